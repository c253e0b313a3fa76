package vn.vanthu.consolidation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Mã chỉ tiêu gần giống: what somebody may have meant who wrote a code that no form has. */
public final class NearCodes {

    private static final int MOST = 5;
    private static final int FARTHEST = 2;
    private static final int SAME_NUMBER = -2;
    private static final int LONGER = -1;

    private NearCodes() {}

    /** Nearest first, at most {@value #MOST}. */
    public static List<String> of(List<String> codes, String wanted) {
        String given = wanted.replaceAll("[.\\s]+$", "");
        Map<String, Integer> distances =
                codes.stream().distinct().collect(Collectors.toMap(code -> code, code -> distance(code, given)));
        return codes.stream()
                .distinct()
                .filter(code -> distances.get(code) <= FARTHEST)
                .sorted(Comparator.comparing(distances::get))
                .limit(MOST)
                .toList();
    }

    private static int distance(String code, String given) {
        if (code.equals(given) || code.endsWith("/" + given)) {
            return SAME_NUMBER;
        }
        return !given.isEmpty() && code.startsWith(given + ".") ? LONGER : edits(code, given);
    }

    /** How many characters must be put in, left out or changed (Levenshtein). */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
