package vn.vanthu.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.obligation.WorkingCalendar;

/**
 * Nhắc trước hạn, đôn đốc quá hạn: which letters are due at an instant.
 *
 * <p>A reminder goes out from its day until the due is past; the first overdue letter from its day on; the second from its
 * day on, but never without a first, nor sooner after it than the settings put between the two. Beyond the oldest day
 * nothing goes out. Each step is taken once for a duty and an addressee, each addressee is written to once a day at most,
 * and only on a working day within the hours.
 */
public record Ladder(LadderSettings settings, WorkingCalendar calendar, UnitRegistry units) {

    private static final Comparator<Notice.Item> BY_DUE = Comparator.comparing(
                    (Notice.Item item) -> item.due().bound())
            .thenComparing(item -> item.duty().obligation().code())
            .thenComparing(item -> item.duty().period())
            .thenComparing(item -> item.duty().unit().id());

    /** @param open at least the duties of {@link #first} to {@link #last} of the day */
    public Round due(Instant now, List<OpenDuty> open, SentSteps sent) {
        LocalDate today = now.atZone(VietnamTime.ZONE).toLocalDate();
        SortedSet<Integer> unknown = new TreeSet<>();
        if (calendar.between(today, today).isEmpty()) {
            unknown.add(today.getYear());
        }
        if (!unknown.isEmpty() || closed(now)) {
            return new Round(List.of(), unknown);
        }
        Map<Unit, List<Notice.Item>> items = new LinkedHashMap<>();
        for (OpenDuty one : open) {
            if (chased(one.duty()) && !one.silenced()) {
                item(one.duty(), now, today, sent, unknown).ifPresent(item -> addressees(item, today, sent)
                        .forEach(unit -> items.computeIfAbsent(unit, key -> new ArrayList<>())
                                .add(item)));
            }
        }
        return new Round(
                items.entrySet().stream()
                        .map(entry -> notice(entry.getKey(), today, entry.getValue()))
                        .toList(),
                unknown);
    }

    /** True within the hours of a day known to be worked: letters may leave. */
    public boolean open(Instant now) {
        LocalDate today = now.atZone(VietnamTime.ZONE).toLocalDate();
        return !closed(now) && calendar.between(today, today).isPresent();
    }

    /** True at night and on a day known to be off: there is nothing to look for. */
    public boolean closed(Instant now) {
        ZonedDateTime local = now.atZone(VietnamTime.ZONE);
        LocalDate today = local.toLocalDate();
        return !settings.open(local.toLocalTime())
                || calendar.between(today, today).filter(List::isEmpty).isPresent();
    }

    /** The first last on-time day that may matter on a day. */
    public LocalDate first(LocalDate today) {
        return today.minusDays(calendarDays(settings.oldest()));
    }

    /** The last one. */
    public LocalDate last(LocalDate today) {
        return today.plusDays(calendarDays(settings.remindBefore()));
    }

    /**
     * From when on what arrives may be taken for an answer to a duty: the day of its reminder in Vietnam's time, before any
     * extension.
     */
    public Instant opening(Due.Known due) {
        LocalDate last = due.namedDay().isBefore(due.lastDay()) ? due.namedDay() : due.lastDay();
        LocalDate earliest = last.minusDays(calendarDays(settings.remindBefore()));
        LocalDate day = last;
        for (int left = settings.remindBefore(); left > 0 && day.isAfter(earliest); ) {
            day = day.minusDays(1);
            left -= calendar.between(day, day).map(List::size).orElse(0);
        }
        return day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    /** Whether a duty is chased at all, whatever the day. */
    public boolean chased(Duty duty) {
        return duty.obligation().chased() && !duty.exempt() && duty.substitute().isEmpty();
    }

    /** More calendar days than so many working days can take, Tết included. */
    private static int calendarDays(int workingDays) {
        return 2 * workingDays + 30;
    }

    private Optional<Notice.Item> item(
            Duty duty, Instant now, LocalDate today, SentSteps sent, SortedSet<Integer> unknown) {
        if (duty.due() instanceof Due.CalendarMissing missing) {
            unknown.add(missing.year());
            return Optional.empty();
        }
        Due.Known due = (Due.Known) duty.due();
        if (due.lastDay().isBefore(first(today)) || due.lastDay().isAfter(last(today))) {
            return Optional.empty();
        }
        boolean before = now.isBefore(due.bound());
        Optional<List<LocalDate>> counted = before
                ? calendar.between(today, due.lastDay().minusDays(1))
                : calendar.between(due.lastDay().plusDays(1), today);
        if (counted.isEmpty()) {
            unknown.add(
                    before ? due.lastDay().getYear() : due.lastDay().plusDays(1).getYear());
            return Optional.empty();
        }
        Optional<SentSteps.Sent> first = sent.first(duty, Step.OVERDUE);
        return step(before, counted.get().size(), first, today)
                .map(step -> new Notice.Item(
                        duty, due, step, counted.get(), step == Step.SECOND_OVERDUE ? first : Optional.empty()));
    }

    private Optional<Step> step(boolean before, int days, Optional<SentSteps.Sent> first, LocalDate today) {
        if (before) {
            return days <= settings.remindBefore() ? Optional.of(Step.REMINDER) : Optional.empty();
        }
        if (days < settings.overdueAfter() || days > settings.oldest()) {
            return Optional.empty();
        }
        boolean second = days >= settings.secondAfter()
                && first.filter(letter -> workingDaysSince(letter.day(), today)
                                >= settings.secondAfter() - settings.overdueAfter())
                        .isPresent();
        return Optional.of(second ? Step.SECOND_OVERDUE : Step.OVERDUE);
    }

    private int workingDaysSince(LocalDate letter, LocalDate today) {
        return calendar.between(letter.plusDays(1), today).map(List::size).orElse(0);
    }

    /** Whom the step is still to be written to; nobody whom a letter has gone to today, and never the department itself. */
    private List<Unit> addressees(Notice.Item item, LocalDate today, SentSteps sent) {
        return units.heirs(item.duty().unit(), today).stream()
                .filter(unit -> unit.validOn(today))
                .filter(unit -> !unit.special() && !unit.email().isEmpty())
                .filter(unit -> !sent.has(item.duty(), item.step(), unit.id()))
                .filter(unit -> !sent.wroteTo(unit.id(), today))
                .toList();
    }

    private Notice notice(Unit addressee, LocalDate today, List<Notice.Item> items) {
        List<Notice.Item> sorted = items.stream().sorted(BY_DUE).toList();
        boolean second = sorted.stream().anyMatch(item -> item.step() == Step.SECOND_OVERDUE);
        Optional<Unit> parent = units.superiors(addressee).stream()
                .filter(unit -> unit.validOn(today) && !unit.email().isEmpty())
                .findFirst();
        return new Notice(addressee, today, sorted, second ? parent : Optional.empty());
    }
}
