package vn.vanthu.operations.adapter.console;

import java.time.Clock;
import java.util.List;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.Wording;
import vn.vanthu.ledger.Entry;
import vn.vanthu.ledger.Ledger;
import vn.vanthu.ledger.Standing;
import vn.vanthu.ledger.State;
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
                words(standing),
                standing.daysLate(),
                standing.answer().map(Entry::caseNumber).orElse(""),
                standing.answer().map(Entry::version).orElse(0),
                duty.concession()
                        .map(Concession::grant)
                        .map(StatusMatrix::cited)
                        .orElse(""),
                Explanation.lines(duty.due()));
    }

    private static String words(Standing standing) {
        String variant = standing.state() == State.EXTENDED && standing.answered() ? ".answered" : "";
        String late = standing.daysLate() > 0 && standing.state() != State.LATE && standing.state() != State.MISSING
                ? Wording.of("state.late", Integer.toString(standing.daysLate()))
                : "";
        String until = standing.duty()
                .concession()
                .filter(Concession.Extension.class::isInstance)
                .map(granted -> until((Concession.Extension) granted))
                .orElse("");
        return Wording.of("state." + standing.state() + variant, Integer.toString(standing.daysLate()), until) + late;
    }

    private static String until(Concession.Extension granted) {
        return granted.hour()
                .map(hour -> VietnamTime.words(
                        granted.lastDay().atTime(hour).atZone(VietnamTime.ZONE).toInstant()))
                .orElseGet(() -> Wording.of("state.until.day", VietnameseDates.formatShort(granted.lastDay())));
    }

    private static String cited(Concession.Grant grant) {
        return Wording.of("state.granted", grant.number(), VietnameseDates.formatShort(grant.date()));
    }
}
