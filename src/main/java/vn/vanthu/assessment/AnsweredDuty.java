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
 * @param period empty for a paper that belongs to none, such as a feedback letter
 * @param due of the unit that owes it, its extension included; empty for a duty without a date
 */
public record AnsweredDuty(Regime regime, Obligation obligation, Optional<ReportingPeriod> period, Optional<Due> due) {

    /** The outline that the paper must follow; empty for what is not checked. */
    public Optional<Outline> outline() {
        return regime.outline(obligation);
    }

    /**
     * The day on which it is settled who owes.
     *
     * @param sent the day of the submission, which settles it where there is neither due nor period
     */
    public LocalDate settled(LocalDate sent) {
        return due.map(Due::settled)
                .or(() -> period.map(ReportingPeriod::lastDay))
                .orElse(sent);
    }

    /** As a letter names it: "báo cáo cải cách hành chính quý I năm 2012". */
    public String words() {
        return period.map(obligation::words).orElse(obligation.words());
    }

    /** "quý I năm 2012"; empty without a period. */
    public String periodName() {
        return period.map(ReportingPeriod::vietnameseName).orElse("");
    }

    AnsweredDuty with(Optional<Due> unitsDue) {
        return new AnsweredDuty(regime, obligation, period, unitsDue);
    }
}
