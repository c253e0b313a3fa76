package vn.vanthu.operations.adapter.console;

import java.time.Clock;
import java.util.List;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.ledger.Entry;
import vn.vanthu.ledger.Ledger;
import vn.vanthu.ledger.Standing;
import vn.vanthu.ledger.StandingWords;
import vn.vanthu.ledger.Tally;
import vn.vanthu.obligation.Concession;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.Explanation;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;

/** Bảng theo dõi: who has answered which duty of a period, in words. */
public class StatusMatrix {

    private final Ledger ledger;
    private final Duties duties;
    private final Clock clock;

    public StatusMatrix(Ledger ledger, Duties duties, Clock clock) {
        this.ledger = ledger;
        this.duties = duties;
        this.clock = clock;
    }

    public PeriodStatus of(ReportingPeriod period) {
        List<Standing> standings = ledger.of(period, clock.instant());
        return new PeriodStatus(
                period.toString(),
                period.vietnameseName(),
                duties.regimes().of(period).map(Regime::id).orElse(""),
                Tally.of(standings),
                standings.stream().map(StatusMatrix::line).toList());
    }

    private static PeriodStatus.Line line(Standing standing) {
        Duty duty = standing.duty();
        return new PeriodStatus.Line(
                duty.unit().id(),
                duty.unit().name(),
                duty.obligation().code().name(),
                duty.obligation().name(),
                duty.due() instanceof Due.Known known ? VietnamTime.iso(known.bound()) : "",
                standing.state().name(),
                StandingWords.of(standing),
                standing.daysLate(),
                standing.answer().map(Entry::caseNumber).orElse(""),
                standing.answer().map(Entry::version).orElse(0),
                duty.concession()
                        .map(Concession::grant)
                        .map(StandingWords::cited)
                        .orElse(""),
                Explanation.lines(duty.due()));
    }
}
