package vn.vanthu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;
import vn.vanthu.testing.PlainWord;
import vn.vanthu.testing.Submissions;

/** What is gathered about a submission before it is judged: the unit, the duty, the time. */
class ExaminerTest {

    private static final Instant IN_TIME = Instant.parse("2012-03-05T02:00:00Z");

    private static final PlainWord REPORT = PlainWord.district("HUYỆN KRÔNG PẮC", "12");

    @Test
    void aCompleteReportOfADistrictIsAccepted() {
        Assessment complete = sent("huyen-krong-pac", IN_TIME, REPORT);
        assertThat(codes(complete)).isEmpty();
        assertThat(complete.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(complete.examined().duty())
                .get()
                .extracting(duty -> duty.period().orElseThrow())
                .isEqualTo(ReportingPeriod.quarter(2012, 1));
    }

    @Test
    void theAccountOfOneDistrictWithThePaperOfAnotherWaitsForAPerson() {
        Assessment mixed = sent("huyen-buon-don", IN_TIME, REPORT);
        assertThat(codes(mixed)).containsExactly(FindingCode.SENDER_ISSUER_MISMATCH);
        assertThat(mixed.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
    }

    @Test
    void aSuccessorCommuneMayStillSendWhatItsDistrictOwed() {
        PlainWord old = PlainWord.district("HUYỆN EA SÚP", "88")
                .replaced("quý I năm 2012", "quý II năm 2025")
                .replaced("ngày 05 tháng 3 năm 2012", "ngày 05 tháng 6 năm 2025");
        Assessment inherited = sent("xa-ea-sup", Instant.parse("2025-07-03T02:00:00Z"), old);
        assertThat(inherited.examined().owed()).isTrue();
        assertThat(codes(inherited))
                .contains(FindingCode.LATE)
                .doesNotContain(FindingCode.SENDER_ISSUER_MISMATCH, FindingCode.NOT_OWED);
        assertThat(inherited.examined().unit()).get().extracting(Unit::id).isEqualTo("xa-ea-sup");
    }

    @Test
    void theDissolvedDistrictsOwnAccountMayStillSendItToo() {
        PlainWord old = PlainWord.district("HUYỆN EA SÚP", "88")
                .replaced("quý I năm 2012", "quý II năm 2025")
                .replaced("ngày 05 tháng 3 năm 2012", "ngày 05 tháng 6 năm 2025");
        Assessment last = sent("huyen-ea-sup", Instant.parse("2025-07-03T02:00:00Z"), old);
        assertThat(codes(last)).doesNotContain(FindingCode.SENDER_ISSUER_MISMATCH, FindingCode.NOT_OWED);
    }

    @Test
    void aCommuneThatIsNoSuccessorMayNot() {
        PlainWord old = PlainWord.district("HUYỆN EA SÚP", "88")
                .replaced("quý I năm 2012", "quý II năm 2025")
                .replaced("ngày 05 tháng 3 năm 2012", "ngày 05 tháng 6 năm 2025");
        Assessment foreign = sent("xa-mdrak", Instant.parse("2025-07-03T02:00:00Z"), old);
        assertThat(foreign.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(codes(foreign)).contains(FindingCode.SENDER_ISSUER_MISMATCH);
    }

    @Test
    void aDistrictThatIsNoMoreOwesNothingNew() {
        PlainWord late = PlainWord.district("HUYỆN EA SÚP", "88")
                .replaced("quý I năm 2012", "quý III năm 2025")
                .replaced("ngày 05 tháng 3 năm 2012", "ngày 05 tháng 6 năm 2025");
        assertThat(codes(sent("huyen-ea-sup", Instant.parse("2025-09-03T02:00:00Z"), late)))
                .contains(FindingCode.NOT_OWED);
    }

    @Test
    void aNineMonthReportIsOfNoPeriodThatIsOwed() {
        Assessment nine = sent("huyen-krong-pac", IN_TIME, REPORT.replaced("quý I năm 2012", "9 tháng đầu năm 2012"));
        assertThat(nine.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(messages(nine, FindingCode.PERIOD_UNKNOWN))
                .containsExactly("Kỳ báo cáo ghi trong trích yếu không thuộc các kỳ phải báo cáo (quý, 6 tháng đầu năm,"
                        + " năm).");
    }

    @Test
    void aReportOfAYearBeforeAnyRegimeSaysSo() {
        Assessment early = sent("huyen-krong-pac", IN_TIME, REPORT.replaced("quý I năm 2012", "quý I năm 2010"));
        assertThat(messages(early, FindingCode.PERIOD_UNKNOWN))
                .containsExactly("Chưa có quy định về chế độ báo cáo áp dụng cho quý I năm 2010.");
    }

    @Test
    void aTitleWithoutAPeriodSaysWhatIsMissing() {
        Assessment undated = sent("huyen-krong-pac", IN_TIME, REPORT.replaced(" quý I năm 2012", ""));
        assertThat(messages(undated, FindingCode.PERIOD_UNKNOWN))
                .singleElement()
                .asString()
                .contains("trích yếu");
    }

    @Test
    void aPaperAboutSomethingElseIsOfNoKnownKind() {
        Assessment other =
                sent("huyen-krong-pac", IN_TIME, REPORT.replaced("cải cách hành chính", "phòng cháy, chữa cháy rừng"));
        assertThat(codes(other)).contains(FindingCode.KIND_UNKNOWN);
        assertThat(other.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
    }

    @Test
    void aCoveringLetterDoesNotHideTheReportBesideIt() {
        PlainWord letter = new PlainWord(List.of(
                "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "HUYỆN KRÔNG PẮC\tĐộc lập - Tự do - Hạnh phúc",
                "Số: 13/UBND-NV\tKrông Pắc, ngày 05 tháng 3 năm 2012",
                "V/v gửi tài liệu",
                "Kính gửi: Sở Nội vụ",
                "Ủy ban nhân dân huyện gửi kèm công văn này tài liệu theo yêu cầu.",
                "Nơi nhận:\tCHỦ TỊCH",
                "- Như trên.\tHoàng Văn Mẫu"));
        Assessment both = Submissions.assess(
                "huyen-krong-pac",
                IN_TIME,
                Submissions.file("cong-van.docx", letter.docx()),
                Submissions.file("bao-cao.docx", REPORT.docx()));
        assertThat(both.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(both.examined().document())
                .get()
                .extracting(paper -> paper.number().toString())
                .isEqualTo("12/BC-UBND");
    }

    @Test
    void theLastMinuteIsInTimeAndTheNextIsADayLate() {
        assertThat(codes(sent("huyen-krong-pac", Instant.parse("2012-03-07T16:59:59Z"), REPORT)))
                .isEmpty();
        assertThat(codes(sent("huyen-krong-pac", Instant.parse("2012-03-07T17:00:00Z"), REPORT)))
                .containsExactly(FindingCode.LATE);
    }

    private static Assessment sent(String unit, Instant at, PlainWord paper) {
        return Submissions.assess(unit, at, Submissions.file("bao-cao.docx", paper.docx()));
    }

    private static List<FindingCode> codes(Assessment assessment) {
        return assessment.findings().stream()
                .map(Finding::code)
                .filter(code -> code != FindingCode.CONTENT_READ && !code.layout())
                .toList();
    }

    private static List<String> messages(Assessment assessment, FindingCode code) {
        return assessment.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::message)
                .toList();
    }
}
