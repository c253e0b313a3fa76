package vn.vanthu.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Explanation;

/** Thời hạn as a table's cell has it: "trước ngày 08/3/2012", and what moved it. */
final class DueWords {

    private DueWords() {}

    static String of(Due.Known due) {
        List<String> lines = Explanation.lines(due);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Due.Fact fact = due.facts().get(i);
            if (!(fact instanceof Due.LastDay) && !(fact instanceof Due.Counted)) {
                kept.add(clause(lines.get(i)));
            }
        }
        return String.join("; ", kept);
    }

    private static String clause(String sentence) {
        String bare = sentence.replaceFirst("^" + Wording.of("letter.due.label") + " ", "")
                .replaceAll("\\.$", "");
        return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }
}
