package vn.vanthu.operations.adapter.console;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/** What a clerk does with held cases. The header is one that another site's page cannot send. */
@RestController
@RequestMapping("/api/submissions/{caseNumber}")
class HeldApi {

    private final HeldCases cases;

    HeldApi(HeldCases cases) {
        this.cases = cases;
    }

    /** As it comes, before it is looked at. */
    record Body(String by, String note, List<Answered> answers) {

        Settlement settlement() {
            List<Answered> given = answers == null ? List.of() : answers;
            return new Settlement(
                    by, note, given.stream().map(Answered::counted).collect(Collectors.toSet()));
        }
    }

    record Answered(String unit, String obligation, String period) {

        static Settlement.Counted counted(Answered given) {
            if (given == null || given.unit() == null || given.obligation() == null || given.period() == null) {
                throw new IllegalArgumentException("answers: expected unit, obligation and period of each");
            }
            return new Settlement.Counted(
                    given.unit(), ObligationCode.valueOf(given.obligation()), ReportingPeriod.parse(given.period()));
        }
    }

    @PostMapping("/close")
    ResponseEntity<?> close(
            @PathVariable String caseNumber, @RequestHeader("X-Requested-By") String from, @RequestBody Body body) {
        Settlement settlement = body.settlement();
        if (settlement.note().isEmpty()) {
            throw new IllegalArgumentException("note: expected what was settled");
        }
        return reply(cases.close(caseNumber, settlement));
    }

    @PostMapping("/reassess")
    ResponseEntity<?> reassess(
            @PathVariable String caseNumber, @RequestHeader("X-Requested-By") String from, @RequestBody Body body) {
        return reply(cases.reassess(caseNumber, body.settlement()));
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ProblemDetail refused(IllegalArgumentException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    private static ResponseEntity<?> reply(HeldCases.Outcome outcome) {
        return switch (outcome) {
            case DONE -> ResponseEntity.accepted().build();
            case NO_SUCH_CASE -> problem(HttpStatus.NOT_FOUND, "no such case");
            case NOT_HELD -> problem(HttpStatus.CONFLICT, "the case does not wait for a person");
            case NO_DUTY ->
                problem(HttpStatus.CONFLICT, "a duty that the case should count for is not owed by the unit");
            case DECISION_STANDS ->
                problem(HttpStatus.CONFLICT, "a letter or a version of a report rests on the decision");
        };
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail))
                .build();
    }
}
