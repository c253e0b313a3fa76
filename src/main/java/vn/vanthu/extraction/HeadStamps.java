package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.HeadLine.Kind;

/** Dấu đến: the lines of a receipt stamp, whose number and date are those of the receiver's register. */
final class HeadStamps {

    /** "ĐẾN", then number, day, hour, to whom it was passed on, where it was filed. */
    private static final int MOST_LINES = 6;

    private HeadStamps() {}

    /** The same parts, those of a stamp as marks. */
    static List<HeadLine> marked(List<HeadLine> zone) {
        List<HeadLine> marked = new ArrayList<>(zone.size());
        int left = 0;
        for (HeadLine part : zone) {
            boolean opens = HeadMarks.opensStamp(part.line());
            left = opens ? MOST_LINES : left - 1;
            boolean within = left > 0 && (entry(part) || part.kind() == Kind.MARK);
            left = opens || within ? left : 0;
            if (opens) {
                markAbove(marked, part.line());
            }
            boolean stamp = within || HeadMarks.stamp(part.line());
            marked.add(stamp ? new HeadLine(Kind.MARK, part.line(), part.index()) : part);
        }
        return marked;
    }

    /** The receiver's name, which stands above the word in the same box. */
    private static void markAbove(List<HeadLine> marked, Line opening) {
        for (int i = marked.size() - 1; i >= 0 && sameBox(marked.get(i).line(), opening); i--) {
            HeadLine name = marked.get(i);
            marked.set(i, new HeadLine(Kind.MARK, name.line(), name.index()));
        }
    }

    private static boolean sameBox(Line line, Line opening) {
        return line.side() == Line.Side.FULL && line.piece() == opening.piece() && opening.at() instanceof Place.Cell;
    }

    /** A number without notation, or a day without a place. */
    private static boolean entry(HeadLine part) {
        String text = part.line().text();
        return HeadLine.NUMBER_ALONE.matcher(text).matches()
                || text.matches("(?i)(?:số|ngày|giờ)\\s?:?[\\s.…_\\d/-]*(?:(?:ngày|giờ)\\s?:?[\\s.…_\\d/:-]*)?");
    }
}
