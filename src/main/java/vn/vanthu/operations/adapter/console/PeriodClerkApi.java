package vn.vanthu.operations.adapter.console;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vanthu.consolidation.adapter.OwnParts;
import vn.vanthu.consolidation.adapter.PeriodClosings;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.ExtensionRequest.Code;
import vn.vanthu.obligation.ExtensionRequest.Fault;
import vn.vanthu.obligation.Regimes;

/** What clerks add to a period: the department's own words, and whether it is closed. */
@RestController
@RequestMapping("/api/periods/{period}")
class PeriodClerkApi {

    private static final int LONGEST_PART = 20_000;

    private final PeriodClosings closings;
    private final OwnParts own;
    private final Regimes regimes;
    private final Clock clock;

    PeriodClerkApi(PeriodClosings closings, OwnParts own, Regimes regimes, Clock clock) {
        this.closings = closings;
        this.own = own;
        this.regimes = regimes;
        this.clock = clock;
    }

    record Body(String by, String note, String text) {}

    @PostMapping("/consolidated/close")
    ResponseEntity<?> close(
            @PathVariable String period,
            @RequestParam(required = false) String obligation,
            @RequestHeader("X-Requested-By") String from,
            @RequestBody(required = false) Body body,
            Principal login) {
        return settle(
                period,
                obligation,
                body,
                login,
                (asked, by, note) -> closings.close(asked.duty().code(), asked.period(), by, note, clock.instant()),
                "consolidation.refused.closed");
    }

    @PostMapping("/consolidated/reopen")
    ResponseEntity<?> reopen(
            @PathVariable String period,
            @RequestParam(required = false) String obligation,
            @RequestHeader("X-Requested-By") String from,
            @RequestBody(required = false) Body body,
            Principal login) {
        return settle(
                period,
                obligation,
                body,
                login,
                (asked, by, note) -> closings.reopen(asked.duty().code(), asked.period(), by, note, clock.instant()),
                "consolidation.refused.open");
    }

    /** The department's own words for one part of the outline; an empty text takes them out. */
    @PutMapping("/consolidated/own/{code}")
    ResponseEntity<?> write(
            @PathVariable String period,
            @PathVariable String code,
            @RequestParam(required = false) String obligation,
            @RequestHeader("X-Requested-By") String from,
            @RequestBody Body body,
            Principal login) {
        ClerkCall call = ClerkCall.of(regimes, period, obligation, body.by(), login);
        String text = Asked.text("text", body.text(), LONGEST_PART, false, call.faults());
        if (body.text() == null) {
            call.faults()
                    .add(new Fault("text", Code.REQUIRED, "expected the words, or an empty text to take them out"));
        }
        if (!parts(call.asked()).contains(code)) {
            call.faults().add(new Fault("code", Code.UNKNOWN, "expected a part of the outline"));
        }
        return call.answer(() -> write(call, code, text));
    }

    private ResponseEntity<?> write(ClerkCall call, String code, String text) {
        try {
            own.write(call.asked().duty().code(), call.asked().period(), code, text, call.by(), clock.instant());
            return ResponseEntity.noContent().build();
        } catch (DuplicateKeyException e) {
            return Problems.of(HttpStatus.CONFLICT, Wording.of("consolidation.refused.own"));
        }
    }

    private List<String> parts(AskedReport asked) {
        return regimes
                .of(asked.period())
                .flatMap(regime -> regime.outline(asked.duty()))
                .map(Outline::parts)
                .orElse(List.of())
                .stream()
                .map(Outline.Part::code)
                .filter(code -> !code.equals(Outline.ANNEX))
                .toList();
    }

    @FunctionalInterface
    private interface Settling {
        boolean on(AskedReport asked, String by, String note);
    }

    private ResponseEntity<?> settle(
            String period, String obligation, Body body, Principal login, Settling settling, String refused) {
        Body given = body == null ? new Body(null, null, null) : body;
        ClerkCall call = ClerkCall.of(regimes, period, obligation, given.by(), login);
        String note = Asked.text("note", given.note(), Asked.NOTE, true, call.faults());
        return call.answer(() -> settling.on(call.asked(), call.by(), note)
                ? ResponseEntity.noContent().build()
                : Problems.of(HttpStatus.CONFLICT, Wording.of(refused)));
    }
}
