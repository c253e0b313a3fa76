package vn.vanthu.intake.adapter.soap;

import java.util.UUID;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.security.SecurityContext;

/**
 * The call being answered, as CXF knows it.
 *
 * @param unitId who logged in
 * @param id this one call's name, the same however often its answer is tried
 */
record SoapCall(String unitId, String id) {

    private static final String ID = SoapCall.class.getName();

    /** @throws IllegalStateException outside a call, or when nobody logged in */
    static SoapCall current() {
        Message message = PhaseInterceptorChain.getCurrentMessage();
        SecurityContext security = message == null ? null : message.get(SecurityContext.class);
        if (security == null || security.getUserPrincipal() == null) {
            throw new IllegalStateException("no login");
        }
        Exchange exchange = message.getExchange();
        exchange.putIfAbsent(ID, UUID.randomUUID().toString());
        return new SoapCall(security.getUserPrincipal().getName(), (String) exchange.get(ID));
    }
}
