package vn.vanthu.consolidation;

import java.util.regex.Pattern;
import vn.vanthu.document.Phrases;
import vn.vanthu.document.VietnameseText;

/**
 * Mức độ đáng trích: what is told first where there is not room for all. In the order in which it is chosen.
 */
enum Substance {
    /** A figure, or a measure that is named as new. */
    TELLING,
    /** Neither of these. */
    PLAIN,
    /** The same as in the last report but for its numbers. */
    RENEWED,
    /** Words that lead up to what was done. */
    INTRODUCTION;

    private static final Phrases INTRODUCING = ReportWords.of("telling.introduction");
    private static final Phrases MEASURE = ReportWords.of("telling.measure");
    private static final Pattern NO_FIGURE = Pattern.compile(ReportWords.text("telling.figure.not", "\\b\\B"));
    private static final Pattern FIGURE = Pattern.compile("\\d");

    /**
     * What it is by its own words; RENEWED it is only beside those of the last report.
     *
     * @param statement one sentence, or several that belong together
     */
    static Substance of(String statement) {
        if (figure(statement)) {
            return TELLING;
        }
        String words = VietnameseText.fold(statement);
        return MEASURE.in(words) ? TELLING : INTRODUCING.in(words) ? INTRODUCTION : PLAIN;
    }

    private static boolean figure(String statement) {
        return FIGURE.matcher(statement).find()
                && FIGURE.matcher(NO_FIGURE
                                .matcher(SaidBefore.timeless(statement))
                                .replaceAll(" "))
                        .find();
    }
}
