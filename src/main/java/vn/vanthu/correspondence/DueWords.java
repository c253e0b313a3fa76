package vn.vanthu.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Explanation;

/** Thời hạn as a table's cell has it: "trước ngày 08/3/2012", and what moved it last. */
public final class DueWords {

    private DueWords() {}

    public static String of(Due.Known due) {
        List<String> lines = Explanation.lines(due);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Due.Fact fact = due.facts().get(i);
            if (told(fact, due)) {
                kept.add(clause(lines.get(i)));
            }
        }
        return String.join("; ", kept);
    }

    /** Where an extension moved the due, it does not matter any more on what day of the week the first one fell. */
    private static boolean told(Due.Fact fact, Due.Known due) {
        boolean extended = due.facts().stream().anyMatch(Due.Extended.class::isInstance);
        return !(fact instanceof Due.LastDay)
                && !(fact instanceof Due.Counted)
                && !(extended && (fact instanceof Due.NotMoved || fact instanceof Due.Rolled));
    }

    private static String clause(String sentence) {
        String bare = sentence.replaceFirst("^" + Wording.of("letter.due.label") + " ", "")
                .replaceAll("\\.$", "");
        return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }
}
