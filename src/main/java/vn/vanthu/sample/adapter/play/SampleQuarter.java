package vn.vanthu.sample.adapter.play;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

/**
 * The quarter that the sample plays: the last whose due date is past, or the next one where no regime reaches back so far.
 *
 * @param bound the first late instant
 */
record SampleQuarter(ReportingPeriod period, Instant bound) {

    /** The last act comes this long after the bound at the most. */
    private static final Duration AFTERMATH = Duration.ofMinutes(10);

    static Optional<SampleQuarter> around(Instant now, Duties duties) {
        int year = VietnamTime.year(now);
        List<SampleQuarter> quarters = IntStream.rangeClosed(year - 1, year + 1)
                .boxed()
                .flatMap(y -> IntStream.rangeClosed(1, 4).mapToObj(q -> ReportingPeriod.quarter(y, q)))
                .flatMap(period -> of(period, duties).stream())
                .sorted(Comparator.comparing(SampleQuarter::bound))
                .toList();
        Optional<SampleQuarter> past = quarters.stream()
                .filter(quarter -> quarter.bound().plus(AFTERMATH).isBefore(now))
                .reduce((earlier, later) -> later);
        return past.or(() -> quarters.stream()
                .filter(quarter -> quarter.bound().isAfter(now))
                .findFirst());
    }

    private static Optional<SampleQuarter> of(ReportingPeriod period, Duties duties) {
        return duties.due(ObligationCode.REPORT_QUARTER, period)
                .filter(Due.Known.class::isInstance)
                .map(due -> new SampleQuarter(period, ((Due.Known) due).bound()));
    }

    /** Units that owe the report, spread over the registry, the department itself left out. */
    List<Unit> cast(Duties duties, int count) {
        List<Unit> units = duties.of(period).stream()
                .filter(duty -> duty.obligation().code().equals(ObligationCode.REPORT_QUARTER))
                .map(Duty::unit)
                .filter(unit -> !unit.special())
                .toList();
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> units.get(units.size() - 1 - i * units.size() / count))
                .toList();
    }
}
