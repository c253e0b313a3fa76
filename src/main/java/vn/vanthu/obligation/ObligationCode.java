package vn.vanthu.obligation;

import java.util.regex.Pattern;

/**
 * Mã nghĩa vụ. What each one means, and to whom, stands in the regime files, which may bring codes of their own; the
 * constants are the codes of the contract.
 *
 * @param name capital ASCII letters, digits and underscores, beginning with a letter, at most 40
 */
public record ObligationCode(String name) implements Comparable<ObligationCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    public static final ObligationCode PLAN_PERIOD = new ObligationCode("PLAN_PERIOD");
    public static final ObligationCode PLAN_YEAR = new ObligationCode("PLAN_YEAR");
    public static final ObligationCode SCORE_FILE = new ObligationCode("SCORE_FILE");
    public static final ObligationCode REPORT_QUARTER = new ObligationCode("REPORT_QUARTER");
    public static final ObligationCode REPORT_HALF = new ObligationCode("REPORT_HALF");
    public static final ObligationCode REPORT_YEAR = new ObligationCode("REPORT_YEAR");
    public static final ObligationCode INSPECTION_PLAN = new ObligationCode("INSPECTION_PLAN");
    public static final ObligationCode FEEDBACK = new ObligationCode("FEEDBACK");

    public ObligationCode {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not an obligation's code such as REPORT_QUARTER: \"" + name + "\"");
        }
    }

    /** @throws IllegalArgumentException for a text of another form */
    public static ObligationCode valueOf(String name) {
        return new ObligationCode(name);
    }

    @Override
    public int compareTo(ObligationCode other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
