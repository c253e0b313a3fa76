package vn.vanthu.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.document.Outline;

/**
 * Chế độ báo cáo: one body of rules, in force for the periods that end within its interval. The day on which a paper
 * arrives does not matter.
 *
 * @param id file name without ending: {@code snv-125-2012}
 * @param from the period with which it begins; a period is covered when its last day is not before this one's first day
 * @param to the period with which it ends, inclusive
 * @param effectiveFrom ngày có hiệu lực of its basis
 * @param effectiveTo last day in force; empty while not replaced
 * @param basis the papers it rests on
 * @param provisional a remark for readers when its dates are only taken over until a newer rule is entered; else empty
 * @param outlines đề cương of the kinds of paper, by the name that obligations call them; {@link #REPORT} is always there
 * @param checks consistency of the report's annex, percent ranges included
 */
public record Regime(
        String id,
        String name,
        ReportingPeriod from,
        ReportingPeriod to,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveTo,
        List<String> basis,
        String provisional,
        List<Obligation> obligations,
        Map<String, Outline> outlines,
        List<Check> checks) {

    /** The outline of the periodic report. */
    public static final String REPORT = "report";

    public Regime {
        outlines = Map.copyOf(outlines);
        basis = List.copyOf(basis);
        obligations = List.copyOf(obligations);
        checks = List.copyOf(checks);
    }

    public boolean covers(ReportingPeriod period) {
        LocalDate end = period.lastDay();
        return !end.isBefore(from.firstDay()) && !end.isAfter(to.lastDay());
    }

    public Optional<Obligation> obligation(ObligationCode code) {
        return obligations.stream()
                .filter(obligation -> obligation.code().equals(code))
                .findFirst();
    }

    /** Đề cương báo cáo of the periodic report. */
    public Outline outline() {
        return outlines.get(REPORT);
    }

    /** The outline that an obligation's papers must follow; empty for what is not checked. */
    public Optional<Outline> outline(Obligation obligation) {
        return Optional.ofNullable(outlines.get(obligation.outline()));
    }
}
