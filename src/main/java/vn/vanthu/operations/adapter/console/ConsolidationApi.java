package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vanthu.consolidation.ReportForms.Format;
import vn.vanthu.consolidation.adapter.ConsolidationBook;
import vn.vanthu.consolidation.adapter.ConsolidationDesk;
import vn.vanthu.consolidation.adapter.ConsolidationDesk.Outcome;
import vn.vanthu.consolidation.adapter.Drawing;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Regimes;
import vn.vanthu.registration.Originals;

/** The consolidated report of a period: looked at, drawn up, approved, issued. */
@RestController
@RequestMapping("/api/periods/{period}")
class ConsolidationApi {

    private static final Map<Format, String> TYPES = Map.of(
            Format.DOCX,
            RenderedLetter.DOCX_TYPE,
            Format.PDF,
            "application/pdf",
            Format.XLSX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format.XML,
            "application/xml");

    private final ConsolidationView view;
    private final ConsolidationDesk desk;
    private final ConsolidationBook book;
    private final Originals originals;
    private final Regimes regimes;

    ConsolidationApi(
            ConsolidationView view,
            ConsolidationDesk desk,
            ConsolidationBook book,
            Originals originals,
            Regimes regimes) {
        this.view = view;
        this.desk = desk;
        this.book = book;
        this.originals = originals;
        this.regimes = regimes;
    }

    /** @param drawing the one that the clerk looked at; without it, the latest */
    record Body(String by, Integer drawing) {}

    @GetMapping("/consolidated")
    ObjectNode state(@PathVariable String period, @RequestParam(required = false) String obligation) {
        AskedReport asked = AskedReport.of(regimes, period, obligation);
        return view.of(asked.duty(), asked.period(), asked.others());
    }

    /** A report's file: the latest one's, or that of a drawing. */
    @GetMapping("/consolidated.{format:docx|pdf|xlsx|xml}")
    ResponseEntity<?> file(
            @PathVariable String period,
            @PathVariable String format,
            @RequestParam(required = false) String obligation,
            @RequestParam(required = false) Integer drawing) {
        AskedReport asked = AskedReport.of(regimes, period, obligation);
        return book.of(asked.duty().code(), asked.period()).stream()
                .filter(one -> drawing == null || drawing == one.drawing())
                .findFirst()
                .<ResponseEntity<?>>map(one -> file(one, Format.valueOf(format.toUpperCase(Locale.ROOT))))
                .orElseGet(() -> Problems.of(HttpStatus.NOT_FOUND, "no such report"));
    }

    private ResponseEntity<byte[]> file(Drawing one, Format format) {
        String name = "tong-hop-" + one.period() + "-"
                + one.obligation().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + one.version() + "."
                + format.name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TYPES.get(format)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(originals.load(one.files().get(format)).bytes());
    }

    @PostMapping("/consolidated/draft")
    ResponseEntity<?> draft(
            @PathVariable String period,
            @RequestParam(required = false) String obligation,
            @RequestHeader("X-Requested-By") String from,
            @RequestBody(required = false) Body body,
            Principal login) {
        return act(
                period,
                obligation,
                body,
                login,
                (asked, by) -> desk.draw(asked.duty().code(), asked.period(), by));
    }

    @PostMapping("/consolidated/approve")
    ResponseEntity<?> approve(
            @PathVariable String period,
            @RequestParam(required = false) String obligation,
            @RequestHeader("X-Requested-By") String from,
            @RequestBody(required = false) Body body,
            Principal login) {
        Optional<Integer> drawing = Optional.ofNullable(body).map(Body::drawing);
        return act(
                period,
                obligation,
                body,
                login,
                (asked, by) -> desk.approve(asked.duty().code(), asked.period(), drawing, by));
    }

    @PostMapping("/consolidated/issue")
    ResponseEntity<?> issue(
            @PathVariable String period,
            @RequestParam(required = false) String obligation,
            @RequestHeader("X-Requested-By") String from,
            @RequestBody(required = false) Body body,
            Principal login) {
        return act(
                period,
                obligation,
                body,
                login,
                (asked, by) -> desk.issue(asked.duty().code(), asked.period(), by));
    }

    @FunctionalInterface
    private interface Deed {
        Outcome on(AskedReport asked, String by);
    }

    private ResponseEntity<?> act(String period, String obligation, Body body, Principal login, Deed deed) {
        ClerkCall call = ClerkCall.of(regimes, period, obligation, body == null ? null : body.by(), login);
        return call.answer(() -> reply(deed.on(call.asked(), call.by())));
    }

    /** @param unchanged true when nothing new was there to be drawn up */
    record Done(int version, int drawing, String state, String number, String letter, boolean unchanged) {}

    private static ResponseEntity<?> reply(Outcome outcome) {
        return switch (outcome.result()) {
            case DONE, UNCHANGED -> {
                Drawing one = outcome.drawing().orElseThrow();
                yield ResponseEntity.ok(new Done(
                        one.version(),
                        one.drawing(),
                        one.state().name(),
                        one.number(),
                        one.letterId(),
                        outcome.result() == ConsolidationDesk.Result.UNCHANGED));
            }
            case NO_SUCH_DUTY, NOT_DRAWN -> refused(HttpStatus.NOT_FOUND, outcome);
            case CLOSED, NOT_IN_STATE, OVERTAKEN -> refused(HttpStatus.CONFLICT, outcome);
        };
    }

    private static ResponseEntity<?> refused(HttpStatus status, Outcome outcome) {
        return Problems.of(status, Wording.of("consolidation.refused." + outcome.result()));
    }
}
