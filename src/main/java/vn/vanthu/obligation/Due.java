package vn.vanthu.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Thời hạn of one duty in one period: known, or not to be known without a calendar. */
public sealed interface Due {

    DueClock clock();

    /**
     * The day on which it is settled who owes: the last on-time day by the rule, which an extension does not move, or the
     * named day while that is unknown.
     */
    LocalDate settled();

    /** This due moved to the end of an extension. */
    Known extended(Concession.Extension extension);

    /** This due for a unit that need not keep it. */
    Due exempted(Concession.Exemption exemption);

    /** This due for a unit that was granted something. */
    default Due granted(Concession concession) {
        return concession instanceof Concession.Extension extension
                ? extended(extension)
                : exempted((Concession.Exemption) concession);
    }

    /**
     * @param bound the first late instant
     * @param namedDay the day that the rule names (ngày 08/3)
     * @param lastDay the last on-time day, in Vietnam's time
     * @param facts how it came about, in order; {@link Explanation} words them
     */
    record Known(Instant bound, LocalDate namedDay, LocalDate lastDay, DueClock clock, List<Fact> facts)
            implements Due {
        public Known {
            facts = List.copyOf(facts);
        }

        @Override
        public LocalDate settled() {
            return facts.stream()
                    .filter(Extended.class::isInstance)
                    .map(fact -> ((Extended) fact).settled())
                    .findFirst()
                    .orElse(lastDay);
        }

        @Override
        public Known extended(Concession.Extension extension) {
            return moved(extension, this, namedDay, facts);
        }

        @Override
        public Known exempted(Concession.Exemption exemption) {
            List<Fact> all = new ArrayList<>(facts);
            all.add(new Exempted(exemption.grant()));
            return new Known(bound, namedDay, lastDay, clock, all);
        }

        /** True when the unit need not keep it: nothing that it sends is late. */
        public boolean exempt() {
            return facts.stream().anyMatch(Exempted.class::isInstance);
        }
    }

    /**
     * The rule needs working days of a year that is not, or not fully, in the calendar. A person must look.
     *
     * @param nominal the day the rule starts from
     */
    record CalendarMissing(int year, LocalDate nominal, DueClock clock) implements Due {
        @Override
        public LocalDate settled() {
            return nominal;
        }

        @Override
        public Known extended(Concession.Extension extension) {
            return moved(extension, this, nominal, List.of());
        }

        @Override
        public CalendarMissing exempted(Concession.Exemption exemption) {
            return this;
        }
    }

    private static Known moved(Concession.Extension extension, Due ordered, LocalDate named, List<Fact> facts) {
        List<Fact> all = new ArrayList<>(facts);
        all.add(new Extended(ordered.settled(), extension.lastDay(), extension.hour(), extension.grant()));
        return new Known(extension.bound(), named, extension.lastDay(), ordered.clock(), all);
    }

    /** One step of "why is this late?". */
    sealed interface Fact {}

    /** The named day came from counting working days after the cut-off. */
    record Counted(LocalDate cutoff, int workingDays, LocalDate day) implements Fact {}

    record Named(DueRule.Bound bound, LocalDate day, Optional<LocalTime> hour) implements Fact {}

    record LastDay(LocalDate day) implements Fact {}

    /** The last on-time day was no working day and moved. */
    record Rolled(LocalDate from, LocalDate to, Optional<LocalTime> hour) implements Fact {}

    /** The last on-time day is no working day, and the rule leaves it there. */
    record NotMoved(DayOff dayOff) implements Fact {}

    /**
     * The unit was granted more time.
     *
     * @param settled the day on which it was settled who owes
     */
    record Extended(LocalDate settled, LocalDate until, Optional<LocalTime> hour, Concession.Grant grant)
            implements Fact {}

    /** The unit need not answer. */
    record Exempted(Concession.Grant grant) implements Fact {}
}
