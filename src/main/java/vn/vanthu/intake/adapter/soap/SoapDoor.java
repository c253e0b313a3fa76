package vn.vanthu.intake.adapter.soap;

import jakarta.activation.DataHandler;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanthu.edxml.EdxmlMessage;
import vn.vanthu.edxml.EdxmlUnreadable;
import vn.vanthu.edxml.adapter.EdxmlReader;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.DraftDesk;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.StatusDesk;
import vn.vanthu.intake.Submission;
import vn.vanthu.intake.adapter.IntakeSettings;
import vn.vanthu.intake.adapter.soap.api.EOfficeFault;
import vn.vanthu.intake.adapter.soap.api.GetConsolidatedReport;
import vn.vanthu.intake.adapter.soap.api.GetDocumentStatus;
import vn.vanthu.intake.adapter.soap.api.GetSubmissionStatus;
import vn.vanthu.intake.adapter.soap.api.SubmitDocument;
import vn.vanthu.intake.adapter.soap.api.SubmitDocumentResponse;
import vn.vanthu.operations.ServiceTime;
import vn.vanthu.registration.Receipt;
import vn.vanthu.registration.Registrar;

/**
 * Cửa dịch vụ web: answers the four calls of the WSDL. Which call it is, the type of its body says and no header; who
 * calls, the login that CXF checked.
 */
@Component("soapDoor")
public class SoapDoor {

    private final Registrar registrar;
    private final StatusDesk desk;
    private final DraftDesk drafts;
    private final ServiceTime time;
    private final EdxmlReader reader;
    private final int limit;

    SoapDoor(Registrar registrar, StatusDesk desk, DraftDesk drafts, ServiceTime time, IntakeSettings settings) {
        this.registrar = registrar;
        this.desk = desk;
        this.drafts = drafts;
        this.time = time;
        this.limit = settings.limit();
        this.reader = new EdxmlReader(limit);
    }

    /** @param calls the one body part of the call; nothing for an empty body */
    public Object answer(List<?> calls) throws EOfficeFault, IOException {
        SoapCall call = SoapCall.current();
        Object body = calls == null || calls.isEmpty() ? null : calls.get(0);
        if (body instanceof SubmitDocument submit) {
            return submit(submit, call);
        }
        if (body instanceof GetDocumentStatus ask) {
            return desk.ofCase(call.unitId(), ask.getCaseNumber())
                    .map(SoapAnswers::status)
                    .orElseThrow(() -> SoapFaults.of(SoapFaults.Code.CASE_UNKNOWN));
        }
        if (body instanceof GetSubmissionStatus ask) {
            return desk.ofPeriod(call.unitId(), ask.getPeriod())
                    .map(duties -> SoapAnswers.duties(ask.getPeriod(), duties))
                    .orElseThrow(() -> SoapFaults.of(SoapFaults.Code.PERIOD_UNKNOWN));
        }
        if (body instanceof GetConsolidatedReport ask) {
            return consolidated(desk.ofReport(call.unitId(), ask.getKind(), ask.getPeriod()));
        }
        throw SoapFaults.of(SoapFaults.Code.CALL_INVALID);
    }

    private static Object consolidated(StatusDesk.Consolidated found) throws EOfficeFault {
        if (found instanceof StatusDesk.Report report) {
            return SoapAnswers.report(report);
        }
        throw SoapFaults.of(refusal(found));
    }

    private static SoapFaults.Code refusal(StatusDesk.Consolidated found) {
        if (found instanceof StatusDesk.NotAllowed) {
            return SoapFaults.Code.REPORT_NOT_ALLOWED;
        }
        if (found instanceof StatusDesk.PeriodUnknown) {
            return SoapFaults.Code.PERIOD_UNKNOWN;
        }
        return found instanceof StatusDesk.KindUnknown
                ? SoapFaults.Code.KIND_UNKNOWN
                : SoapFaults.Code.REPORT_NOT_ISSUED;
    }

    private SubmitDocumentResponse submit(SubmitDocument submit, SoapCall call) throws EOfficeFault, IOException {
        Instant received = time.now();
        byte[] edxml = bytes(submit.getEdxml());
        EdxmlMessage message = parse(edxml);
        Submission submission = new Submission(
                Channel.SOAP,
                "soap:" + call.id(),
                new Sender(call.unitId(), true),
                List.of(new Attachment("document.edxml", "application/xml", Content.of(edxml))),
                new Stamps(message.sentAt().map(time::ofOutside), received, received),
                Optional.empty(),
                false);
        if (Boolean.TRUE.equals(submit.isValidateOnly())) {
            return SoapAnswers.checked(drafts.check(submission), received);
        }
        Receipt receipt = registrar.register(submission);
        SubmitDocumentResponse response = new SubmitDocumentResponse();
        response.setCaseNumber(receipt.caseNumber());
        response.setReceivedAt(SoapAnswers.dateTime(receipt.registeredAt()));
        return response;
    }

    private byte[] bytes(DataHandler document) throws EOfficeFault, IOException {
        try (InputStream stream = document.getInputStream()) {
            byte[] bytes = stream.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw SoapFaults.of(SoapFaults.Code.DOCUMENT_TOO_LARGE);
            }
            return bytes;
        }
    }

    private EdxmlMessage parse(byte[] edxml) throws EOfficeFault {
        try {
            return reader.parse(edxml);
        } catch (EdxmlUnreadable e) {
            throw SoapFaults.of(SoapFaults.Code.DOCUMENT_NOT_EDXML);
        }
    }
}
