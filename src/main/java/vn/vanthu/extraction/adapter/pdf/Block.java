package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.List;

/** Two blocks of text side by side, as the halves of a document's head, or Nơi nhận beside the signature. */
final class Block {

    /** All in font sizes: how far the next line of a block may be. */
    private static final float NEXT = 2.2f;

    private static final float NEXT_PAIR = 4;
    /** The room left for a signature between title and name. */
    private static final float SIGNATURE = 9;

    private static final float ABOVE = 1.5f;
    private static final float NEW_ROW = 1.45f;
    private static final float EMPTY = 5;
    private static final float SAME_CENTRE = 5;
    private static final float SAME_EDGE = 3;

    private record Pair(VisualLine left, VisualLine right) {
        float baseline() {
            return Math.max(left == null ? 0 : left.baseline(), right == null ? 0 : right.baseline());
        }

        VisualLine side(boolean rightSide) {
            return rightSide ? right : left;
        }
    }

    private final List<Pair> pairs = new ArrayList<>();
    private Gutter gutter;

    Block(VisualLine line, Gutter gutter) {
        this.gutter = gutter;
        pairs.add(parted(line));
    }

    float top() {
        Pair first = pairs.get(0);
        return Math.min(
                first.left() == null ? Float.MAX_VALUE : first.left().top(),
                first.right() == null ? Float.MAX_VALUE : first.right().top());
    }

    /** Takes the next line below if it belongs to the block. */
    boolean adopts(VisualLine line) {
        float gap = line.baseline() - pairs.get(pairs.size() - 1).baseline();
        Pair pair = fitting(line);
        if (pair == null || gap > SIGNATURE * line.size()) {
            return false;
        }
        boolean both = pair.left() != null && pair.right() != null;
        if (both ? gap > NEXT_PAIR * line.size() : !carriesOn(pair.right() != null, line)) {
            return false;
        }
        take(pairs.size(), pair);
        return true;
    }

    /** Takes the line just above if it opens one side of the block. */
    boolean adoptsAbove(VisualLine line) {
        Pair pair = fitting(line);
        Pair first = pairs.get(0);
        if (pair == null || first.baseline() - line.baseline() > ABOVE * line.size()) {
            return false;
        }
        boolean rightSide = pair.right() != null;
        boolean both = rightSide && pair.left() != null;
        boolean opens = both || centred(rightSide, line) || line.text().startsWith("Nơi nhận");
        if (opens) {
            take(0, pair);
        }
        return opens;
    }

    List<List<CellText>> rows() {
        Gutter[] extents = {extent(false), extent(true)};
        List<List<CellText>> rows = new ArrayList<>();
        List<Pair> row = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!row.isEmpty() && opensRow(row.get(row.size() - 1), pair)) {
                rows.add(row(row, rows.size() + 1, extents));
                row = new ArrayList<>();
            }
            row.add(pair);
        }
        rows.add(row(row, rows.size() + 1, extents));
        return rows;
    }

    private static boolean opensRow(Pair above, Pair pair) {
        return pair.left() != null
                && pair.right() != null
                && pair.baseline() - above.baseline()
                        > NEW_ROW * Math.max(pair.left().size(), pair.right().size());
    }

    private List<CellText> row(List<Pair> row, int number, Gutter[] extents) {
        return List.of(
                new CellText(number, 1, 1, false, lines(row, false), extents[0].from(), extents[0].to()),
                new CellText(number, 2, 1, false, lines(row, true), extents[1].from(), extents[1].to()));
    }

    /** How far the letters of a side reach. */
    private Gutter extent(boolean rightSide) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (VisualLine line : lines(pairs, rightSide)) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        return new Gutter(left, right);
    }

    private static List<VisualLine> lines(List<Pair> pairs, boolean rightSide) {
        return pairs.stream()
                .map(pair -> pair.side(rightSide))
                .filter(line -> line != null)
                .toList();
    }

    private boolean carriesOn(boolean rightSide, VisualLine line) {
        VisualLine last = null;
        for (Pair pair : pairs) {
            last = pair.side(rightSide) == null ? last : pair.side(rightSide);
        }
        if (last == null) {
            return false;
        }
        boolean near = line.baseline() - last.baseline() <= NEXT * Math.max(line.size(), last.size());
        return near ? centred(rightSide, line) || edged(rightSide, line) : rightSide && centred(true, line);
    }

    private boolean centred(boolean rightSide, VisualLine line) {
        return pairs.stream()
                .map(pair -> pair.side(rightSide))
                .anyMatch(other -> other != null && Math.abs(other.centre() - line.centre()) <= SAME_CENTRE);
    }

    private boolean edged(boolean rightSide, VisualLine line) {
        return pairs.stream()
                .map(pair -> pair.side(rightSide))
                .anyMatch(other -> other != null && Math.abs(other.left() - line.left()) <= SAME_EDGE);
    }

    /** The line parted at the gutter; null when it runs across it. */
    private Pair fitting(VisualLine line) {
        Pair pair = parted(line);
        Gutter narrowed = narrowed(pair);
        boolean both = pair.left() != null && pair.right() != null;
        return narrowed.width() >= (both ? line.size() / 2 : EMPTY) ? pair : null;
    }

    private void take(int index, Pair pair) {
        gutter = narrowed(pair);
        pairs.add(index, pair);
    }

    private Gutter narrowed(Pair pair) {
        return new Gutter(
                pair.left() == null
                        ? gutter.from()
                        : Math.max(gutter.from(), pair.left().right()),
                pair.right() == null
                        ? gutter.to()
                        : Math.min(gutter.to(), pair.right().left()));
    }

    private Pair parted(VisualLine line) {
        List<Glyph> left = new ArrayList<>();
        List<Glyph> right = new ArrayList<>();
        for (Glyph glyph : line.glyphs()) {
            (glyph.x() + glyph.width() / 2 < gutter.middle() ? left : right).add(glyph);
        }
        return new Pair(half(left), half(right));
    }

    private static VisualLine half(List<Glyph> glyphs) {
        return glyphs.stream().allMatch(Glyph::blank) ? null : new VisualLine(glyphs);
    }
}
