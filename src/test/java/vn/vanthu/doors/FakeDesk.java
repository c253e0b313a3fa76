package vn.vanthu.doors;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.vanthu.intake.StatusDesk;

/** Knows one case, of one unit. */
final class FakeDesk implements StatusDesk {

    static final String CASE = "2012-000041";
    static final byte[] DOCX = "the letter in Word".getBytes(StandardCharsets.UTF_8);
    static final byte[] PDF = "the letter in PDF".getBytes(StandardCharsets.UTF_8);

    @Override
    public Optional<CaseStatus> ofCase(String unitId, String caseNumber) {
        if (!unitId.equals(DoorsApplication.UNIT) || !caseNumber.equals(CASE)) {
            return Optional.empty();
        }
        return Optional.of(new CaseStatus(
                CASE,
                State.ANSWERED,
                Optional.of("SUPPLEMENT"),
                List.of(new Remark("AREA_MISSING", "ERROR", "Thiếu nội dung cải cách thể chế", "", "")),
                List.of(new Letter("7", "12/SNV-CCHC", "SUPPLEMENT_REQUEST", DOCX, PDF))));
    }

    @Override
    public Optional<List<Duty>> ofPeriod(String unitId, String period) {
        if (!period.equals("2012Q1")) {
            return Optional.empty();
        }
        Instant due = Instant.parse("2012-03-07T17:00:00Z");
        return Optional.of(
                List.of(new Duty(unitId, "Huyện Lắk", "REPORT_QUARTER", due, "WAITING", 0, Optional.empty())));
    }

    /** One quarter was issued, the other was not; one account may not know. */
    @Override
    public Consolidated ofReport(String account, String kind, String period) {
        if (account.equals(DoorsApplication.OTHER_UNIT)) {
            return new NotAllowed();
        }
        if (!period.matches("2012Q[12]")) {
            return new PeriodUnknown();
        }
        if (!kind.equals("REPORT_QUARTER")) {
            return new KindUnknown();
        }
        return period.equals("2012Q2")
                ? new NotIssued()
                : new Report(kind, period, 2, "07/BC-SNV", Instant.parse("2012-03-20T02:00:00Z"), DOCX, PDF);
    }
}
