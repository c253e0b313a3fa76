package vn.vanthu.operations.adapter.console;

import java.util.Optional;
import java.util.function.Predicate;
import vn.vanthu.consolidation.ReportDuty;
import vn.vanthu.consolidation.ReportForms.Format;
import vn.vanthu.consolidation.adapter.ConsolidationBook;
import vn.vanthu.consolidation.adapter.Drawing;
import vn.vanthu.intake.StatusDesk.Consolidated;
import vn.vanthu.intake.StatusDesk.KindUnknown;
import vn.vanthu.intake.StatusDesk.NotAllowed;
import vn.vanthu.intake.StatusDesk.NotIssued;
import vn.vanthu.intake.StatusDesk.PeriodUnknown;
import vn.vanthu.intake.StatusDesk.Report;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.Regimes;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.registration.Originals;

/** Consolidated reports that were issued, for callers from outside. */
public class IssuedReports {

    private final ConsolidationBook book;
    private final Originals originals;
    private final Regimes regimes;
    private final Predicate<String> readers;

    /** @param readers which accounts may read */
    public IssuedReports(ConsolidationBook book, Originals originals, Regimes regimes, Predicate<String> readers) {
        this.book = book;
        this.originals = originals;
        this.regimes = regimes;
        this.readers = readers;
    }

    Consolidated of(String account, String kind, String period) {
        if (!readers.test(account)) {
            return new NotAllowed();
        }
        ReportingPeriod asked;
        try {
            asked = ReportingPeriod.parse(period.strip());
        } catch (IllegalArgumentException notAPeriod) {
            return new PeriodUnknown();
        }
        return duty(kind.strip(), asked)
                .map(duty -> book.latestIssued(duty.code(), asked)
                        .<Consolidated>map(this::report)
                        .orElseGet(NotIssued::new))
                .orElseGet(KindUnknown::new);
    }

    private Optional<Obligation> duty(String kind, ReportingPeriod period) {
        try {
            return ReportDuty.of(regimes, period, Optional.of(ObligationCode.valueOf(kind)));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    private Report report(Drawing one) {
        return new Report(
                one.obligation().name(),
                one.period().toString(),
                one.version(),
                one.number(),
                one.issued().orElseThrow().at(),
                originals.load(one.files().get(Format.XML)).bytes(),
                originals.load(one.files().get(Format.PDF)).bytes());
    }
}
