package vn.vanthu.obligation;

import java.time.LocalDate;
import java.util.List;
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
 * @param checks consistency of the annex, percent ranges included
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
        Outline outline,
        List<Check> checks) {

    public Regime {
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
                .filter(obligation -> obligation.code() == code)
                .findFirst();
    }
}
