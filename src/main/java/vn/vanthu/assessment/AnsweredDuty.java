package vn.vanthu.assessment;

import java.time.LocalDate;
import java.util.Optional;
import vn.vanthu.document.Outline;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * The duty that a paper answers.
 *
 * @param due empty for a duty without a date
 */
public record AnsweredDuty(Regime regime, Obligation obligation, ReportingPeriod period, Optional<Due> due) {

    /** The outline that the paper must follow; empty for what is not checked. */
    public Optional<Outline> outline() {
        return regime.outline(obligation);
    }

    /** The day on which it is settled who owes. */
    public LocalDate settled() {
        return due.map(Due::settled).orElseGet(period::lastDay);
    }

    /** As a letter names it: "báo cáo cải cách hành chính quý I năm 2012". */
    public String words() {
        return obligation.words(period);
    }
}
