package vn.vanthu.intake.adapter.soap;

import java.security.Principal;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.headers.Header;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.security.SecurityContext;
import org.apache.wss4j.common.WSS4JConstants;
import org.apache.wss4j.common.bsp.BSPEnforcer;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.message.token.UsernameToken;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.vanthu.intake.UnitPasswords;

/**
 * Lets a call in only with a WS-Security UsernameToken whose password, in plain text, is the unit's. It looks at the SOAP
 * header alone: the body of a call without a login is never read.
 */
final class LoginGuard extends AbstractSoapInterceptor {

    private static final QName SECURITY = new QName(WSS4JConstants.WSSE_NS, "Security");
    private static final QName TIMESTAMP = new QName(WSS4JConstants.WSU_NS, "Timestamp");
    private static final QName FAILED = new QName(WSS4JConstants.WSSE_NS, "FailedAuthentication");
    private static final int LONGEST = 256;

    private final UnitPasswords passwords;

    LoginGuard(UnitPasswords passwords) {
        super(Phase.PRE_PROTOCOL);
        this.passwords = passwords;
    }

    @Override
    public Set<QName> getUnderstoodHeaders() {
        return Set.of(SECURITY);
    }

    @Override
    public void handleMessage(SoapMessage message) {
        String unitId = login(message);
        message.put(SecurityContext.class, new Login(unitId));
    }

    private String login(SoapMessage message) {
        UsernameToken token = null;
        for (Header header : message.getHeaders()) {
            if (header.getName().equals(SECURITY) && header.getObject() instanceof Element security) {
                for (Node node = security.getFirstChild(); node != null; node = node.getNextSibling()) {
                    if (node instanceof Element element && !name(element).equals(TIMESTAMP)) {
                        if (token != null) {
                            throw refused();
                        }
                        token = token(element);
                    }
                }
            }
        }
        if (token == null || !accepted(token)) {
            throw refused();
        }
        return token.getName();
    }

    private boolean accepted(UsernameToken token) {
        String user = token.getName();
        String password = token.getPassword();
        return !token.isHashed()
                && user != null
                && password != null
                && user.length() <= LONGEST
                && password.length() <= LONGEST
                && passwords.matches(user, password);
    }

    private static UsernameToken token(Element element) {
        if (!name(element).equals(UsernameToken.TOKEN)) {
            throw refused();
        }
        try {
            return new UsernameToken(element, false, new BSPEnforcer(true));
        } catch (WSSecurityException e) {
            throw refused();
        }
    }

    private static QName name(Element element) {
        return new QName(element.getNamespaceURI(), element.getLocalName());
    }

    private static SoapFault refused() {
        return new SoapFault(SoapFaults.reason(SoapFaults.Code.LOGIN_FAILED), FAILED);
    }

    private record Login(String unitId) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return () -> unitId;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }
    }
}
