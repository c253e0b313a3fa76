package vn.vanthu.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Thời gian ban hành: dates as administrative documents write them (NĐ 30/2020, Phụ lục I, Mục II.4). */
public final class VietnameseDates {

    private static final String GAP = "[\\s.…_]{0,60}+";
    private static final Pattern WORDS = Pattern.compile(
            "ngày" + GAP + "(\\d{0,2}+)" + GAP + "tháng" + GAP + "(\\d{0,2}+)" + GAP + "năm" + GAP
                    + "(\\d{0,4}+)(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FIGURES = Pattern.compile(
            "(?:ngày\\s{0,20}+)?(?<![\\d/.-])(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private VietnameseDates() {}

    /**
     * Where a text names a date.
     *
     * @param date empty while day, month or year is still blank, or when there is no such day
     * @param start index of the first character, the word "ngày" included
     * @param end index after the last character
     */
    public record Mention(Optional<LocalDate> date, int start, int end) {}

    /** "ngày 05 tháng 3 năm 2012": a day below 10 and the months 1 and 2 carry a zero. */
    public static String format(LocalDate date) {
        return String.format(
                Locale.ROOT, "ngày %02d tháng %s năm %d", date.getDayOfMonth(), month(date), date.getYear());
    }

    /** "05/3/2012", padded by the same rule. */
    public static String formatShort(LocalDate date) {
        return String.format(Locale.ROOT, "%02d/%s/%d", date.getDayOfMonth(), month(date), date.getYear());
    }

    private static String month(LocalDate date) {
        int month = date.getMonthValue();
        return month < 3 ? "0" + month : Integer.toString(month);
    }

    /** The date, when the text is nothing but one date in words or figures. */
    public static Optional<LocalDate> parse(String text) {
        String clean = VietnameseText.clean(text);
        return find(clean)
                .filter(mention -> mention.start() == 0 && mention.end() == clean.length())
                .flatMap(Mention::date);
    }

    /** The first date in words ("ngày … tháng … năm …", blanks allowed), else the first in figures. */
    public static Optional<Mention> find(String text) {
        Matcher words = WORDS.matcher(text);
        if (words.find()) {
            return Optional.of(
                    new Mention(date(words.group(1), words.group(2), words.group(3)), words.start(), words.end()));
        }
        Matcher figures = FIGURES.matcher(text);
        if (!figures.find()) {
            return Optional.empty();
        }
        return Optional.of(new Mention(
                date(figures.group(1), figures.group(3), figures.group(4)), figures.start(), figures.end()));
    }

    private static Optional<LocalDate> date(String day, String month, String year) {
        if (day.isEmpty() || month.isEmpty() || year.length() != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
