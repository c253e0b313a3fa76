package vn.vanthu.extraction;

import java.util.OptionalInt;

/**
 * Kỳ báo cáo như văn bản gọi: a period as the words of a paper name it.
 *
 * @param ordinal 1-12 for a month, 1-4 for a quarter, 1-2 for a half; 0 for the other kinds
 * @param year the year named with it, or the one that a later period of the same words implies; empty when none does.
 *     The first year of a span
 * @param lastYear of a span; empty for the other kinds
 * @param words as printed
 */
public record PeriodMention(
        Kind kind, int ordinal, OptionalInt year, OptionalInt lastYear, String words, Source source) {

    public enum Kind {
        MONTH,
        QUARTER,
        HALF,
        NINE_MONTHS,
        YEAR,
        SPAN
    }

    /** SUBJECT: trích yếu. BODY: the first lines of the body, asked only when the subject names no period. */
    public enum Source {
        SUBJECT,
        BODY
    }

    PeriodMention inYear(int named) {
        return new PeriodMention(kind, ordinal, OptionalInt.of(named), lastYear, words, source);
    }
}
