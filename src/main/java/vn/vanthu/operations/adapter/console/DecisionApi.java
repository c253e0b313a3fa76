package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vanthu.obligation.ExtensionRequest;

/** Letters that a clerk decides on: extensions, and papers that are passed on. The header is as in {@link HeldApi}. */
@RestController
@RequestMapping("/api")
class DecisionApi {

    private final ExtensionDesk extensions;
    private final ForwardDesk forwarding;

    DecisionApi(ExtensionDesk extensions, ForwardDesk forwarding) {
        this.extensions = extensions;
        this.forwarding = forwarding;
    }

    /** As it comes, before it is looked at. */
    record Extension(
            String unit,
            String obligation,
            String period,
            String until,
            String requestedBy,
            String reason,
            boolean grant,
            String by) {}

    /** @param to the id of a unit, or an object with {@code name} and {@code address} */
    record Forwarding(JsonNode to, String reason, String note, String by) {}

    /** @param letter id of the letter; none while the draft waits for approval */
    record Done(String draft, String letter) {}

    @PostMapping("/extensions")
    ResponseEntity<?> extend(
            @RequestHeader("X-Requested-By") String from, @RequestBody Extension body, Principal login) {
        ExtensionRequest request =
                new ExtensionRequest(body.unit(), body.obligation(), body.period(), body.until(), body.grant());
        ExtensionDesk.Outcome outcome = extensions.decide(
                new ExtensionDesk.Decision(request, body.requestedBy(), body.reason(), Asked.named(body.by(), login)));
        return outcome.faults().isEmpty()
                ? ResponseEntity.ok(new Done(
                        outcome.draftId().orElseThrow(), outcome.letterId().orElse(null)))
                : Problems.of(outcome.faults());
    }

    @PostMapping("/submissions/{caseNumber}/forward")
    ResponseEntity<?> forward(
            @PathVariable String caseNumber,
            @RequestHeader("X-Requested-By") String from,
            @RequestBody Forwarding body,
            Principal login) {
        JsonNode to = body.to();
        boolean unit = to != null && to.isTextual();
        ForwardDesk.Outcome outcome = forwarding.forward(
                caseNumber,
                new ForwardDesk.Decision(
                        unit ? to.asText() : "",
                        to == null ? "" : to.path("name").asText(""),
                        to == null ? "" : to.path("address").asText(""),
                        body.reason(),
                        body.note(),
                        Asked.named(body.by(), login)));
        return switch (outcome.result()) {
            case DONE ->
                ResponseEntity.ok(new Done(
                        outcome.draftId().orElseThrow(), outcome.letterId().orElse(null)));
            case NO_SUCH_CASE -> Problems.of(HttpStatus.NOT_FOUND, "no such case");
            case NOT_HELD -> Problems.of(HttpStatus.CONFLICT, "the case does not wait for a person");
            case REFUSED -> Problems.of(outcome.faults());
        };
    }
}
