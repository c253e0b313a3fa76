package vn.vanthu.obligation;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import vn.vanthu.document.VietnamTime;

/** Giải thích thời hạn: words a due and a timeliness, line by line, in the sentences of {@code messages/due_vi}. */
public final class Explanation {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.due", VIETNAMESE);

    private Explanation() {}

    public static List<String> lines(Due due) {
        if (due instanceof Due.Known known) {
            return known.facts().stream().map(Explanation::line).toList();
        }
        return List.of(say("calendarMissing", year(((Due.CalendarMissing) due).year())));
    }

    /** The due's own lines and then what the submission's time makes of it. */
    public static List<String> lines(Timeliness timeliness) {
        String moment = say("clock." + timeliness.clock(), moment(timeliness.at()));
        String onTime = timeliness.due().exempt() ? "exempt" : "onTime";
        String verdict = timeliness.onTime() ? say(onTime) : say("late", two(timeliness.daysLate()));
        return Stream.concat(lines(timeliness.due()).stream(), Stream.of(moment, verdict))
                .toList();
    }

    private static String line(Due.Fact fact) {
        if (fact instanceof Due.Counted counted) {
            return say("counted", date(counted.cutoff()), two(counted.workingDays()), date(counted.day()));
        }
        if (fact instanceof Due.Rolled rolled) {
            String key = "rolled" + (rolled.hour().isPresent() ? ".hour" : "");
            return say(
                    key,
                    date(rolled.from()),
                    date(rolled.to()),
                    rolled.hour().map(Explanation::hour).orElse(""));
        }
        if (fact instanceof Due.LastDay last) {
            return say("lastDay", date(last.day()));
        }
        if (fact instanceof Due.Exempted exempted) {
            return say(
                    "exempted", exempted.grant().number(), date(exempted.grant().date()));
        }
        if (fact instanceof Due.NotMoved notMoved) {
            return line(notMoved.dayOff());
        }
        if (fact instanceof Due.Extended extended) {
            String key = "extended" + (extended.hour().isPresent() ? ".hour" : "");
            return say(
                    key,
                    date(extended.until()),
                    extended.hour().map(Explanation::hour).orElse(""),
                    extended.grant().number(),
                    date(extended.grant().date()));
        }
        Due.Named named = (Due.Named) fact;
        String key = "named." + named.bound() + (named.hour().isPresent() ? ".hour" : "");
        return say(key, date(named.day()), named.hour().map(Explanation::hour).orElse(""));
    }

    private static String line(DayOff dayOff) {
        String what = dayOff.holiday()
                .map(name -> say("notMoved.holiday", name))
                .orElseGet(() -> say("notMoved." + dayOff.date().getDayOfWeek()));
        return say(
                "notMoved" + (dayOff.next().isPresent() ? ".next" : ""),
                date(dayOff.date()),
                what,
                dayOff.next().map(Explanation::date).orElse(""));
    }

    private static String moment(Instant at) {
        ZonedDateTime local = at.atZone(VietnamTime.ZONE);
        return say("moment", hour(local.toLocalTime()), date(local.toLocalDate()));
    }

    private static String hour(LocalTime time) {
        return say("hour", two(time.getHour()), two(time.getMinute()));
    }

    /** As the decree writes a date in figures: a leading zero before 10, and before 3 for the month. */
    private static String date(LocalDate date) {
        String month = date.getMonthValue() < 3 ? two(date.getMonthValue()) : "" + date.getMonthValue();
        return two(date.getDayOfMonth()) + "/" + month + "/" + date.getYear();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String year(int year) {
        return Integer.toString(year);
    }

    private static String say(String key, String... values) {
        return new MessageFormat(WORDS.getString(key), VIETNAMESE).format(values);
    }
}
