package vn.vanthu.reminder;

import java.util.List;
import java.util.SortedSet;

/**
 * What one look at the ladder comes to.
 *
 * @param notices one an addressee, at most
 * @param unknownYears years whose calendar is needed and not, or not fully, entered; what hangs on them waits
 */
public record Round(List<Notice> notices, SortedSet<Integer> unknownYears) {
    public Round {
        notices = List.copyOf(notices);
    }
}
