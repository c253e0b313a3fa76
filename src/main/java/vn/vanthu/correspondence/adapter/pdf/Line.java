package vn.vanthu.correspondence.adapter.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.correspondence.adapter.pdf.Style.Letter;

/** A line being filled: pieces side by side, and how high they are. */
final class Line {

    /** @param x from the line's start; a rule's thickness stands in for text when {@code rule} is set */
    private record Piece(double x, double width, String text, Letter letter, Flow.Rule rule) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Flow.FloatingRule> floating = new ArrayList<>();
    final double start;
    double x;
    double ascent;
    double descent;
    double gap;
    boolean broken;
    boolean endsPage;
    private int stretchFrom;

    /** @param start where the line begins, from the left edge of the room */
    Line(double start) {
        this.start = start;
        this.x = start;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    void text(String text, Letter letter, double width, Typeface face) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        boolean joins = last != null
                && last.rule == null
                && last.letter.equals(letter)
                && pieces.size() > stretchFrom
                && Math.abs(last.x + last.width - x) < 1e-6;
        if (joins) {
            pieces.set(pieces.size() - 1, new Piece(last.x, last.width + width, last.text + text, letter, null));
        } else {
            pieces.add(new Piece(x, width, text, letter, null));
        }
        x += width;
        height(letter, face);
    }

    void rule(Flow.Rule rule, Typeface face) {
        pieces.add(new Piece(x, rule.length(), "", rule.letter(), rule));
        x += rule.length();
        height(rule.letter(), face);
        ascent = Math.max(ascent, rule.thickness());
    }

    void floating(Flow.FloatingRule rule) {
        floating.add(rule);
    }

    /** The lines drawn over this one, in a column so wide, the line's top being at {@code top}. */
    List<Mark> floatingMarks(double room, double top) {
        List<Mark> marks = new ArrayList<>();
        for (Flow.FloatingRule rule : floating) {
            double left =
                    switch (rule.anchor().across()) {
                        case LEFT -> 0;
                        case CENTRE -> (room - rule.length()) / 2;
                        case RIGHT -> room - rule.length();
                        case JUSTIFY -> rule.anchor().x();
                    };
            double y = top + rule.anchor().y();
            marks.add(new Mark.Stroke(left, y, left + rule.length(), y, rule.thickness(), rule.colour()));
        }
        return marks;
    }

    /** Moves on to a tab stop; what stands before it is not stretched any more. */
    void tab(double to, Letter letter, Typeface face) {
        x = Math.max(x, to);
        stretchFrom = pieces.size();
        height(letter, face);
    }

    int size() {
        return pieces.size();
    }

    /** Moves the pieces from that one on to the left, as a centred or right tab does. */
    void shift(int from, double by) {
        for (int at = from; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            pieces.set(at, new Piece(piece.x - by, piece.width, piece.text, piece.letter, piece.rule));
        }
        x -= by;
    }

    void height(Letter letter, Typeface face) {
        double size = letter.size();
        ascent = Math.max(ascent, face.ascent * size + Math.max(0, letter.rise()));
        descent = Math.max(descent, face.descent * size - Math.min(0, letter.rise()));
        gap = Math.max(gap, face.gap * size);
    }

    /**
     * The line's marks with the baseline at {@code baseline}, its room reaching from 0 to {@code end}.
     *
     * @param last lines that end a paragraph are not stretched
     */
    List<Mark> marks(Style.Align align, double end, double baseline, boolean last) {
        double free = end - x;
        double shift = align == Style.Align.CENTRE ? free / 2 : align == Style.Align.RIGHT ? free : 0;
        int spaces = 0;
        for (int at = stretchFrom; at < pieces.size(); at++) {
            spaces += spaces(pieces.get(at).text);
        }
        double stretch = align == Style.Align.JUSTIFY && !last && spaces > 0 && free > 0 ? free / spaces : 0;
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            double own = at < stretchFrom ? 0 : stretch;
            double width = piece.width + own * spaces(piece.text);
            if (piece.rule != null) {
                double y = baseline - piece.rule.thickness() / 2;
                double x1 = piece.x + shift;
                marks.add(new Mark.Stroke(x1, y, x1 + width, y, piece.rule.thickness(), piece.rule.colour()));
            } else {
                double y = baseline - piece.letter.rise();
                marks.add(new Mark.Glyphs(piece.x + shift, y, width, piece.text, piece.letter, own));
            }
            shift += own * spaces(piece.text);
        }
        return marks;
    }

    private static int spaces(String text) {
        int spaces = 0;
        for (int at = 0; at < text.length(); at++) {
            spaces += text.charAt(at) == ' ' ? 1 : 0;
        }
        return spaces;
    }
}
