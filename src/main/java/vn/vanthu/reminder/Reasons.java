package vn.vanthu.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Explanation;
import vn.vanthu.obligation.Unit;

/** Lý do: which rule, which dates and which figures made a letter of the ladder, line by line. */
public record Reasons(LadderSettings settings) {

    public List<String> of(Notice.Item item, Unit addressee, LocalDate day) {
        List<String> lines = new ArrayList<>();
        lines.add(Wording.of("ladder.why.basis", item.duty().obligation().basis()));
        lines.addAll(Explanation.lines(item.due()));
        lines.add(Wording.of(
                "ladder.why." + item.step(),
                two(setting(item.step())),
                item.firstLetter().map(SentSteps.Sent::number).orElse(""),
                item.firstLetter()
                        .map(letter -> VietnameseDates.formatShort(letter.day()))
                        .orElse("")));
        lines.add(counted(item, day));
        if (!addressee.equals(item.duty().unit())) {
            lines.add(heir(item, addressee));
        }
        lines.add(Wording.of("ladder.why.silence"));
        return lines;
    }

    /** That the addressee took over from the unit that owed. */
    static String heir(Notice.Item item, Unit addressee) {
        Unit gone = item.duty().unit();
        String end = gone.validTo().map(VietnameseDates::formatShort).orElse("");
        return Wording.of(
                "ladder.heir", gone.name(), end, addressee.name(), item.duty().words());
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private int setting(Step step) {
        return switch (step) {
            case REMINDER -> settings.remindBefore();
            case OVERDUE -> settings.overdueAfter();
            case SECOND_OVERDUE -> settings.secondAfter();
        };
    }

    private static String counted(Notice.Item item, LocalDate day) {
        String days = item.counted().stream().map(VietnameseDates::formatShort).collect(Collectors.joining(", "));
        return Wording.of(
                days.isEmpty() ? "ladder.why.counted.none" : "ladder.why.counted",
                VietnameseDates.formatShort(day),
                two(item.counted().size()),
                days);
    }
}
