package vn.vanthu.correspondence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.Wording;

/**
 * Chỗ để trống của dự thảo: what a letter is given only when it is approved. These are number, date and, where the letter
 * asks for an answer, the last day for it, which is counted from the day of the letter.
 *
 * <p>A draft's Word file shows each blank as the template's own marker, such as {@code «number»}, so that it survives
 * whatever Word or LibreOffice makes of the file; a file that a clerk has edited is therefore a template with these fields
 * and no others, and is filled as one.
 */
public final class Blanks {

    public static final String NUMBER = "number";
    public static final String DATE = "dateWords";
    public static final String ANSWER_BY = "answerBy";
    /** What an edited file may still ask for. */
    public static final Set<String> ALL = Set.of(NUMBER, DATE, ANSWER_BY);
    /** What it must. */
    public static final Set<String> REQUIRED = Set.of(NUMBER, DATE);

    private static final Pattern MARKER = Pattern.compile("«(\\s*/?\\s*[A-Za-z][A-Za-z0-9:\\s]*)»");
    private static final String NO_NUMBER = "\u00a0".repeat(6);

    private Blanks() {}

    /** The blanks as markers; what else looks like a marker loses its marks, because it is a sender's text. */
    public static Map<String, Object> marked(Map<String, Object> data) {
        Map<String, Object> marked = new LinkedHashMap<>();
        data.forEach((name, value) -> marked.put(name, harmless(value)));
        REQUIRED.forEach(name -> marked.put(name, "«" + name + "»"));
        if (asksForAnswer(data)) {
            marked.put(ANSWER_BY, "«" + ANSWER_BY + "»");
        }
        return marked;
    }

    /** As a preview shows them: room for number and date, the last day as if the letter were of today. */
    public static Map<String, Object> open(Map<String, Object> data, LocalDate today, LocalDate answerBy) {
        Map<String, Object> open = filled(data, NO_NUMBER, today, answerBy);
        open.put(DATE, Wording.of("draft.date", Integer.toString(today.getYear())));
        return open;
    }

    /** @param number as the letter prints it */
    public static Map<String, Object> filled(
            Map<String, Object> data, String number, LocalDate day, LocalDate answerBy) {
        Map<String, Object> filled = new LinkedHashMap<>(data);
        filled.put(NUMBER, number);
        filled.put(DATE, VietnameseDates.format(day));
        filled.put(Letterhead.NUMBER_BELOW, Letterhead.numberBelow(day));
        if (asksForAnswer(data)) {
            filled.put(ANSWER_BY, VietnameseDates.format(answerBy));
        }
        return filled;
    }

    private static boolean asksForAnswer(Map<String, Object> data) {
        return data.get(ANSWER_BY) instanceof String day && !day.isBlank();
    }

    private static Object harmless(Object value) {
        if (value instanceof String text) {
            return MARKER.matcher(text).replaceAll("“$1”");
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Blanks::harmless).toList();
        }
        if (value instanceof Map<?, ?> item) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            item.forEach((name, inner) -> copy.put(name, harmless(inner)));
            return copy;
        }
        return value;
    }
}
