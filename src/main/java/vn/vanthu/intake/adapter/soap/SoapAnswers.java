package vn.vanthu.intake.adapter.soap;

import jakarta.activation.DataHandler;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.intake.DraftDesk;
import vn.vanthu.intake.StatusDesk;
import vn.vanthu.intake.adapter.soap.api.DutyStatus;
import vn.vanthu.intake.adapter.soap.api.Finding;
import vn.vanthu.intake.adapter.soap.api.GetConsolidatedReportResponse;
import vn.vanthu.intake.adapter.soap.api.GetDocumentStatusResponse;
import vn.vanthu.intake.adapter.soap.api.GetSubmissionStatusResponse;
import vn.vanthu.intake.adapter.soap.api.Letter;
import vn.vanthu.intake.adapter.soap.api.State;
import vn.vanthu.intake.adapter.soap.api.SubmitDocumentResponse;
import vn.vanthu.intake.adapter.soap.api.Verdict;

/** Turns the desk's answers into the WSDL's types. */
final class SoapAnswers {

    private SoapAnswers() {}

    static GetDocumentStatusResponse status(StatusDesk.CaseStatus status) {
        GetDocumentStatusResponse response = new GetDocumentStatusResponse();
        response.setCaseNumber(status.caseNumber());
        response.setState(State.fromValue(status.state().name()));
        status.verdict().map(Verdict::fromValue).ifPresent(response::setVerdict);
        status.findings().stream().map(SoapAnswers::finding).forEach(response.getFinding()::add);
        status.letters().stream().map(SoapAnswers::letter).forEach(response.getLetter()::add);
        return response;
    }

    /** Of a call that asked for a check only: its case number is empty, because there is none. */
    static SubmitDocumentResponse checked(DraftDesk.Checked draft, Instant receivedAt) {
        SubmitDocumentResponse response = new SubmitDocumentResponse();
        response.setCaseNumber("");
        response.setReceivedAt(dateTime(receivedAt));
        response.setVerdict(Verdict.fromValue(draft.verdict()));
        draft.findings().stream().map(SoapAnswers::finding).forEach(response.getFinding()::add);
        return response;
    }

    static GetSubmissionStatusResponse duties(String period, List<StatusDesk.Duty> duties) {
        GetSubmissionStatusResponse response = new GetSubmissionStatusResponse();
        response.setPeriod(period);
        duties.stream().map(SoapAnswers::duty).forEach(response.getDuty()::add);
        return response;
    }

    static GetConsolidatedReportResponse report(StatusDesk.Report report) {
        GetConsolidatedReportResponse response = new GetConsolidatedReportResponse();
        response.setKind(report.kind());
        response.setPeriod(report.period());
        response.setVersion(report.version());
        response.setNumber(report.number());
        response.setIssuedAt(dateTime(report.issuedAt()));
        response.setXml(data(report.xml()));
        response.setPdf(data(report.pdf()));
        return response;
    }

    /** In the zone of the department, to the second. */
    static XMLGregorianCalendar dateTime(Instant instant) {
        String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(VietnamTime.ZONE));
        try {
            return DatatypeFactory.newInstance().newXMLGregorianCalendar(text);
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException("every JDK has a DatatypeFactory", e);
        }
    }

    private static Finding finding(StatusDesk.Remark remark) {
        Finding finding = new Finding();
        finding.setCode(remark.code());
        finding.setSeverity(remark.severity());
        finding.setMessage(remark.message());
        finding.setAt(remark.at().isEmpty() ? null : remark.at());
        finding.setBasis(remark.basis().isEmpty() ? null : remark.basis());
        return finding;
    }

    private static Letter letter(StatusDesk.Letter made) {
        Letter letter = new Letter();
        letter.setId(made.id());
        letter.setNumber(made.number());
        letter.setKind(made.kind());
        letter.setDocx(data(made.docx()));
        letter.setPdf(data(made.pdf()));
        return letter;
    }

    private static DutyStatus duty(StatusDesk.Duty duty) {
        DutyStatus status = new DutyStatus();
        status.setUnitId(duty.unitId());
        status.setUnitName(duty.unitName());
        status.setObligation(duty.obligation());
        status.setDue(dateTime(duty.due()));
        status.setState(duty.state());
        status.setDaysLate(duty.daysLate());
        duty.caseNumber().ifPresent(status::setCaseNumber);
        return status;
    }

    private static DataHandler data(byte[] bytes) {
        return new DataHandler(new ByteArrayDataSource(bytes, "application/octet-stream"));
    }
}
