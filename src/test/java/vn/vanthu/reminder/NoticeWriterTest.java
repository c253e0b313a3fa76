package vn.vanthu.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.AnswerPeriod;
import vn.vanthu.correspondence.LetterDraft;
import vn.vanthu.correspondence.LetterFields;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

class NoticeWriterTest {

    private static final LocalDate DAY = LocalDate.of(2012, 3, 22);
    private static final Unit LAK = BuiltIn.UNITS.byId("huyen-lak").orElseThrow();
    private static final NoticeWriter WRITER = new NoticeWriter(
            new Agency(
                    "UBND TỈNH ĐẮK LẮK",
                    "SỞ NỘI VỤ",
                    "Sở Nội vụ",
                    "Đắk Lắk",
                    "SNV-CCHC",
                    "baocao@snv.daklak.example",
                    "",
                    "GIÁM ĐỐC",
                    "Hoàng Văn Mẫu",
                    "Lưu: VT, CCHC"),
            new AnswerPeriod(BuiltIn.DUTIES.calendar(), 5),
            BuiltIn.REGIMES);

    private static Notice.Item item(String obligation, String period, Step step) {
        Duty duty = BuiltIn.DUTIES.of(ReportingPeriod.parse(period)).stream()
                .filter(one -> one.obligation().code().name().equals(obligation)
                        && one.unit().equals(LAK))
                .findFirst()
                .orElseThrow();
        Optional<SentSteps.Sent> first = step == Step.SECOND_OVERDUE
                ? Optional.of(LadderTest.sent(duty, Step.OVERDUE, LAK.id(), LocalDate.of(2012, 3, 8)))
                : Optional.empty();
        return new Notice.Item(duty, (Due.Known) duty.due(), step, List.of(DAY), first);
    }

    private static LetterDraft letter(Notice.Item... items) {
        Optional<Unit> parent = BuiltIn.UNITS.byId("tinh-dak-lak");
        Notice notice = new Notice(LAK, DAY, List.of(items), Optional.empty());
        return WRITER.write(notice.second() ? new Notice(LAK, DAY, List.of(items), parent) : notice, List.of());
    }

    @Test
    void theSubjectNamesWhatIsToBeSent() {
        Notice.Item report = item("REPORT_QUARTER", "2012Q1", Step.REMINDER);
        Notice.Item plan = item("PLAN_YEAR", "2012", Step.REMINDER);
        Notice.Item plans = item("PLAN_PERIOD", "2011-2015", Step.REMINDER);

        assertThat(letter(report).subject()).isEqualTo("nhắc thời hạn gửi báo cáo cải cách hành chính quý I năm 2012");
        assertThat(letter(plan, plans).subject())
                .isEqualTo("nhắc thời hạn gửi kế hoạch cải cách hành chính năm 2012 và kế hoạch cải cách hành chính"
                        + " giai đoạn 2011 - 2015");
        assertThat(letter(report, plan, plans).subject())
                .isEqualTo("nhắc thời hạn gửi các báo cáo, kế hoạch về cải cách hành chính");
    }

    @Test
    void anOverdueLetterIsAboutWhatIsOverdueAndIsCalledTheSecondOnlyWhereAllIsChasedAgain() {
        Notice.Item again = item("REPORT_QUARTER", "2012Q1", Step.SECOND_OVERDUE);

        assertThat(letter(again, item("SCORE_FILE", "2012", Step.REMINDER)).subject())
                .isEqualTo("đôn đốc lần thứ hai việc gửi báo cáo cải cách hành chính quý I năm 2012");
        assertThat(letter(again, item("PLAN_YEAR", "2012", Step.OVERDUE)).subject())
                .startsWith("đôn đốc gửi báo cáo");
    }

    @Test
    void theSecondLetterNamesTheFirstAndWhoGetsACopy() {
        LetterDraft draft = letter(item("REPORT_QUARTER", "2012Q1", Step.SECOND_OVERDUE));

        assertThat(draft.data().get("distribution").toString())
                .isEqualTo("[{line=Như trên}, {line=UBND tỉnh Đắk Lắk (để báo cáo)}, {line=Lưu: VT, CCHC}]");
        assertThat(draft.data().get("duties").toString())
                .contains("đã quá hạn 15 ngày; đã đôn đốc tại Công văn số 9/SNV-CCHC ngày 08/3/2012");
        assertThat(draft.data()).containsEntry("answerBy", "ngày 29 tháng 3 năm 2012");
    }

    @Test
    void theOrdersAreCitedByTheirFullNamesEachOnce() {
        Map<String, Object> data = letter(
                        item("REPORT_QUARTER", "2012Q1", Step.OVERDUE), item("SCORE_FILE", "2012", Step.REMINDER))
                .data();

        assertThat(data)
                .containsEntry(
                        "orderCited",
                        "Công văn số 125/SNV-CCHC ngày 01/3/2012 của Sở Nội vụ; Quyết định số 2279/QĐ-UBND ngày"
                                + " 06/9/2011 của UBND tỉnh");
    }

    @Test
    void everyFieldIsOneThatTemplatesMayAskFor() {
        Set<String> given = letter(item("REPORT_QUARTER", "2012Q1", Step.SECOND_OVERDUE))
                .data()
                .keySet();

        assertThat(given).allMatch(LetterFields::knows);
    }
}
