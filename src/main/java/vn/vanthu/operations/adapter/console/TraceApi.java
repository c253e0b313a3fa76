package vn.vanthu.operations.adapter.console;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vanthu.consolidation.ConsolidatedReport.FormTotals;
import vn.vanthu.consolidation.FigureTotals;
import vn.vanthu.consolidation.NearCodes;
import vn.vanthu.consolidation.Trace;
import vn.vanthu.consolidation.adapter.JdbcReturnShelf;
import vn.vanthu.consolidation.adapter.LatestInput;
import vn.vanthu.obligation.Regimes;

/** Where a number of the consolidated report comes from, as the register is now. */
@RestController
class TraceApi {

    private final JdbcReturnShelf shelf;
    private final LatestInput latest;
    private final Regimes regimes;
    private final Clock clock;

    TraceApi(JdbcReturnShelf shelf, LatestInput latest, Regimes regimes, Clock clock) {
        this.shelf = shelf;
        this.latest = latest;
        this.regimes = regimes;
        this.clock = clock;
    }

    /** Of an annex whose numbering restarts in each form. */
    @GetMapping("/api/periods/{period}/trace/{form}/{number}")
    ResponseEntity<?> trace(
            @PathVariable String period,
            @PathVariable String form,
            @PathVariable String number,
            @RequestParam(required = false) String obligation) {
        return traced(period, form + "/" + number, obligation);
    }

    /** Of an annex that is one list. */
    @GetMapping("/api/periods/{period}/trace/{number}")
    ResponseEntity<?> trace(
            @PathVariable String period,
            @PathVariable String number,
            @RequestParam(required = false) String obligation) {
        return traced(period, number, obligation);
    }

    private ResponseEntity<?> traced(String period, String code, String obligation) {
        AskedReport asked = AskedReport.of(regimes, period, obligation);
        List<FormTotals> totals = shelf.dossier(
                        asked.duty().code(),
                        asked.period(),
                        latest.of(asked.duty().code(), asked.period(), clock.instant()))
                .map(FigureTotals::of)
                .orElse(List.of());
        return Trace.of(totals, code).<ResponseEntity<?>>map(ResponseEntity::ok).orElseGet(() -> unknown(totals, code));
    }

    private static ResponseEntity<?> unknown(List<FormTotals> totals, String code) {
        List<String> near = NearCodes.of(
                totals.stream()
                        .flatMap(form -> form.lines().stream())
                        .map(line -> line.indicator().code())
                        .toList(),
                code);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND,
                near.isEmpty() ? "no form has this code" : "no form has this code; near: " + String.join(", ", near));
        problem.setProperty("near", near);
        return ResponseEntity.of(problem).build();
    }
}
