package vn.vanthu.operations.adapter.console;

import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.vanthu.forms.BlankForms;
import vn.vanthu.forms.FormFile;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/** The blank forms for download. */
@RestController
class FormApi {

    private final BlankForms forms;

    FormApi(BlankForms forms) {
        this.forms = forms;
    }

    @GetMapping("/api/forms/{unit}/{obligation}/{period}")
    ResponseEntity<byte[]> form(
            @PathVariable String unit,
            @PathVariable String obligation,
            @PathVariable String period,
            @RequestParam(defaultValue = "docx") String format) {
        ObligationCode code = known(() -> ObligationCode.valueOf(obligation));
        ReportingPeriod owed = known(() -> ReportingPeriod.parse(period));
        Duty duty = forms.duty(unit, code, owed).orElseThrow(() -> missing("no such duty"));
        FormFile file = forms.of(duty).stream()
                .filter(form -> form.format().name().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() -> missing("no form in this format"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.bytes());
    }

    private static <T> T known(Supplier<T> parsed) {
        try {
            return parsed.get();
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage());
        }
    }

    private static ResponseStatusException missing(String reason) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, reason);
    }
}
