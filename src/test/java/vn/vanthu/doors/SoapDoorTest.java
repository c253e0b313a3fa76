package vn.vanthu.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.activation.DataHandler;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.soap.SOAPBinding;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.cxf.headers.Header;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Signer;
import vn.vanthu.edxml.EdxmlMessage;
import vn.vanthu.edxml.EdxmlMessage.Organ;
import vn.vanthu.edxml.Enclosure;
import vn.vanthu.edxml.adapter.EdxmlWriter;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.adapter.soap.api.EOffice;
import vn.vanthu.intake.adapter.soap.api.EOfficeFault;
import vn.vanthu.intake.adapter.soap.api.EOfficeService;
import vn.vanthu.intake.adapter.soap.api.GetConsolidatedReport;
import vn.vanthu.intake.adapter.soap.api.GetConsolidatedReportResponse;
import vn.vanthu.intake.adapter.soap.api.GetDocumentStatus;
import vn.vanthu.intake.adapter.soap.api.GetDocumentStatusResponse;
import vn.vanthu.intake.adapter.soap.api.GetSubmissionStatus;
import vn.vanthu.intake.adapter.soap.api.SubmitDocument;
import vn.vanthu.intake.adapter.soap.api.SubmitDocumentResponse;
import vn.vanthu.intake.adapter.soap.api.Verdict;

class SoapDoorTest extends DoorsTest {

    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    static final String TEXT =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText";

    @Test
    void aDocumentBecomesASubmissionAndTheCallerGetsItsCaseNumber() throws Exception {
        Instant before = Instant.now();
        byte[] edxml = edxml("Báo cáo cải cách hành chính quý I");

        SubmitDocumentResponse response = unit(DoorsApplication.UNIT).submitDocument(submit(edxml));

        assertThat(response.getCaseNumber()).isEqualTo("2012-000001");
        assertThat(response.getReceivedAt().toGregorianCalendar().toInstant()).isEqualTo(FakeRegistrar.REGISTERED);
        assertThat(registrar.all()).singleElement().satisfies(submission -> {
            assertThat(submission.channel()).isEqualTo(Channel.SOAP);
            assertThat(submission.sender()).isEqualTo(new Sender(DoorsApplication.UNIT, true));
            assertThat(submission.originals().get(0).name()).isEqualTo("document.edxml");
            assertThat(submission.originals().get(0).content().bytes()).isEqualTo(edxml);
            assertThat(submission.stamps().claimed()).contains(Instant.parse("2012-03-05T00:30:00Z"));
            assertThat(submission.stamps().sent()).isBetween(before, Instant.now());
        });
    }

    @Test
    void aDocumentSentForACheckOnlyGetsItsFindingsAndIsNotRegistered() throws Exception {
        SubmitDocument draft = submit(edxml("Báo cáo cải cách hành chính quý I"));
        draft.setValidateOnly(true);

        SubmitDocumentResponse response = unit(DoorsApplication.REGISTERED_UNIT).submitDocument(draft);

        assertThat(response.getCaseNumber()).isEmpty();
        assertThat(response.getReceivedAt()).isNotNull();
        assertThat(response.getVerdict()).isEqualTo(Verdict.REJECTED);
        assertThat(response.getFinding()).isNotEmpty().allSatisfy(finding -> assertThat(finding.getMessage())
                .isNotBlank());
        assertThat(registrar.all()).isEmpty();
    }

    @Test
    void aCallThatAsksForNoCheckIsAnsweredAsBefore() throws Exception {
        SubmitDocument submit = submit(edxml("Báo cáo cải cách hành chính quý I"));
        submit.setValidateOnly(false);

        SubmitDocumentResponse response = unit(DoorsApplication.UNIT).submitDocument(submit);

        assertThat(response.getCaseNumber()).isEqualTo("2012-000001");
        assertThat(response.getVerdict()).isNull();
        assertThat(response.getFinding()).isEmpty();
    }

    @Test
    void aDocumentMayComeInsideTheXmlInsteadOfBesideIt() throws Exception {
        EOffice unit = unit(DoorsApplication.UNIT);
        ((SOAPBinding) ((BindingProvider) unit).getBinding()).setMTOMEnabled(false);

        unit.submitDocument(submit(edxml("không kèm tệp rời")));

        assertThat(registrar.all()).hasSize(1);
    }

    @Test
    void twoCallsWithTheSameDocumentAreTwoDeliveries() throws Exception {
        unit(DoorsApplication.UNIT).submitDocument(submit(edxml("một")));
        unit(DoorsApplication.UNIT).submitDocument(submit(edxml("một")));

        assertThat(registrar.all()).hasSize(2);
    }

    @Test
    void aUnitIsToldOfItsOwnCase() throws Exception {
        GetDocumentStatusResponse status = unit(DoorsApplication.UNIT).getDocumentStatus(ask(FakeDesk.CASE));

        assertThat(status.getVerdict()).isEqualTo(Verdict.SUPPLEMENT);
        assertThat(status.getFinding()).extracting("code").containsExactly("AREA_MISSING");
        assertThat(status.getLetter()).singleElement().satisfies(letter -> {
            assertThat(letter.getPdf().getInputStream().readAllBytes()).isEqualTo(FakeDesk.PDF);
            assertThat(letter.getDocx().getInputStream().readAllBytes()).isEqualTo(FakeDesk.DOCX);
        });
    }

    @Test
    void anotherUnitsCaseAndACaseThatDoesNotExistAreTheSameFault() {
        EOfficeFault foreign = fault(() -> unit(DoorsApplication.OTHER_UNIT).getDocumentStatus(ask(FakeDesk.CASE)));
        EOfficeFault unknown = fault(() -> unit(DoorsApplication.UNIT).getDocumentStatus(ask("2012-999999")));

        assertThat(foreign.getFaultInfo().getCode()).isEqualTo("CASE_UNKNOWN");
        assertThat(unknown.getFaultInfo().getCode()).isEqualTo("CASE_UNKNOWN");
        assertThat(unknown.getFaultInfo().getReason())
                .isEqualTo(foreign.getFaultInfo().getReason())
                .contains("Không tìm thấy hồ sơ");
    }

    @Test
    void aUnitIsToldWhatItOwesInAPeriod() throws Exception {
        GetSubmissionStatus ask = new GetSubmissionStatus();
        ask.setPeriod("2012Q1");

        assertThat(unit(DoorsApplication.UNIT).getSubmissionStatus(ask).getDuty())
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.getUnitId()).isEqualTo(DoorsApplication.UNIT);
                    assertThat(duty.getDue().toXMLFormat()).isEqualTo("2012-03-08T00:00:00+07:00");
                });
        ask.setPeriod("soon");
        assertThat(fault(() -> unit(DoorsApplication.UNIT).getSubmissionStatus(ask))
                        .getFaultInfo()
                        .getCode())
                .isEqualTo("PERIOD_UNKNOWN");
    }

    @Test
    void theIssuedReportOfAPeriodIsToldAndADraftIsNot() throws Exception {
        GetConsolidatedReport ask = new GetConsolidatedReport();
        ask.setKind("REPORT_QUARTER");
        ask.setPeriod("2012Q1");

        GetConsolidatedReportResponse report = unit(DoorsApplication.UNIT).getConsolidatedReport(ask);

        assertThat(report.getVersion()).isEqualTo(2);
        assertThat(report.getNumber()).isEqualTo("07/BC-SNV");
        assertThat(report.getIssuedAt().toXMLFormat()).isEqualTo("2012-03-20T09:00:00+07:00");
        assertThat(report.getXml().getInputStream().readAllBytes()).isEqualTo(FakeDesk.DOCX);
        assertThat(report.getPdf().getInputStream().readAllBytes()).isEqualTo(FakeDesk.PDF);
        ask.setPeriod("2012Q2");
        assertThat(refused(ask)).isEqualTo("REPORT_NOT_ISSUED");
        ask.setPeriod("soon");
        assertThat(refused(ask)).isEqualTo("PERIOD_UNKNOWN");
        ask.setPeriod("2012Q1");
        ask.setKind("FEEDBACK");
        assertThat(refused(ask)).isEqualTo("KIND_UNKNOWN");
    }

    @Test
    void anAccountThatMayNotReadReportsIsToldSoInItsOwnCode() {
        GetConsolidatedReport ask = new GetConsolidatedReport();
        ask.setKind("REPORT_QUARTER");
        ask.setPeriod("2012Q1");

        EOfficeFault fault = fault(() -> unit(DoorsApplication.OTHER_UNIT).getConsolidatedReport(ask));

        assertThat(fault.getFaultInfo().getCode()).isEqualTo("REPORT_NOT_ALLOWED");
        assertThat(fault.getFaultInfo().getReason()).contains("không được tra cứu báo cáo tổng hợp");
    }

    private String refused(GetConsolidatedReport ask) {
        return fault(() -> unit(DoorsApplication.UNIT).getConsolidatedReport(ask))
                .getFaultInfo()
                .getCode();
    }

    @Test
    void whatIsNotEdxmlIsRefusedWithAReason() {
        for (String document : List.of("not XML", "<edXML><cut", "<html/>", "<!DOCTYPE edXML><edXML/>", "")) {
            EOfficeFault fault = fault(() -> unit(DoorsApplication.UNIT).submitDocument(submit(document.getBytes())));
            assertThat(fault.getFaultInfo().getCode()).isEqualTo("DOCUMENT_NOT_EDXML");
        }
        assertThat(registrar.all()).isEmpty();
    }

    @Test
    void aDocumentOverTheLimitIsRefusedWithAReason() {
        byte[] large = new byte[MAX_BYTES + 1000];

        for (boolean beside : List.of(true, false)) {
            EOffice unit = unit(DoorsApplication.UNIT);
            ((SOAPBinding) ((BindingProvider) unit).getBinding()).setMTOMEnabled(beside);
            assertThat(fault(() -> unit.submitDocument(submit(large)))
                            .getFaultInfo()
                            .getCode())
                    .isEqualTo("DOCUMENT_TOO_LARGE");
        }
    }

    @Test
    void aDocumentFarOverTheLimitIsRefusedInTheSameWords() {
        byte[] huge = new byte[MAX_BYTES * 20];

        assertThat(fault(() -> unit(DoorsApplication.UNIT).submitDocument(submit(huge)))
                        .getFaultInfo()
                        .getCode())
                .isEqualTo("DOCUMENT_TOO_LARGE");
        assertThat(registrar.all()).isEmpty();
    }

    @Test
    void aFaultOfTheServiceShowsNothingOfItsInside() throws Exception {
        registrar.breakFor(submission -> true);

        HttpResponse<String> response =
                post(envelope(token(DoorsApplication.UNIT, TEXT, DoorsApplication.UNIT), submitXml(edxml("hỏng"))));

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body())
                .contains("<code>SERVICE_FAILED</code>")
                .doesNotContain("nothing can be stored")
                .doesNotContain("Exception")
                .doesNotContain("vn.vanthu.");
    }

    @Test
    void nobodyGetsInWithoutAPassword() throws Exception {
        String body = submitXml(edxml("xin vào"));
        List<String> headers = List.of(
                "",
                token(DoorsApplication.UNIT, TEXT, "wrong"),
                token(DoorsApplication.UNIT, TEXT, ""),
                token("nobody", TEXT, "nobody"),
                token(DoorsApplication.UNIT, TEXT.replace("PasswordText", "PasswordDigest"), DoorsApplication.UNIT),
                "<wsse:Security xmlns:wsse='" + WSSE + "'/>",
                token(DoorsApplication.UNIT, TEXT, DoorsApplication.UNIT)
                        .replace("</wsse:Security>", "<other xmlns='urn:x'/></wsse:Security>"));

        for (String header : headers) {
            HttpResponse<String> response = post(envelope(header, body));
            assertThat(response.statusCode()).as(header).isEqualTo(500);
            assertThat(response.body()).as(header).containsOnlyOnce("<code>LOGIN_FAILED</code>");
        }
        assertThat(registrar.all()).isEmpty();
    }

    @Test
    void aCallThatIsNotInTheWsdlIsRefused() throws Exception {
        String token = token(DoorsApplication.UNIT, TEXT, DoorsApplication.UNIT);
        for (String body : List.of(
                "<SubmitDocument xmlns='urn:vanthu:e-office:1'><path>/etc/passwd</path></SubmitDocument>",
                "<SubmitDocument xmlns='urn:vanthu:e-office:1'/>",
                "<Other xmlns='urn:vanthu:e-office:1'/>",
                "")) {
            HttpResponse<String> response = post(envelope(token, body));
            assertThat(response.body()).as(body).containsOnlyOnce("<code>CALL_INVALID</code>");
        }
        assertThat(post("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + envelope(token, "&e;"))
                        .body())
                .contains("<code>CALL_INVALID</code>");
    }

    @Test
    void theWsdlIsThereForAll() throws Exception {
        HttpResponse<String> wsdl = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address() + "?wsdl")).build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(wsdl.statusCode()).isEqualTo(200);
        assertThat(wsdl.body()).contains("GetSubmissionStatus").contains(address());
    }

    private EOffice unit(String unitId) {
        EOffice port = new EOfficeService().getEOfficePort();
        BindingProvider provider = (BindingProvider) port;
        provider.getRequestContext().put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, address());
        ((SOAPBinding) provider.getBinding()).setMTOMEnabled(true);
        try {
            Element security = org.apache.cxf.staxutils.StaxUtils.read(
                            new java.io.StringReader(token(unitId, TEXT, unitId)))
                    .getDocumentElement();
            provider.getRequestContext()
                    .put(
                            Header.HEADER_LIST,
                            List.of(new Header(new javax.xml.namespace.QName(WSSE, "Security"), security)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return port;
    }

    private HttpResponse<String> post(String envelope) throws IOException, InterruptedException {
        return post(envelope, Map.of());
    }

    HttpResponse<String> post(String envelope, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address()))
                .header("Content-Type", "text/xml; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(envelope));
        headers.forEach(request::header);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String address() {
        return "http://localhost:" + httpPort + "/soap/e-office";
    }

    static String envelope(String header, String body) {
        return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header>" + header
                + "</s:Header><s:Body>" + body + "</s:Body></s:Envelope>";
    }

    static String token(String user, String type, String password) {
        return "<wsse:Security xmlns:wsse='" + WSSE + "'><wsse:UsernameToken><wsse:Username>" + user
                + "</wsse:Username><wsse:Password Type='" + type + "'>" + password
                + "</wsse:Password></wsse:UsernameToken></wsse:Security>";
    }

    static String submitXml(byte[] edxml) {
        return "<SubmitDocument xmlns='urn:vanthu:e-office:1'><edxml>"
                + java.util.Base64.getEncoder().encodeToString(edxml) + "</edxml></SubmitDocument>";
    }

    static byte[] edxml(String subject) {
        return EdxmlWriter.write(new EdxmlMessage(
                new Organ("H15.99.01", "", "UBND huyện Lắk", ""),
                List.of(new Organ("H15.99", "", "Sở Nội vụ", "")),
                "H15.99.01,2012/03/05,15/BC-UBND",
                new DocumentNumber("15", "BC-UBND"),
                "Lắk",
                Optional.of(java.time.LocalDate.of(2012, 3, 5)),
                "Báo cáo",
                subject,
                "",
                new Signer("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Y Thử"),
                Optional.of(Instant.parse("2012-03-05T00:30:00Z")),
                List.of(new Enclosure(
                        "bao-cao.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII)))));
    }

    private static SubmitDocument submit(byte[] edxml) {
        SubmitDocument submit = new SubmitDocument();
        submit.setEdxml(new DataHandler(new ByteArrayDataSource(edxml, "application/octet-stream")));
        return submit;
    }

    private static GetDocumentStatus ask(String caseNumber) {
        GetDocumentStatus ask = new GetDocumentStatus();
        ask.setCaseNumber(caseNumber);
        return ask;
    }

    private static EOfficeFault fault(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        EOfficeFault fault = catchThrowableOfType(EOfficeFault.class, call);
        assertThat(fault).isNotNull();
        return fault;
    }
}
