package vn.vanthu.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.Unit;

/**
 * Nội dung một văn bản nhắc, đôn đốc: all that is to be said to one unit on one day.
 *
 * @param addressee the unit that owes, or one that took over from it
 * @param items by due date
 * @param copyTo the superior agency that gets a copy, when an item is chased for the second time
 */
public record Notice(Unit addressee, LocalDate day, List<Item> items, Optional<Unit> copyTo) {

    public Notice {
        items = List.copyOf(items);
    }

    /**
     * One duty that is reminded of.
     *
     * @param counted the working days that were counted between the last on-time day and the day of the letter, in order
     * @param firstLetter the first overdue letter, when this is the second
     */
    public record Item(
            Duty duty, Due.Known due, Step step, List<LocalDate> counted, Optional<SentSteps.Sent> firstLetter) {
        public Item {
            counted = List.copyOf(counted);
        }
    }

    public LetterKind kind() {
        return items.stream().anyMatch(item -> item.step().overdue()) ? LetterKind.OVERDUE : LetterKind.REMINDER;
    }

    public boolean second() {
        return items.stream().anyMatch(item -> item.step() == Step.SECOND_OVERDUE);
    }

    /** True when every paper that is overdue is chased for the second time. */
    public boolean whollySecond() {
        return second() && items.stream().noneMatch(item -> item.step() == Step.OVERDUE);
    }

    /** What is left of it when only some items are still to be said; empty when none is. */
    public Optional<Notice> keeping(Predicate<Item> wanted) {
        Notice kept = new Notice(addressee, day, items.stream().filter(wanted).toList(), copyTo);
        return Optional.of(kept.second() ? kept : new Notice(addressee, day, kept.items, Optional.empty()))
                .filter(notice -> !notice.items.isEmpty());
    }
}
