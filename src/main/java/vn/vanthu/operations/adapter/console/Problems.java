package vn.vanthu.operations.adapter.console;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import vn.vanthu.obligation.ExtensionRequest.Fault;

/** Refusals of the API, as RFC 9457 has them. */
final class Problems {

    private Problems() {}

    static ResponseEntity<?> of(HttpStatus status, String detail) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail))
                .build();
    }

    /** All that is wrong with what was asked, each with its field. */
    static ResponseEntity<?> of(List<Fault> faults) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                String.join(
                        "; ",
                        faults.stream()
                                .map(fault -> fault.field() + ": " + fault.what())
                                .toList()));
        problem.setProperty("faults", faults);
        return ResponseEntity.of(problem).build();
    }
}
