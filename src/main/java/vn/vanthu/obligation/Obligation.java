package vn.vanthu.obligation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Nghĩa vụ báo cáo: what one regime orders.
 *
 * @param name as letters write it: "Báo cáo cải cách hành chính quý"
 * @param kind the kind of period it is owed for; empty when it belongs to none (a feedback letter)
 * @param only periods it is owed for, with or without year: "H1", "2011-2015"; empty for all of its kind
 * @param groups groups of obligors
 * @param addressee to whom the paper is addressed: "UBND tỉnh"
 * @param via through whom it is sent: "Sở Nội vụ"; empty when sent straight
 * @param due the rule for every period; empty when no submission is ordered
 * @param exceptions periods with a rule of their own
 * @param chased true when a missing paper is reminded of
 * @param basis "CV 125/SNV-CCHC, mục 5"
 */
public record Obligation(
        ObligationCode code,
        String name,
        Optional<ReportingPeriod.Kind> kind,
        Set<String> only,
        List<String> groups,
        String addressee,
        String via,
        Optional<DueRule> due,
        Map<ReportingPeriod, DueRule> exceptions,
        boolean chased,
        String basis,
        Recognition recognition) {

    public Obligation {
        only = Set.copyOf(only);
        groups = List.copyOf(groups);
        exceptions = Map.copyOf(exceptions);
    }

    /** True when the obligation exists for such a period, whatever the regime covers. */
    public boolean concerns(ReportingPeriod period) {
        return kind.filter(period.kind()::equals).isPresent()
                && (only.isEmpty() || only.stream().anyMatch(period.toString()::endsWith));
    }

    /** The rule for the period; empty when nothing falls due. */
    public Optional<DueRule> dueRule(ReportingPeriod period) {
        return concerns(period) ? Optional.ofNullable(exceptions.get(period)).or(() -> due) : Optional.empty();
    }
}
