package vn.vanthu.operations.adapter.console;

import java.util.Set;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * What a clerk writes to a held case.
 *
 * @param by name of the clerk, 1 to {@value #LONGEST_NAME} characters
 * @param note what was settled, or why the case is judged anew; at most {@value #LONGEST_NOTE} characters
 * @param answers the duties that the case counts for; at most {@value #MOST_ANSWERS}
 */
public record Settlement(String by, String note, Set<Counted> answers) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_ANSWERS = 20;

    /** @param unitId of the unit that owes */
    public record Counted(String unitId, ObligationCode obligation, ReportingPeriod period) {}

    /** @throws IllegalArgumentException naming the field that cannot be kept */
    public Settlement {
        by = text("by", by, LONGEST_NAME);
        note = text("note", note, LONGEST_NOTE);
        answers = Set.copyOf(answers);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("by: expected a name");
        }
        if (answers.size() > MOST_ANSWERS) {
            throw new IllegalArgumentException("answers: expected at most " + MOST_ANSWERS);
        }
    }

    private static String text(String field, String given, int longest) {
        String text = given == null ? "" : given.strip();
        if (text.length() > longest) {
            throw new IllegalArgumentException(field + ": expected at most " + longest + " characters");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
            throw new IllegalArgumentException(field + ": expected no control characters");
        }
        return text;
    }
}
