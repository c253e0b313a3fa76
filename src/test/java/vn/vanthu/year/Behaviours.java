package vn.vanthu.year;

import static vn.vanthu.correspondence.LetterKind.RECEIPT;
import static vn.vanthu.intake.Channel.EMAIL;
import static vn.vanthu.intake.Channel.SFTP;
import static vn.vanthu.intake.Channel.SOAP;
import static vn.vanthu.year.Behaviour.by;
import static vn.vanthu.year.Habit.story;
import static vn.vanthu.year.Habits.*;
import static vn.vanthu.year.YearDuty.H1;
import static vn.vanthu.year.YearDuty.PLAN_2012;
import static vn.vanthu.year.YearDuty.PLAN_2013;
import static vn.vanthu.year.YearDuty.PLAN_5;
import static vn.vanthu.year.YearDuty.Q1;
import static vn.vanthu.year.YearDuty.Q2;
import static vn.vanthu.year.YearDuty.Q3;
import static vn.vanthu.year.YearDuty.Q4;
import static vn.vanthu.year.YearDuty.SCORES;
import static vn.vanthu.year.YearDuty.YEAR;
import static vn.vanthu.year.YearDuty.day;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.ledger.State;
import vn.vanthu.obligation.Concession;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/** Which unit behaves how; and what the department grants in the year. */
final class Behaviours {

    static final Map<String, Behaviour> OF_UNITS = ofUnits();

    /** By the day on which a clerk of the department enters them. */
    static final Map<LocalDate, Concession> GRANTED = Map.of(
            day("08-20"), exempt("ban-quan-ly-kcn", Q3, "812/SNV-CCHC", "08-20"),
            day("11-19"), extended("so-y-te", "1040/SNV-CCHC", "11-19"),
            day("11-20"), extended("huyen-ea-sup", "1045/SNV-CCHC", "11-20"),
            day("11-28"), extended("so-xay-dung", "1077/SNV-CCHC", "11-28"));

    private Behaviours() {}

    private static Map<String, Behaviour> ofUnits() {
        Map<String, Behaviour> all = new LinkedHashMap<>();
        all.put("van-phong-ubnd-tinh", by(EMAIL, PUNCTUAL));
        all.put("so-noi-vu", by(EMAIL, PUNCTUAL).but(WHEN_LATE_UNASKED, Q1, Q3).but(NEVER, SCORES));
        all.put("so-tu-phap", by(SFTP, PUNCTUAL).but(SCORES_AS_A_WORKBOOK, SCORES));
        all.put("so-ke-hoach-dau-tu", by(SOAP, PUNCTUAL));
        all.put("so-tai-chinh", by(EMAIL, LAST_INSTANT));
        all.put("so-cong-thuong", by(SFTP, ON_THE_BOUND));
        all.put("so-nong-nghiep-ptnt", by(EMAIL, WHEN_REMINDED));
        all.put("so-giao-thong-van-tai", by(EMAIL, WHEN_OVERDUE));
        all.put("so-xay-dung", by(SOAP, PUNCTUAL).but(IN_TIME_BY_LATE_EXTENSION, YEAR));
        all.put("so-tai-nguyen-moi-truong", by(EMAIL, WHEN_OVERDUE_TWICE));
        all.put("so-thong-tin-truyen-thong", by(EMAIL, FILLS_IN_THE_FORM));
        all.put("so-lao-dong-tbxh", by(EMAIL, SUPPLEMENTS));
        all.put("so-van-hoa-ttdl", by(EMAIL, CORRECTS_A_FIGURE));
        all.put("so-khoa-hoc-cong-nghe", by(EMAIL, TWICE));
        all.put("so-giao-duc-dao-tao", by(EMAIL, UNREADABLE_FIRST));
        all.put("so-y-te", by(EMAIL, PUNCTUAL).but(IN_TIME_BY_EXTENSION, YEAR));
        all.put("so-ngoai-vu", by(EMAIL, NIL));
        all.put("thanh-tra-tinh", by(SFTP, SUPPLEMENTS).but(PUNCTUAL, PLAN_5, PLAN_2012, PLAN_2013));
        all.put("ban-dan-toc", by(EMAIL, NIL_IN_REPLY));
        all.put("ban-quan-ly-kcn", by(EMAIL, PUNCTUAL).but(EXEMPT, Q3));
        all.put("tp-buon-ma-thuot", by(SOAP, QUARTER_AND_HALF_IN_ONE).but(BOTH_PLANS_IN_ONE, PLAN_5, PLAN_2012));
        all.put("tx-buon-ho", by(EMAIL, FROM_A_STRANGER_FIRST));
        all.put("huyen-buon-don", by(EMAIL, NEVER));
        all.put("huyen-cu-kuin", by(EMAIL, OLD_PLAN_THEN_AMENDED));
        all.put("huyen-cu-mgar", by(EMAIL, BOTH_PLANS_IN_ONE));
        all.put("huyen-ea-hleo", by(SFTP, WHEN_REMINDED).but(NEVER, PLAN_5));
        all.put(
                "huyen-ea-kar",
                by(EMAIL, PUNCTUAL)
                        .but(FASTER_THAN_THE_REMINDER, Q3)
                        .besides(feedback("03-20"))
                        .besides(inspectionPlan("04-10")));
        all.put("huyen-ea-sup", by(EMAIL, WHEN_OVERDUE).but(MISSES_ITS_EXTENSION, YEAR));
        all.put("huyen-krong-ana", by(SOAP, UNREADABLE_FIRST));
        all.put("huyen-krong-bong", by(EMAIL, NEVER_SUPPLEMENTS));
        all.put("huyen-krong-buk", by(EMAIL, NIL_IN_REPLY).but(ONLY_THANKS, PLAN_2013));
        all.put("huyen-krong-nang", by(SFTP, LAST_INSTANT).but(ON_THE_BOUND, Q2, H1));
        all.put("huyen-krong-pac", by(EMAIL, CORRECTS_AFTER_THE_DATE));
        all.put("huyen-lak", by(EMAIL, FILLS_IN_THE_FORM).but(WHEN_OVERDUE_TWICE, PLAN_2013, Q4));
        all.put(
                "huyen-mdrak",
                by(EMAIL, WHEN_OVERDUE).besides(feedback("09-06")).besides(inspectionPlan("06-01")));
        return all;
    }

    /** A letter about its troubles goes to a person and is receipted; it silences no reminder. */
    private static Habit.Story feedback(String day) {
        return story(
                Outcome.of(State.HELD, 0, 0).answered(day(day), RECEIPT, "FEEDBACK"),
                Act.at(day(day), "10:30", Plans.feedback()));
    }

    private static Habit.Story inspectionPlan(String day) {
        return story(
                Outcome.of(State.ON_TIME, 0, 1).answered(day(day), RECEIPT, "INSPECTION_PLAN 2012"),
                Act.at(day(day), "10:30", Plans.inspectionPlan()));
    }

    private static Concession exempt(String unit, YearDuty duty, String number, String day) {
        return new Concession.Exemption(unit, duty.code, duty.period, new Concession.Grant(number, day(day)));
    }

    /** Until the end of 10/12 for the report of the year. */
    private static Concession extended(String unit, String number, String day) {
        return new Concession.Extension(
                unit,
                ObligationCode.REPORT_YEAR,
                ReportingPeriod.year(2012),
                day("12-10"),
                Optional.empty(),
                new Concession.Grant(number, day(day)));
    }
}
