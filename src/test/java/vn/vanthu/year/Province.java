package vn.vanthu.year;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.dispatch.Outgoing;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Concessions;
import vn.vanthu.obligation.Duties;
import vn.vanthu.testing.TickingClock;

/** The province in the year of the dispatch, from 01/3/2012 07:00 to 31/12/2012 23:59, moment by moment. */
final class Province {

    private static final LocalDate FIRST = YearDuty.day("03-01");
    private static final LocalDate LAST = YearDuty.day("12-31");
    /** At night, too, and on days off: the ladder is looked at, and nothing of it may leave. */
    private static final List<String> HOURS = List.of("07:10", "08:00", "10:30", "16:30", "22:00");

    /** The mail server does not answer; what waits leaves at the next moment. */
    private static final Instant MAIL_DOWN = at(YearDuty.Q3.reminder, "08:00");

    final Registers registers;
    final Map<String, Clerk> clerks = new LinkedHashMap<>();
    private final TickingClock clock = new TickingClock(at(FIRST, "07:00"));

    Province(Path folder, Map<String, Behaviour> behaviours) {
        Duties duties = new Duties(BuiltIn.REGIMES, BuiltIn.UNITS, BuiltIn.DUTIES.calendar(), this::granted);
        registers = new Registers(folder, duties, clock);
        behaviours.forEach((unit, behaviour) ->
                clerks.put(unit, new Clerk(BuiltIn.UNITS.byId(unit).orElseThrow(), behaviour)));
    }

    private Concessions granted() {
        LocalDate today = clock.instant().atZone(VietnamTime.ZONE).toLocalDate();
        return new Concessions(Behaviours.GRANTED.entrySet().stream()
                .filter(entry -> !entry.getKey().isAfter(today))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList());
    }

    Province play() {
        registers.begin();
        for (Instant moment : moments()) {
            clock.advance(Duration.between(clock.instant(), moment));
            clerks.values().forEach(clerk -> clerk.sends(moment).forEach(registers::register));
            registers.work();
            registers.chase();
            if (!moment.equals(MAIL_DOWN)) {
                registers.dispatch().forEach(this::deliver);
            }
        }
        return this;
    }

    Instant now() {
        return clock.instant();
    }

    private Set<Instant> moments() {
        TreeSet<Instant> moments = FIRST.datesUntil(LAST.plusDays(1))
                .flatMap(day -> HOURS.stream().map(hour -> at(day, hour)))
                .collect(Collectors.toCollection(TreeSet::new));
        clerks.values().forEach(clerk -> moments.addAll(clerk.moments()));
        moments.add(at(LAST, "23:59"));
        return moments;
    }

    /** A mail reaches the unit whose address it bears; what is put by SFTP, and the superior's copy, no clerk waits for. */
    private void deliver(Outgoing mail) {
        clerks.values().stream()
                .filter(clerk -> clerk.hasAddress(mail.destination()))
                .forEach(clerk -> clerk.receives(new Received(mail, kind(mail), about(mail))));
    }

    private LetterKind kind(Outgoing mail) {
        return LetterKind.valueOf(registers
                .jdbc
                .sql("select kind from letter where message_id = :id")
                .param("id", mail.messageId())
                .query(String.class)
                .single());
    }

    private Set<String> about(Outgoing mail) {
        String letter = " join letter l on l.message_id = :id and l.";
        return Stream.of(
                        "select d.obligation || ' ' || d.period || ' ' || d.step from letter_duty d" + letter
                                + "id = d.letter_id",
                        "select a.obligation || ' ' || a.period from answer a" + letter
                                + "submission_id = a.submission_id")
                .flatMap(query ->
                        registers.jdbc.sql(query).param("id", mail.messageId()).query(String.class).list().stream())
                .collect(Collectors.toSet());
    }

    private static Instant at(LocalDate day, String hour) {
        return day.atTime(LocalTime.parse(hour)).atZone(VietnamTime.ZONE).toInstant();
    }
}
