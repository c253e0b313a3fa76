package vn.vanthu.extraction.adapter.pdf;

import java.util.List;
import vn.vanthu.document.TypeSetting.Alignment;

/** Căn lề: told by where lines begin and end in the room they have, and with each other. All measures are points. */
final class Alignments {

    private static final float SAME = 1.5f;
    private static final float OTHER = 6;
    /** How far from its frame the text of a cell may begin. */
    private static final float PADDING = 12;

    /** Part of the room; nothing that begins at the left begins so far from it. */
    private static final float DEEP = 0.25f;

    /** Part of the lines that may end early, as those before a break that somebody typed. */
    private static final float EARLY = 0.1f;

    /** So few lines may end together by chance. */
    private static final int FEW = 2;

    private static final int NEIGHBOURS = 8;

    private Alignments() {}

    /** @param neighbours the lines just above and below */
    static Alignment of(Part.Paragraph paragraph, TextArea area, List<VisualLine> neighbours) {
        List<VisualLine> lines = paragraph.lines();
        if (paragraph.centred()) {
            return byChance(lines.get(0), area, neighbours) ? Alignment.ANY : Alignment.CENTRE;
        }
        if (lines.size() > 1) {
            return filled(lines, area);
        }
        VisualLine line = lines.get(0);
        boolean deep = area.known() && line.left() - area.left() > DEEP * (area.right() - area.left());
        return deep && Math.abs(area.right() - line.right()) <= SAME ? Alignment.RIGHT : Alignment.ANY;
    }

    /** Whether a line that ends as far from the middle as it begins may begin there because others do. */
    private static boolean byChance(VisualLine line, TextArea area, List<VisualLine> neighbours) {
        List<VisualLine> others = neighbours.stream()
                .filter(other -> Math.abs(line.width() - other.width()) >= OTHER)
                .toList();
        if (others.stream().anyMatch(other -> Math.abs(line.centre() - other.centre()) <= SAME)) {
            return false;
        }
        boolean opens = area.opening()
                .filter(opening -> Math.abs(line.left() - opening) <= SAME)
                .isPresent();
        return opens || others.stream().anyMatch(other -> Math.abs(line.left() - other.left()) <= SAME);
    }

    /** Whether all lines but the last end at one edge. */
    private static Alignment filled(List<VisualLine> lines, TextArea area) {
        List<VisualLine> inner = lines.subList(0, lines.size() - 1);
        float right = -Float.MAX_VALUE;
        for (VisualLine line : inner) {
            right = Math.max(right, line.right());
        }
        float end = inner.size() == 1 ? area.right() : right;
        if (inner.size() == 1 && !area.even()) {
            return Alignment.ANY;
        }
        long early = inner.stream()
                .filter(line -> Math.abs(end - line.right()) > SAME)
                .count();
        if (early > EARLY * inner.size()) {
            return Alignment.LEFT;
        }
        return inner.size() <= FEW && !area.even() ? Alignment.ANY : Alignment.JUSTIFIED;
    }

    /** Of one line among those that stand in the same block. */
    static Alignment inHalf(List<VisualLine> lines, int index) {
        VisualLine line = lines.get(index);
        int left = 0;
        int centre = 0;
        int right = 0;
        int last = Math.min(lines.size() - 1, index + NEIGHBOURS);
        for (int i = Math.max(0, index - NEIGHBOURS); i <= last; i++) {
            VisualLine other = lines.get(i);
            if (i != index && Math.abs(line.width() - other.width()) >= OTHER) {
                left += Math.abs(line.left() - other.left()) <= SAME ? 1 : 0;
                centre += Math.abs(line.centre() - other.centre()) <= SAME ? 1 : 0;
                right += Math.abs(line.right() - other.right()) <= SAME ? 1 : 0;
            }
        }
        if (left + centre + right == 0) {
            return Alignment.ANY;
        }
        return centre >= Math.max(left, right) ? Alignment.CENTRE : left >= right ? Alignment.LEFT : Alignment.RIGHT;
    }

    static Alignment inCell(List<VisualLine> lines, int index, CellText cell) {
        VisualLine line = lines.get(index);
        float left = line.left() - cell.left();
        float right = cell.right() - line.right();
        if (Math.abs(left - right) <= 2 * SAME) {
            return left > PADDING ? Alignment.CENTRE : besides(lines, line);
        }
        if (Math.min(left, right) > PADDING) {
            return Alignment.ANY;
        }
        return left < right ? Alignment.LEFT : Alignment.RIGHT;
    }

    /** Of a line that fills its cell: as the first other that does not. */
    private static Alignment besides(List<VisualLine> lines, VisualLine line) {
        return lines.stream()
                .limit(NEIGHBOURS)
                .filter(other -> Math.abs(other.width() - line.width()) >= OTHER)
                .map(other -> Math.abs(other.left() - line.left()) <= SAME ? Alignment.LEFT : Alignment.ANY)
                .findFirst()
                .orElse(Alignment.ANY);
    }
}
