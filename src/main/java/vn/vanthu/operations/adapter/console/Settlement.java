package vn.vanthu.operations.adapter.console;

/**
 * What a clerk writes to a held case.
 *
 * @param by name of the clerk, 1 to {@value #LONGEST_NAME} characters
 * @param note what was settled, or why the case is judged anew; at most {@value #LONGEST_NOTE} characters
 * @param answered true when a duty that the case left to a person counts as done
 */
public record Settlement(String by, String note, boolean answered) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 2000;

    /** @throws IllegalArgumentException naming the field that cannot be kept */
    public Settlement {
        by = text("by", by, LONGEST_NAME);
        note = text("note", note == null ? "" : note, LONGEST_NOTE);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("by: expected a name");
        }
    }

    private static String text(String field, String given, int longest) {
        String text = given == null ? "" : given.strip();
        if (text.length() > longest) {
            throw new IllegalArgumentException(field + ": expected at most " + longest + " characters");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw new IllegalArgumentException(field + ": expected no control characters");
        }
        return text;
    }
}
