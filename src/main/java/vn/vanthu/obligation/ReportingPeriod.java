package vn.vanthu.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Kỳ báo cáo: a quarter, a half, a year or a span of years. {@link #toString()} is the form that replies and files carry:
 * {@code 2012Q1}, {@code 2012H1}, {@code 2012}, {@code 2011-2015}.
 *
 * @param year the year, or a span's first year; {@value #FIRST_YEAR} to {@value #LAST_YEAR}
 * @param number quarter 1-4, half 1-2, a span's last year (later than the first); 0 for a year
 */
public record ReportingPeriod(Kind kind, int year, int number) implements Comparable<ReportingPeriod> {

    public static final int FIRST_YEAR = 1990;
    public static final int LAST_YEAR = 2100;

    /** The kinds; their names are those of the regime files. */
    public enum Kind {
        QUARTER,
        HALF,
        YEAR,
        SPAN
    }

    private static final Pattern FORM =
            Pattern.compile("(?<year>[0-9]{4})(?:Q(?<quarter>[0-9])|H(?<half>[0-9])|-(?<last>[0-9]{4}))?");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final List<String> HALVES = List.of("đầu", "cuối");
    private static final Comparator<ReportingPeriod> ORDER = Comparator.comparing(ReportingPeriod::firstDay)
            .thenComparing(ReportingPeriod::lastDay)
            .thenComparing(ReportingPeriod::kind);

    public ReportingPeriod {
        requireYear(year);
        switch (kind) {
            case QUARTER -> requireBetween(number, 1, 4, "quarter");
            case HALF -> requireBetween(number, 1, 2, "half");
            case YEAR -> requireBetween(number, 0, 0, "number of a year");
            case SPAN -> {
                requireYear(number);
                if (number <= year) {
                    throw new IllegalArgumentException("a span must end later than it begins: " + year + "-" + number);
                }
            }
        }
    }

    public static ReportingPeriod quarter(int year, int number) {
        return new ReportingPeriod(Kind.QUARTER, year, number);
    }

    public static ReportingPeriod half(int year, int number) {
        return new ReportingPeriod(Kind.HALF, year, number);
    }

    public static ReportingPeriod year(int year) {
        return new ReportingPeriod(Kind.YEAR, year, 0);
    }

    public static ReportingPeriod span(int firstYear, int lastYear) {
        return new ReportingPeriod(Kind.SPAN, firstYear, lastYear);
    }

    /**
     * Reads the form of {@link #toString()}.
     *
     * @throws IllegalArgumentException naming the text and the forms that are expected
     */
    public static ReportingPeriod parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "not a reporting period: \"" + text + "\"; expected 2012Q1, 2012H1, 2012 or 2011-2015");
        }
        int year = Integer.parseInt(form.group("year"));
        if (form.group("quarter") != null) {
            return quarter(year, Integer.parseInt(form.group("quarter")));
        }
        if (form.group("half") != null) {
            return half(year, Integer.parseInt(form.group("half")));
        }
        return form.group("last") == null ? year(year) : span(year, Integer.parseInt(form.group("last")));
    }

    /** The year with its halves and quarters. */
    public static List<ReportingPeriod> within(int year) {
        return List.of(
                year(year),
                half(year, 1),
                half(year, 2),
                quarter(year, 1),
                quarter(year, 2),
                quarter(year, 3),
                quarter(year, 4));
    }

    /** The period of the kind that ends on this one's last day: "2012H1" of "2012Q2"; a span ends with no other. */
    public Optional<ReportingPeriod> ofSameEnd(Kind other) {
        LocalDate end = lastDay();
        return within(end.getYear()).stream()
                .filter(period -> period.kind() == other && period.lastDay().equals(end))
                .findFirst();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, firstMonth(), 1);
    }

    /** The last day, inclusive. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(months()).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** The period of the same kind that begins the day after this one ends; a span's has the same length. */
    public ReportingPeriod next() {
        return shift(1);
    }

    /** The period of the same kind that ends the day before this one begins. */
    public ReportingPeriod previous() {
        return shift(-1);
    }

    /** The other periods, spans left out, that end on the same day: a second quarter's half, a fourth's half and year. */
    public List<ReportingPeriod> endingTogether() {
        int last = lastDay().getYear();
        return Stream.of(quarter(last, 2), quarter(last, 4), half(last, 1), half(last, 2), year(last))
                .filter(other -> !other.equals(this) && other.lastDay().equals(lastDay()))
                .toList();
    }

    /** The period as a paper names it: "quý I năm 2012", "6 tháng đầu năm 2012", "năm 2012", "giai đoạn 2011 - 2015". */
    public String vietnameseName() {
        return switch (kind) {
            case QUARTER -> "quý " + ROMAN.get(number - 1) + " năm " + year;
            case HALF -> "6 tháng " + HALVES.get(number - 1) + " năm " + year;
            case YEAR -> "năm " + year;
            case SPAN -> "giai đoạn " + year + " - " + number;
        };
    }

    /** By first day, then by last day. */
    @Override
    public int compareTo(ReportingPeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case QUARTER -> year + "Q" + number;
            case HALF -> year + "H" + number;
            case YEAR -> Integer.toString(year);
            case SPAN -> year + "-" + number;
        };
    }

    private int firstMonth() {
        return switch (kind) {
            case QUARTER -> 3 * number - 2;
            case HALF -> 6 * number - 5;
            case YEAR, SPAN -> 1;
        };
    }

    private int months() {
        return switch (kind) {
            case QUARTER -> 3;
            case HALF -> 6;
            case YEAR -> 12;
            case SPAN -> 12 * (number - year + 1);
        };
    }

    private ReportingPeriod shift(int by) {
        return switch (kind) {
            case QUARTER -> quarter(year + Math.floorDiv(number - 1 + by, 4), Math.floorMod(number - 1 + by, 4) + 1);
            case HALF -> half(year + Math.floorDiv(number - 1 + by, 2), Math.floorMod(number - 1 + by, 2) + 1);
            case YEAR -> year(year + by);
            case SPAN -> {
                int length = number - year + 1;
                yield span(year + by * length, number + by * length);
            }
        };
    }

    private static void requireYear(int year) {
        requireBetween(year, FIRST_YEAR, LAST_YEAR, "year");
    }

    private static void requireBetween(int value, int least, int most, String what) {
        if (value < least || value > most) {
            String range = least == most ? "" + least : least + " to " + most;
            throw new IllegalArgumentException(what + " must be " + range + ", not " + value);
        }
    }
}
