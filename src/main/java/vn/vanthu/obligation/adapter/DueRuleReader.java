package vn.vanthu.obligation.adapter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Optional;
import vn.vanthu.obligation.DueClock;
import vn.vanthu.obligation.DueDay;
import vn.vanthu.obligation.DueDay.Anchor;
import vn.vanthu.obligation.DueRule;

/** Reads one due rule of a regime file. */
final class DueRuleReader {

    private enum Kind {
        DAY_OF_PERIOD,
        DAY_MONTH_OF,
        FIXED_DATE,
        CUTOFF_PLUS_WORKING_DAYS
    }

    private DueRuleReader() {}

    static Optional<DueRule> read(YamlNode node) {
        Optional<DueDay> day = node.oneOf(Kind.class, "rule").flatMap(kind -> day(kind, node));
        Optional<DueRule.Bound> bound = node.oneOf(DueRule.Bound.class, "bound");
        Optional<DueClock> clock = node.oneOf(DueClock.class, "clock");
        Optional<DueRule.Roll> roll = node.oneOf(DueRule.Roll.class, "roll");
        Optional<LocalTime> hour =
                node.optional("hour").isEmpty() ? Optional.empty() : node.read("hour", DueRuleReader::hour);
        node.refuseOthers();
        return day.isEmpty() || bound.isEmpty() || clock.isEmpty() || roll.isEmpty()
                ? Optional.empty()
                : Optional.of(new DueRule(day.get(), bound.get(), hour, clock.get(), roll.get()));
    }

    private static Optional<DueDay> day(Kind kind, YamlNode node) {
        return switch (kind) {
            case DAY_OF_PERIOD -> dayOfPeriod(node).map(DueDay.class::cast);
            case DAY_MONTH_OF -> dayMonth(node);
            case FIXED_DATE -> node.read("date", text -> new DueDay.FixedDate(LocalDate.parse(text)));
            case CUTOFF_PLUS_WORKING_DAYS -> cutoff(node);
        };
    }

    private static Optional<DueDay.DayOfPeriod> dayOfPeriod(YamlNode node) {
        Optional<Anchor> anchor = node.oneOf(Anchor.class, "of");
        return node.integer("day")
                .flatMap(day -> anchor.flatMap(month -> node.read("day", text -> new DueDay.DayOfPeriod(day, month))));
    }

    private static Optional<DueDay> dayMonth(YamlNode node) {
        Optional<Integer> day = node.integer("day");
        Optional<Integer> month = node.integer("month");
        Optional<Integer> offset = node.integer("yearOffset");
        return day.isEmpty() || month.isEmpty() || offset.isEmpty()
                ? Optional.empty()
                : node.read("day", text -> new DueDay.DayMonthOf(MonthDay.of(month.get(), day.get()), offset.get()));
    }

    private static Optional<DueDay> cutoff(YamlNode node) {
        Optional<DueDay.DayOfPeriod> cutoff = node.optionalChild("cutoff").flatMap(DueRuleReader::cutoffDay);
        if (cutoff.isEmpty()) {
            node.fault("cutoff", "expected {day: 14, of: LAST_MONTH_OF_PERIOD}");
        }
        return node.integer("workingDays")
                .flatMap(days -> cutoff.flatMap(
                        from -> node.read("workingDays", text -> new DueDay.CutoffPlusWorkingDays(from, days))));
    }

    private static Optional<DueDay.DayOfPeriod> cutoffDay(YamlNode node) {
        Optional<DueDay.DayOfPeriod> day = dayOfPeriod(node);
        node.refuseOthers();
        return day;
    }

    private static LocalTime hour(String text) {
        if (!text.matches("[0-9]{2}:[0-9]{2}")) {
            throw new IllegalArgumentException("not an hour such as \"17:00\" in quotes: \"" + text + "\"");
        }
        return LocalTime.parse(text);
    }
}
