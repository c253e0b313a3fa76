package vn.vanthu.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.VietnameseText;

/**
 * Địa danh và thời gian ban hành: the line that bears them.
 *
 * @param index in the zone; -1 when there is none
 */
record IssueDate(int index, String place, Optional<LocalDate> date) {

    private static final IssueDate NONE = new IssueDate(-1, "", Optional.empty());

    static IssueDate of(HeadZone zone) {
        int index = zone.all(HeadLine.Kind.DATE)
                .filter(i -> zone.line(i).side() != Line.Side.LEFT)
                .findFirst()
                .orElse(zone.first(HeadLine.Kind.DATE));
        return index < 0 ? NONE : read(zone, index);
    }

    /** Lines above title and addressees that name another day. */
    List<IssueDate> rivals(HeadZone zone) {
        return IntStream.range(0, zone.opening())
                .filter(i -> i != index && zone.kind(i) == HeadLine.Kind.DATE)
                .mapToObj(i -> read(zone, i))
                .filter(other -> other.date.isPresent() && !other.date.equals(date))
                .toList();
    }

    private static IssueDate read(HeadZone zone, int index) {
        Line line = zone.line(index);
        return HeadLine.issued(line)
                .map(mention -> new IssueDate(index, place(line.text(), mention), mention.date()))
                .orElse(NONE);
    }

    private static String place(String text, VietnameseDates.Mention mention) {
        return VietnameseText.clean(ListItem.bare(text.substring(0, mention.start())));
    }
}
