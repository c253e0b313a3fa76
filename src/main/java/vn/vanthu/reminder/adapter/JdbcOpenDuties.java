package vn.vanthu.reminder.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.obligation.Concession;
import vn.vanthu.obligation.Concessions;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Duty;
import vn.vanthu.reminder.Ladder;
import vn.vanthu.reminder.OpenDuties;
import vn.vanthu.reminder.OpenDuty;
import vn.vanthu.reminder.SentSteps;

/** Duties of the data files, held against the registers. */
final class JdbcOpenDuties implements OpenDuties {

    /** After every arrival. */
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private final Duties duties;
    private final Ladder ladder;
    private final Beginning beginning;
    private volatile Span span = new Span(LocalDate.MIN, LocalDate.MIN, Concessions.NONE, List.of());

    private record Span(LocalDate first, LocalDate last, Concessions granted, List<Duty> duties) {

        boolean covers(LocalDate from, LocalDate to, Concessions now) {
            return first.equals(from) && last.equals(to) && granted.equals(now);
        }
    }

    JdbcOpenDuties(JdbcClient jdbc, Duties duties, Ladder ladder, Beginning beginning) {
        this.beginning = beginning;
        this.jdbc = jdbc;
        this.duties = duties;
        this.ladder = ladder;
    }

    @Override
    public List<OpenDuty> between(LocalDate first, LocalDate last, LocalDate today) {
        List<Duty> near = near(first, last);
        Instant earliest =
                near.stream().map(this::opening).min(Instant::compareTo).orElse(LATEST);
        Arrivals arrivals = Arrivals.load(jdbc, Arrivals.periods(near), earliest);
        return near.stream()
                .map(duty -> new OpenDuty(duty, arrivals.silence(duty, accounts(duty, today), opening(duty))))
                .toList();
    }

    @Override
    public boolean silenced(Duty duty, LocalDate today) {
        return Arrivals.load(jdbc, Set.of(duty.period()), opening(duty))
                .silence(duty, accounts(duty, today), opening(duty));
    }

    /** Of the data files only concessions change while the service runs, so one day's duties are looked up once for them. */
    private List<Duty> near(LocalDate first, LocalDate last) {
        Span wanted = span;
        Concessions granted = duties.concessions();
        if (!wanted.covers(first, last, granted)) {
            List<Duty> found = Stream.concat(duties.namedBetween(first, last).stream(), extendedInto(first, last))
                    .filter(duty -> ladder.chased(duty) && !older(duty))
                    .distinct()
                    .toList();
            wanted = new Span(first, last, granted, found);
            span = wanted;
        }
        return wanted.duties();
    }

    private boolean older(Duty duty) {
        return duty.due() instanceof Due.Known known && beginning.after(known.lastDay());
    }

    private Stream<Duty> extendedInto(LocalDate first, LocalDate last) {
        return duties.concessions().all().stream()
                .filter(Concession.Extension.class::isInstance)
                .map(Concession.Extension.class::cast)
                .filter(extension -> !extension.lastDay().isBefore(first)
                        && !extension.lastDay().isAfter(last))
                .flatMap(extension -> duties.of(extension.period()).stream()
                        .filter(duty ->
                                duty.concession().filter(extension::equals).isPresent()));
    }

    private Instant opening(Duty duty) {
        return duty.due() instanceof Due.Known known ? ladder.opening(known) : LATEST;
    }

    private Set<String> accounts(Duty duty, LocalDate today) {
        return Stream.concat(Stream.of(duty.unit()), duties.units().heirs(duty.unit(), today).stream())
                .flatMap(unit -> Stream.of(unit.id(), unit.email()))
                .filter(account -> !account.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The duty that a row of the register names; none when the data files have it no more. */
    Optional<Duty> find(SentSteps.Sent row) {
        return duties.find(row.unitId(), row.obligation(), row.period());
    }
}
