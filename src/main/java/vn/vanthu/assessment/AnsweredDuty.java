package vn.vanthu.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * The duty that a paper answers.
 *
 * @param due empty for a duty without a date
 */
public record AnsweredDuty(Regime regime, Obligation obligation, ReportingPeriod period, Optional<Due> due) {

    private static final Set<ObligationCode> REPORTS =
            Set.of(ObligationCode.REPORT_QUARTER, ObligationCode.REPORT_HALF, ObligationCode.REPORT_YEAR);

    /** The outline that the paper must follow; empty for what is no periodic report. */
    public Optional<Outline> outline() {
        return REPORTS.contains(obligation.code()) ? Optional.of(regime.outline()) : Optional.empty();
    }

    /** The day on which it is settled who owes. */
    public LocalDate settled() {
        return due.map(Due::settled).orElseGet(period::lastDay);
    }

    /** As a letter names it: "báo cáo cải cách hành chính quý I năm 2012". */
    public String words() {
        return Wording.of("duty." + obligation.code(), period.vietnameseName());
    }
}
