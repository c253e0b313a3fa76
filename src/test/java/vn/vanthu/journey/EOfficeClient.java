package vn.vanthu.journey;

import jakarta.activation.DataHandler;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.soap.SOAPBinding;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import org.apache.cxf.headers.Header;
import org.apache.cxf.staxutils.StaxUtils;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Signer;
import vn.vanthu.edxml.EdxmlMessage;
import vn.vanthu.edxml.Enclosure;
import vn.vanthu.edxml.adapter.EdxmlWriter;
import vn.vanthu.intake.adapter.soap.api.EOffice;
import vn.vanthu.intake.adapter.soap.api.EOfficeFault;
import vn.vanthu.intake.adapter.soap.api.GetDocumentStatus;
import vn.vanthu.intake.adapter.soap.api.GetDocumentStatusResponse;
import vn.vanthu.intake.adapter.soap.api.GetSubmissionStatus;
import vn.vanthu.intake.adapter.soap.api.GetSubmissionStatusResponse;
import vn.vanthu.intake.adapter.soap.api.SubmitDocument;

/** A unit's document system, made from the WSDL that the service itself gives out. */
final class EOfficeClient {

    static final String NAMESPACE = "urn:vanthu:e-office:1";
    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    static final String PLAIN =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";

    private static final Pattern CASE_NUMBER = Pattern.compile("caseNumber>([^<]+)<");

    private final EOffice port;

    /** @param service the service's address, such as {@code http://127.0.0.1:8080} */
    EOfficeClient(String service, String unitId, String password) throws Exception {
        Service made = Service.create(
                URI.create(service + "/soap/e-office?wsdl").toURL(), new QName(NAMESPACE, "EOfficeService"));
        port = made.getPort(new QName(NAMESPACE, "EOfficePort"), EOffice.class);
        BindingProvider provider = (BindingProvider) port;
        ((SOAPBinding) provider.getBinding()).setMTOMEnabled(true);
        provider.getRequestContext()
                .put(
                        Header.HEADER_LIST,
                        List.of(new Header(
                                new QName(WSSE, "Security"),
                                StaxUtils.read(new StringReader(token(unitId, password)))
                                        .getDocumentElement())));
    }

    static String token(String user, String password) {
        return "<wsse:Security xmlns:wsse='" + WSSE + "'><wsse:UsernameToken><wsse:Username>" + user
                + "</wsse:Username><wsse:Password Type='" + PLAIN + "'>" + password
                + "</wsse:Password></wsse:UsernameToken></wsse:Security>";
    }

    /** A call as a program writes it that knows neither the WSDL nor MTOM. */
    static String plainCall(ServiceProcess service, String unit, String operation, String content) {
        String envelope = "<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Header>"
                + token(unit, unit) + "</e:Header><e:Body><" + operation + " xmlns='" + NAMESPACE + "'>" + content
                + "</" + operation + "></e:Body></e:Envelope>";
        HttpResponse<byte[]> response =
                service.send(HttpRequest.newBuilder(URI.create(service.address() + "/soap/e-office"))
                        .header("Content-Type", "text/xml; charset=UTF-8")
                        .header("SOAPAction", "\"" + NAMESPACE + "/" + operation + "\"")
                        .POST(HttpRequest.BodyPublishers.ofString(envelope)));
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** @return the case number; empty when the answer gives none */
    static Optional<String> plainSubmit(ServiceProcess service, String unit, byte[] edxml) {
        String content = "<edxml>" + Base64.getEncoder().encodeToString(edxml) + "</edxml>";
        Matcher matcher = CASE_NUMBER.matcher(plainCall(service, unit, "SubmitDocument", content));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** @return the case number */
    String submit(byte[] edxml) throws EOfficeFault {
        SubmitDocument call = new SubmitDocument();
        call.setEdxml(new DataHandler(new ByteArrayDataSource(edxml, "application/octet-stream")));
        return port.submitDocument(call).getCaseNumber();
    }

    GetDocumentStatusResponse status(String caseNumber) throws EOfficeFault {
        GetDocumentStatus ask = new GetDocumentStatus();
        ask.setCaseNumber(caseNumber);
        return port.getDocumentStatus(ask);
    }

    GetSubmissionStatusResponse duties(String period) throws EOfficeFault {
        GetSubmissionStatus ask = new GetSubmissionStatus();
        ask.setPeriod(period);
        return port.getSubmissionStatus(ask);
    }

    static byte[] edxml(String unit, String number, String notation, LocalDate date, Map<String, byte[]> files) {
        return EdxmlWriter.write(new EdxmlMessage(
                new EdxmlMessage.Organ("H15.99", "", unit, ""),
                List.of(new EdxmlMessage.Organ("H15.02", "", "Sở Nội vụ", "")),
                "H15.99," + date + "," + number + "/" + notation,
                new DocumentNumber(number, notation),
                "Đắk Lắk",
                Optional.of(date),
                "Báo cáo",
                "Báo cáo cải cách hành chính",
                "",
                new Signer("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Y Thí Dụ"),
                Optional.of(Instant.parse("2012-03-05T00:30:00Z")),
                files.entrySet().stream()
                        .map(file -> new Enclosure(file.getKey(), "application/octet-stream", file.getValue()))
                        .toList()));
    }
}
