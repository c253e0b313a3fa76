package vn.vanthu.operations.adapter.console;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import vn.vanthu.obligation.ExtensionRequest.Fault;
import vn.vanthu.obligation.Regimes;

/**
 * What a clerk asks to be done to a period's report.
 *
 * @param by who asks
 * @param faults what is wrong with the call's fields; more may be added while it is read
 */
record ClerkCall(AskedReport asked, String by, List<Fault> faults) {

    /** @throws org.springframework.web.server.ResponseStatusException as {@link AskedReport#of} has it */
    static ClerkCall of(Regimes regimes, String period, String obligation, String by, Principal login) {
        AskedReport asked = AskedReport.of(regimes, period, obligation);
        List<Fault> faults = new ArrayList<>();
        String named = Asked.text("by", Asked.named(by, login), Asked.NAME, true, faults);
        return new ClerkCall(asked, named, faults);
    }

    /** All faults at once, or what comes of the deed. */
    ResponseEntity<?> answer(Supplier<ResponseEntity<?>> deed) {
        return faults.isEmpty() ? deed.get() : Problems.of(faults);
    }
}
