package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.vanthu.dispatch.adapter.JdbcOutbox;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.registration.Inbox;

/** The JSON that the console and other callers read. */
@RestController
@RequestMapping("/api")
class Api {

    private static final int MOST = 1000;

    private final CaseBook cases;
    private final LetterArchive letters;
    private final StatusMatrix matrix;
    private final PeriodBook periods;
    private final Balance balance;
    private final UnitRegistry units;
    private final Inbox inbox;
    private final JdbcOutbox outbox;

    Api(
            CaseBook cases,
            LetterArchive letters,
            StatusMatrix matrix,
            PeriodBook periods,
            Balance balance,
            UnitRegistry units,
            Inbox inbox,
            JdbcOutbox outbox) {
        this.cases = cases;
        this.letters = letters;
        this.matrix = matrix;
        this.periods = periods;
        this.balance = balance;
        this.units = units;
        this.inbox = inbox;
        this.outbox = outbox;
    }

    @GetMapping("/overview")
    Overview overview() {
        return balance.now();
    }

    @GetMapping("/submissions")
    List<ObjectNode> submissions(
            @RequestParam(defaultValue = "200") int limit, @RequestParam(defaultValue = "ALL") CaseBook.Shelf shelf) {
        return cases.latest(Math.max(1, Math.min(limit, MOST)), shelf);
    }

    @GetMapping("/submissions/{caseNumber}")
    ObjectNode submission(@PathVariable String caseNumber) {
        return cases.find(caseNumber).orElseThrow(() -> missing("no such case"));
    }

    /** Puts a failed case back in the queue. The header is one that another site's page cannot send. */
    @PostMapping("/submissions/{caseNumber}/replay")
    ResponseEntity<Void> replay(@PathVariable String caseNumber, @RequestHeader("X-Requested-By") String by) {
        return ResponseEntity.status(inbox.replay(caseNumber) ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT)
                .build();
    }

    /** Lets a letter that gave up leaving try again: the same letter, number and Message-ID. */
    @PostMapping("/letters/{id}/replay")
    ResponseEntity<Void> resend(@PathVariable String id, @RequestHeader("X-Requested-By") String by) {
        return ResponseEntity.status(outbox.replay(id) ? HttpStatus.ACCEPTED : HttpStatus.CONFLICT)
                .build();
    }

    /** The periods around now and those that were answered, latest first. */
    @GetMapping("/periods")
    List<PeriodBook.View> periods() {
        return periods.list();
    }

    @GetMapping("/periods/{period}/status")
    PeriodStatus status(@PathVariable String period) {
        try {
            return matrix.of(ReportingPeriod.parse(period));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage());
        }
    }

    @GetMapping("/units")
    List<UnitView> units() {
        return units.all().stream()
                .map(unit -> new UnitView(
                        unit.id(), unit.name(), unit.email(), unit.kind().name()))
                .toList();
    }

    /** @param kind as in the unit files: SO, BAN_NGANH, HUYEN, XA … */
    record UnitView(String id, String name, String email, String kind) {}

    /** What went out, newest first, the letters that answer nothing among them. */
    @GetMapping("/letters")
    List<ObjectNode> letters(@RequestParam(defaultValue = "200") int limit) {
        return letters.latest(Math.max(1, Math.min(limit, MOST)));
    }

    /** What the register says of a letter. */
    @GetMapping("/letters/{id}")
    ObjectNode letter(@PathVariable String id) {
        return letters.find(id).orElseThrow(() -> missing("no such letter"));
    }

    /** The letter itself. */
    @GetMapping(value = "/letters/{id}", params = "format")
    ResponseEntity<byte[]> letter(@PathVariable String id, @RequestParam String format) {
        return download(letters.file(id, format).orElseThrow(() -> missing("no such letter or format")));
    }

    /** A file that went out with it. */
    @GetMapping(value = "/letters/{id}", params = "enclosure")
    ResponseEntity<byte[]> enclosure(@PathVariable String id, @RequestParam int enclosure) {
        return download(letters.enclosure(id, enclosure).orElseThrow(() -> missing("no such letter or enclosure")));
    }

    private static ResponseEntity<byte[]> download(LetterArchive.File file) {
        ContentDisposition name = ContentDisposition.inline()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file.bytes());
    }

    private static ResponseStatusException missing(String reason) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, reason);
    }
}
