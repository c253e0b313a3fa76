package vn.vanthu.year;

import java.time.LocalDate;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * What each of the 35 units owes in the year of the dispatch, with the days that follow from it, counted by hand on the
 * calendar of 2012. Days off from March on: Giỗ Tổ 31/3 (Saturday, so 02/4 too), 30/4, 01/5, 02/9 (Sunday, so 03/9 too).
 */
enum YearDuty {
    /** Before 08/3. The reminder would have been due on 29/2; the register was begun on 01/3. */
    Q1(ObligationCode.REPORT_QUARTER, "2012Q1", "03-05", "03-01", "03-07", "03-08", 1, "03-14", 7, 299),
    /** Before 16/3. */
    PLAN_5(ObligationCode.PLAN_PERIOD, "2011-2015", "03-06", "03-08", "03-15", "03-16", 1, "03-22", 7, 291),
    PLAN_2012(ObligationCode.PLAN_YEAR, "2012", "03-06", "03-08", "03-15", "03-16", 1, "03-22", 7, 291),
    /** Both before 08/6. */
    Q2(ObligationCode.REPORT_QUARTER, "2012Q2", "05-25", "05-31", "06-07", "06-08", 1, "06-14", 7, 207),
    H1(ObligationCode.REPORT_HALF, "2012H1", "05-25", "05-31", "06-07", "06-08", 1, "06-14", 7, 207),
    /** Before 30/7; the last day is a Sunday. */
    PLAN_2013(ObligationCode.PLAN_YEAR, "2013", "07-16", "07-23", "07-29", "07-30", 1, "08-03", 5, 155),
    /** Before 08/9; the last day is a Friday, and 03/9 is off. */
    Q3(ObligationCode.REPORT_QUARTER, "2012Q3", "08-24", "08-30", "09-07", "09-10", 3, "09-14", 7, 115),
    /** Before 15/11. */
    SCORES(ObligationCode.SCORE_FILE, "2012", "10-31", "11-07", "11-14", "11-15", 1, "11-21", 7, 47),
    /** Before 03/12; the last day is a Sunday. */
    YEAR(ObligationCode.REPORT_YEAR, "2012", "11-20", "11-26", "12-02", "12-03", 1, "12-07", 5, 29),
    /** Before 08/12; the last day is a Friday. */
    Q4(ObligationCode.REPORT_QUARTER, "2012Q4", "11-28", "11-30", "12-07", "12-10", 3, "12-14", 7, 24);

    final ObligationCode code;
    final ReportingPeriod period;
    /** A day on which careful units send. */
    final LocalDate early;
    /** Five working days before the last one. */
    final LocalDate reminder;

    final LocalDate last;
    /** One working day after it. */
    final LocalDate overdue;

    final int lateWhenOverdue;
    /** Five working days after it. */
    final LocalDate second;

    final int lateWhenSecond;
    /** Days from the last day to 31/12. */
    final int missing;

    YearDuty(
            ObligationCode code,
            String period,
            String early,
            String reminder,
            String last,
            String overdue,
            int lateWhenOverdue,
            String second,
            int lateWhenSecond,
            int missing) {
        this.code = code;
        this.period = ReportingPeriod.parse(period);
        this.early = day(early);
        this.reminder = day(reminder);
        this.last = day(last);
        this.overdue = day(overdue);
        this.lateWhenOverdue = lateWhenOverdue;
        this.second = day(second);
        this.lateWhenSecond = lateWhenSecond;
        this.missing = missing;
    }

    /** A day of 2012, "03-05". */
    static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2012-" + monthAndDay);
    }

    /** As the register names it. */
    String key() {
        return code + " " + period;
    }

    boolean report() {
        return key().startsWith("REPORT");
    }

    boolean plan() {
        return key().startsWith("PLAN");
    }
}
