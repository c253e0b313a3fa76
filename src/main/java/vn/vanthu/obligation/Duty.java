package vn.vanthu.obligation;

import java.util.Optional;

/**
 * Nghĩa vụ đến hạn: one obligation that one unit owes for one period.
 *
 * @param due with what the unit was granted, if anything
 * @param concession what the unit was granted for this duty
 * @param substitute the obligation whose paper stands for this one's, where the regime says so
 */
public record Duty(
        Unit unit,
        Obligation obligation,
        ReportingPeriod period,
        Due due,
        Optional<Concession> concession,
        Optional<ObligationCode> substitute) {

    public boolean exempt() {
        return concession.filter(Concession.Exemption.class::isInstance).isPresent();
    }

    public boolean extended() {
        return concession.filter(Concession.Extension.class::isInstance).isPresent();
    }

    /** As letters name the paper: "báo cáo cải cách hành chính quý I năm 2012". */
    public String words() {
        return obligation.words(period);
    }
}
