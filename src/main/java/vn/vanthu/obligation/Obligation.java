package vn.vanthu.obligation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param words as sentences name it, without its period: "báo cáo cải cách hành chính"
 * @param outline the name of the outline in its regime's file that its papers follow; empty unless they are checked
 * @param substitutes which obligation's paper stands for this one's, by the period without its year ("Q2"); empty where
 *     the literal order holds
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
        Recognition recognition,
        String words,
        Handling handling,
        String outline,
        Map<String, ObligationCode> substitutes) {

    /** What becomes of a paper that answers the obligation. */
    public enum Handling {
        /** Its contents are checked against the obligation's outline. */
        CHECK,
        /** It is recorded and receipted; its contents are its unit's own affair. */
        RECORD,
        /** It is receipted and put before a person. */
        PERSON
    }

    public Obligation {
        only = Set.copyOf(only);
        groups = List.copyOf(groups);
        exceptions = Map.copyOf(exceptions);
        substitutes = Map.copyOf(substitutes);
    }

    /** As letters name the paper of a period: "báo cáo cải cách hành chính quý I năm 2012". */
    public String words(ReportingPeriod period) {
        return words + " " + period.vietnameseName();
    }

    /** The obligation whose paper of the period's last day answers this one too. */
    public Optional<ObligationCode> substitute(ReportingPeriod period) {
        String withoutYear = period.toString().substring(4);
        return concerns(period) ? Optional.ofNullable(substitutes.get(withoutYear)) : Optional.empty();
    }

    /** The periods that it names by their years, in "only" or as exceptions. */
    Set<ReportingPeriod> named() {
        return Stream.concat(
                        only.stream()
                                .filter(period -> period.matches("[0-9]{4}.*"))
                                .map(ReportingPeriod::parse),
                        exceptions.keySet().stream())
                .collect(Collectors.toSet());
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
