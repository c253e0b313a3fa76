package vn.vanthu.obligation.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.DueClock;
import vn.vanthu.obligation.Explanation;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Timeliness;

/** Due rules as a clerk writes them: a regime file in the department's own folder. */
class DueRulesByDataTest {

    private static final String FILE = "regimes/snv-125-2012.yaml";
    private static final String QUARTERLY =
            "due: {rule: DAY_OF_PERIOD, day: 8, of: LAST_MONTH_OF_PERIOD, bound: BEFORE, clock: SENT, roll: NONE}";
    private static final String WITHIN_TWO_WORKING_DAYS =
            "due: {rule: CUTOFF_PLUS_WORKING_DAYS, cutoff: {day: 14, of: LAST_MONTH_OF_PERIOD}, workingDays: 2,"
                    + " bound: ON_OR_BEFORE, clock: RECEIVED, roll: NONE}";

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource({
        "2012Q1, 2012-03-16, 2012-03-17T00:00:00+07:00",
        "2012Q2, 2012-06-18, 2012-06-19T00:00:00+07:00",
        "2012Q4, 2012-12-18, 2012-12-19T00:00:00+07:00",
        "2013Q3, 2013-09-17, 2013-09-18T00:00:00+07:00"
    })
    void aReportIsDueTwoWorkingDaysAfterTheCutoff(String period, LocalDate lastDay, OffsetDateTime bound)
            throws IOException {
        Due.Known due = (Due.Known) quarterly(WITHIN_TWO_WORKING_DAYS, period);

        assertThat(due.lastDay()).isEqualTo(lastDay);
        assertThat(due.bound()).isEqualTo(bound.toInstant());
        assertThat(due.clock()).isEqualTo(DueClock.RECEIVED);
    }

    @Test
    void theCountIsExplained() throws IOException {
        assertThat(Explanation.lines(quarterly(WITHIN_TWO_WORKING_DAYS, "2012Q1")))
                .containsExactly(
                        "Thời gian chốt số liệu là ngày 14/3/2012; cộng 02 ngày làm việc là ngày 16/3/2012.",
                        "Thời hạn quy định: chậm nhất là hết ngày 16/3/2012.",
                        "Ngày cuối cùng được tính là đúng hạn: 16/3/2012.");
    }

    @ParameterizedTest
    @CsvSource({
        "3, FIRST_MONTH_OF_PERIOD, 2, 2013-01-05",
        "26, MONTH_AFTER_PERIOD, 2, 2013-05-03",
        "26, MONTH_AFTER_PERIOD, 3, 2013-05-04",
        "26, MONTH_AFTER_PERIOD, 4, 2013-05-06"
    })
    void aSaturdayWorkedToMakeUpCountsAndASwappedDayDoesNot(int day, String month, int workingDays, LocalDate lastDay)
            throws IOException {
        String rule = WITHIN_TWO_WORKING_DAYS
                .replace("day: 14, of: LAST_MONTH_OF_PERIOD", "day: " + day + ", of: " + month)
                .replace("workingDays: 2", "workingDays: " + workingDays);

        assertThat(((Due.Known) quarterly(rule, "2013Q1")).lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({"2013-02-08, 2013-02-08", "2013-02-09, 2013-02-18", "2013-02-15, 2013-02-18", "2013-02-23, 2013-02-23"})
    void aDueDayMovesPastTetButStaysOnASaturdayWorkedToMakeUp(LocalDate named, LocalDate lastDay) throws IOException {
        String exception = "exceptions: [{period: 2013Q1, rule: FIXED_DATE, date: " + named
                + ", bound: ON_OR_BEFORE, clock: SENT, roll: NEXT_WORKING_DAY}]";

        Due.Known due = (Due.Known) quarterly(QUARTERLY + "\n    " + exception, "2013Q1");

        assertThat(due.lastDay()).isEqualTo(lastDay);
        assertThat(due.namedDay()).isEqualTo(named);
    }

    @Test
    void aYearWithoutCalendarIsNeverGuessed() throws IOException {
        Due due = quarterly(WITHIN_TWO_WORKING_DAYS, "2016Q1");

        assertThat(due).isEqualTo(new Due.CalendarMissing(2016, LocalDate.of(2016, 3, 14), DueClock.RECEIVED));
        assertThat(Explanation.lines(due))
                .containsExactly(
                        "Chưa có đủ lịch nghỉ lễ, tết và ngày làm bù của năm 2016 nên chưa xác định được thời hạn.");
    }

    @Test
    void aBoundMayCarryAnHour() throws IOException {
        String rule = QUARTERLY.replace("bound: BEFORE", "bound: BEFORE, hour: \"17:00\"");

        Due.Known due = (Due.Known) quarterly(rule, "2012Q1");

        assertThat(Timeliness.of(due, due.bound().minusMillis(1)).onTime()).isTrue();
        assertThat(Explanation.lines(Timeliness.of(due, due.bound())))
                .containsExactly(
                        "Thời hạn quy định: trước 17 giờ 00 phút, ngày 08/3/2012.",
                        "Ngày cuối cùng được tính là đúng hạn: 08/3/2012.",
                        "Thời điểm gửi văn bản: 17 giờ 00 phút, ngày 08/3/2012.",
                        "Kết quả: chậm 01 ngày so với ngày cuối cùng được tính là đúng hạn.");
    }

    @Test
    void sentBeforeMidnightAndRegisteredAfterIsOnTimeByTheOneClockAndLateByTheOther() throws IOException {
        OffsetDateTime sent = OffsetDateTime.parse("2012-03-07T23:50:00+07:00");
        OffsetDateTime registered = OffsetDateTime.parse("2012-03-08T07:30:00+07:00");

        Due.Known bySent = (Due.Known) quarterly(QUARTERLY, "2012Q1");
        Due.Known byRegister = (Due.Known) quarterly(QUARTERLY.replace("clock: SENT", "clock: REGISTERED"), "2012Q1");

        assertThat(Timeliness.of(bySent, sent.toInstant()).onTime()).isTrue();
        assertThat(byRegister.clock()).isEqualTo(DueClock.REGISTERED);
        assertThat(Explanation.lines(Timeliness.of(byRegister, registered.toInstant())))
                .containsSubsequence(
                        "Thời điểm đăng ký văn bản đến: 07 giờ 30 phút, ngày 08/3/2012.",
                        "Kết quả: chậm 01 ngày so với ngày cuối cùng được tính là đúng hạn.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLAN_YEAR | 2013 | Ngày 29/7/2012 là Chủ nhật; quy định không kéo dài thời hạn sang ngày làm việc tiếp"
                        + " theo (30/7/2012).",
                "REPORT_YEAR | 2012 | Ngày 02/12/2012 là Chủ nhật; quy định không kéo dài thời hạn sang ngày làm việc"
                        + " tiếp theo (03/12/2012).",
                "REPORT_QUARTER | 2013Q3 | Ngày 07/9/2013 là Thứ Bảy; quy định không kéo dài thời hạn sang ngày làm"
                        + " việc tiếp theo (09/9/2013)."
            })
    void bothReadingsAreShownWhereTheLastDayIsNoWorkingDay(String code, String period, String line) {
        Due.Known due = (Due.Known) new ConfigFolder(root)
                .duties()
                .due(ObligationCode.valueOf(code), ReportingPeriod.parse(period))
                .orElseThrow();

        assertThat(Explanation.lines(due)).hasSize(3).last().isEqualTo(line);
        assertThat(due.bound().atZone(VietnamTime.ZONE).toLocalDate())
                .isEqualTo(due.lastDay().plusDays(1));
    }

    @Test
    void aHolidayIsNamedAndTheNextWorkingDayIsLeftOutWhereTheCalendarDoesNotReach() throws IOException {
        String fixed = "exceptions: [{period: 2012Q3, rule: FIXED_DATE, date: 2012-09-03, bound: ON_OR_BEFORE,"
                + " clock: SENT, roll: NONE}, {period: 2013Q4, rule: FIXED_DATE, date: 2013-12-31,"
                + " bound: ON_OR_BEFORE, clock: SENT, roll: NONE}]";
        new ConfigFolder(root)
                .change(
                        "calendar/2013.csv",
                        "2013-09-02,HOLIDAY",
                        "2013-12-31,HOLIDAY,Nghỉ cuối năm,\n2013-09-02,HOLIDAY");

        assertThat(Explanation.lines(quarterly(QUARTERLY + "\n    " + fixed, "2012Q3")))
                .last()
                .isEqualTo("Ngày 03/9/2012 là ngày nghỉ (Nghỉ bù Quốc khánh); quy định không kéo dài thời hạn sang ngày"
                        + " làm việc tiếp theo (04/9/2012).");
        assertThat(Explanation.lines(quarterly(QUARTERLY + "\n    " + fixed, "2013Q4")))
                .last()
                .isEqualTo("Ngày 31/12/2013 là ngày nghỉ (Nghỉ cuối năm); quy định không kéo dài thời hạn sang ngày làm"
                        + " việc tiếp theo.");
    }

    @ParameterizedTest
    @CsvSource({"2012Q1", "2014Q1", "2014Q2"})
    void nothingIsSaidOfAWorkingDayNorOfAYearWithoutCalendar(String period) throws IOException {
        assertThat(Explanation.lines(quarterly(QUARTERLY, period))).hasSize(2);
    }

    private Due quarterly(String rule, String period) throws IOException {
        return new ConfigFolder(root)
                .write(FILE, ConfigFolder.builtIn(FILE).replace(QUARTERLY, rule))
                .duties()
                .due(ObligationCode.REPORT_QUARTER, ReportingPeriod.parse(period))
                .orElseThrow();
    }
}
