package vn.vanthu.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Kỳ báo cáo: a month, a quarter, a half, the first nine months, a year or a span of years. {@link #toString()} is the
 * form that replies and files carry: {@code 2012M03}, {@code 2012Q1}, {@code 2012H1}, {@code 2012N9}, {@code 2012},
 * {@code 2011-2015}.
 *
 * @param year the year, or a span's first year; {@value #FIRST_YEAR} to {@value #LAST_YEAR}
 * @param number month 1-12, quarter 1-4, half 1-2, nine for nine months, a span's last year (later than the first); 0
 *     for a year
 */
public record ReportingPeriod(Kind kind, int year, int number) implements Comparable<ReportingPeriod> {

    public static final int FIRST_YEAR = 1990;
    public static final int LAST_YEAR = 2100;

    /** The kinds; their names are those of the regime files. */
    public enum Kind {
        QUARTER,
        HALF,
        YEAR,
        SPAN,
        MONTH,
        NINE_MONTHS
    }

    private static final Pattern FORM = Pattern.compile(
            "(?<year>[0-9]{4})(?:(?<letter>[QHN])(?<digit>[0-9])|M(?<month>[0-9]{2})|-(?<last>[0-9]{4}))?");
    private static final int NINE = 9;
    private static final Map<String, Kind> LETTERS = Map.of("Q", Kind.QUARTER, "H", Kind.HALF, "N", Kind.NINE_MONTHS);
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
            case MONTH -> requireBetween(number, 1, 12, "month");
            case NINE_MONTHS -> requireBetween(number, NINE, NINE, "number of nine months");
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

    public static ReportingPeriod month(int year, int number) {
        return new ReportingPeriod(Kind.MONTH, year, number);
    }

    /** 9 tháng đầu năm. */
    public static ReportingPeriod nineMonths(int year) {
        return new ReportingPeriod(Kind.NINE_MONTHS, year, NINE);
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
            throw new IllegalArgumentException("not a reporting period: \"" + text
                    + "\"; expected 2012Q1, 2012H1, 2012, 2011-2015, 2012M03 or 2012N9");
        }
        int year = Integer.parseInt(form.group("year"));
        if (form.group("letter") != null) {
            Kind kind = LETTERS.get(form.group("letter"));
            return new ReportingPeriod(kind, year, Integer.parseInt(form.group("digit")));
        }
        if (form.group("month") != null) {
            return month(year, Integer.parseInt(form.group("month")));
        }
        return form.group("last") == null ? year(year) : span(year, Integer.parseInt(form.group("last")));
    }

    /** Every period within one year, the year itself first. */
    public static List<ReportingPeriod> within(int year) {
        return Stream.of(
                        Stream.of(year(year), half(year, 1), half(year, 2), nineMonths(year)),
                        IntStream.rangeClosed(1, 4).mapToObj(number -> quarter(year, number)),
                        IntStream.rangeClosed(1, 12).mapToObj(number -> month(year, number)))
                .flatMap(periods -> periods)
                .toList();
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

    /** The period of the same kind that comes next; a span's has the same length, nine months' are the next year's. */
    public ReportingPeriod next() {
        return shift(1);
    }

    /** The period of the same kind that came before. */
    public ReportingPeriod previous() {
        return shift(-1);
    }

    /** The period as a paper names it: "quý I năm 2012", "6 tháng đầu năm 2012", "năm 2012", "giai đoạn 2011 - 2015". */
    public String vietnameseName() {
        return switch (kind) {
            case QUARTER -> "quý " + ROMAN.get(number - 1) + " năm " + year;
            case HALF -> "6 tháng " + HALVES.get(number - 1) + " năm " + year;
            case YEAR -> "năm " + year;
            case MONTH -> "tháng " + (number < 3 ? "0" : "") + number + " năm " + year;
            case NINE_MONTHS -> "9 tháng đầu năm " + year;
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
            case NINE_MONTHS -> year + "N" + number;
            case MONTH -> year + (number < 10 ? "M0" : "M") + number;
            case YEAR -> Integer.toString(year);
            case SPAN -> year + "-" + number;
        };
    }

    private int firstMonth() {
        return switch (kind) {
            case QUARTER -> 3 * number - 2;
            case HALF -> 6 * number - 5;
            case MONTH -> number;
            case YEAR, SPAN, NINE_MONTHS -> 1;
        };
    }

    private int months() {
        return switch (kind) {
            case QUARTER -> 3;
            case HALF -> 6;
            case MONTH -> 1;
            case NINE_MONTHS -> NINE;
            case YEAR -> 12;
            case SPAN -> 12 * (number - year + 1);
        };
    }

    private ReportingPeriod shift(int by) {
        return switch (kind) {
            case QUARTER -> shiftWithin(4, by);
            case HALF -> shiftWithin(2, by);
            case MONTH -> shiftWithin(12, by);
            case YEAR, NINE_MONTHS -> new ReportingPeriod(kind, year + by, number);
            case SPAN -> {
                int length = number - year + 1;
                yield span(year + by * length, number + by * length);
            }
        };
    }

    private ReportingPeriod shiftWithin(int ofYear, int by) {
        int ahead = number - 1 + by;
        return new ReportingPeriod(kind, year + Math.floorDiv(ahead, ofYear), Math.floorMod(ahead, ofYear) + 1);
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
