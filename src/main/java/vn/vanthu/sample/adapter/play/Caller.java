package vn.vanthu.sample.adapter.play;

import jakarta.activation.DataHandler;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.soap.SOAPBinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.callback.CallbackHandler;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.ws.security.wss4j.WSS4JOutInterceptor;
import org.apache.wss4j.common.ConfigurationConstants;
import org.apache.wss4j.common.WSS4JConstants;
import org.apache.wss4j.common.ext.WSPasswordCallback;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Signer;
import vn.vanthu.edxml.EdxmlMessage;
import vn.vanthu.edxml.Enclosure;
import vn.vanthu.edxml.adapter.EdxmlWriter;
import vn.vanthu.intake.adapter.soap.api.EOffice;
import vn.vanthu.intake.adapter.soap.api.EOfficeFault;
import vn.vanthu.intake.adapter.soap.api.EOfficeService;
import vn.vanthu.intake.adapter.soap.api.SubmitDocument;

/** Calls the e-office door as a unit's document system does: an edXML message, as MTOM, with a UsernameToken. */
final class Caller {

    private final String address;

    Caller(String address) {
        this.address = address;
    }

    void submit(Act act, String subject) throws EOfficeFault {
        SubmitDocument call = new SubmitDocument();
        byte[] message = EdxmlWriter.write(message(act, subject));
        call.setEdxml(new DataHandler(new ByteArrayDataSource(message, "application/octet-stream")));
        port(act.account()).submitDocument(call);
    }

    private EOffice port(String account) {
        EOffice port = new EOfficeService().getEOfficePort();
        BindingProvider binding = (BindingProvider) port;
        binding.getRequestContext().put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, address);
        ((SOAPBinding) binding.getBinding()).setMTOMEnabled(true);
        CallbackHandler password = callbacks -> ((WSPasswordCallback) callbacks[0]).setPassword(account);
        ClientProxy.getClient(port)
                .getOutInterceptors()
                .add(new WSS4JOutInterceptor(Map.of(
                        ConfigurationConstants.ACTION,
                        ConfigurationConstants.USERNAME_TOKEN,
                        ConfigurationConstants.USER,
                        account,
                        ConfigurationConstants.PASSWORD_TYPE,
                        WSS4JConstants.PW_TEXT,
                        ConfigurationConstants.PW_CALLBACK_REF,
                        password)));
        return port;
    }

    private static EdxmlMessage message(Act act, String subject) {
        return new EdxmlMessage(
                new EdxmlMessage.Organ(act.account(), "", act.sender(), ""),
                List.of(new EdxmlMessage.Organ("so-noi-vu", "", "Sở Nội vụ", "")),
                act.account() + "," + act.at().getEpochSecond(),
                DocumentNumber.BLANK,
                "",
                Optional.empty(),
                "Báo cáo",
                subject,
                "",
                Signer.NONE,
                Optional.of(act.at()),
                act.files().stream()
                        .map(file -> new Enclosure(file.name(), "application/octet-stream", file.bytes()))
                        .toList());
    }
}
