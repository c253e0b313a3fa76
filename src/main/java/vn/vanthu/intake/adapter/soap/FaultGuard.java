package vn.vanthu.intake.adapter.soap;

import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.helpers.DOMUtils;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.io.CacheSizeExceededException;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.wss4j.common.WSS4JConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.vanthu.intake.adapter.soap.api.EOfficeFault;

/** Says what went wrong with a call in the WSDL's own fault, and nothing of how the service is built. */
final class FaultGuard extends AbstractPhaseInterceptor<Message> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultGuard.class);
    private static final String NAMESPACE = "urn:vanthu:e-office:1";
    private static final int MOST_CAUSES = 20;

    FaultGuard() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message message) {
        Exception thrown = message.getContent(Exception.class);
        if (cause(thrown, EOfficeFault.class)) {
            return;
        }
        SoapFaults.Code code = code(thrown);
        if (code == SoapFaults.Code.SERVICE_FAILED) {
            LOG.error("a SOAP call failed: {}", thrown.getClass().getName());
        }
        Fault said = new SoapFault(
                SoapFaults.reason(code),
                code == SoapFaults.Code.SERVICE_FAILED ? Fault.FAULT_CODE_SERVER : faultCode(thrown));
        said.setDetail(detail(code));
        message.setContent(Exception.class, said);
    }

    private static SoapFaults.Code code(Exception thrown) {
        if (thrown instanceof Fault fault && isLogin(fault.getFaultCode())) {
            return SoapFaults.Code.LOGIN_FAILED;
        }
        if (cause(thrown, CacheSizeExceededException.class)) {
            return SoapFaults.Code.DOCUMENT_TOO_LARGE;
        }
        boolean callers = thrown instanceof Fault fault && !Fault.FAULT_CODE_SERVER.equals(fault.getFaultCode());
        return callers ? SoapFaults.Code.CALL_INVALID : SoapFaults.Code.SERVICE_FAILED;
    }

    private static QName faultCode(Exception thrown) {
        return thrown instanceof Fault fault && isLogin(fault.getFaultCode())
                ? fault.getFaultCode()
                : Fault.FAULT_CODE_CLIENT;
    }

    private static boolean isLogin(QName faultCode) {
        return faultCode != null && faultCode.getNamespaceURI().equals(WSS4JConstants.WSSE_NS);
    }

    private static boolean cause(Throwable thrown, Class<? extends Throwable> type) {
        int depth = 0;
        for (Throwable t = thrown; t != null && depth < MOST_CAUSES; t = t.getCause(), depth++) {
            if (type.isInstance(t)) {
                return true;
            }
        }
        return false;
    }

    private static Element detail(SoapFaults.Code code) {
        Document document = DOMUtils.getEmptyDocument();
        Element detail = document.createElement("detail");
        Element fault = (Element) detail.appendChild(document.createElementNS(NAMESPACE, "Fault"));
        fault.appendChild(document.createElementNS(NAMESPACE, "code")).setTextContent(code.name());
        fault.appendChild(document.createElementNS(NAMESPACE, "reason")).setTextContent(SoapFaults.reason(code));
        return detail;
    }
}
