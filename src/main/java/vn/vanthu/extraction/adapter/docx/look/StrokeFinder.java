package vn.vanthu.extraction.adapter.docx.look;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Presentation.Stroke;
import vn.vanthu.extraction.Presentation.StrokeKind;

/** Finds the lines that are drawn, bordered, underlined or typed, and under which words each stands. */
final class StrokeFinder {

    /** Lines before a drawing that it may stand under. */
    private static final int BEFORE = 12;
    /** Lines behind the top of its paragraph that a drawing may stand under. */
    private static final int BEHIND = 12;
    /** A line below the middle of the letters stands under them. */
    private static final double MIDDLE = 0.5;

    private final Set<Container> cells = new HashSet<>();
    private final List<Stroke> found = new ArrayList<>();
    private List<RawLine> raw;
    private List<Presentation.Line> lines;

    void cell(Container withLine) {
        cells.add(withLine);
    }

    /** @param raw as they were read, one for each of the lines */
    List<Stroke> find(List<RawLine> raw, List<Presentation.Line> lines) {
        this.raw = raw;
        this.lines = lines;
        for (RawLine line : raw) {
            typed(line);
            if (line.underlined > 0 && !line.dashes()) {
                add(StrokeKind.UNDERLINE, OptionalDouble.empty(), line.underlined, shown(line));
            }
            if (line.opens()) {
                drawn(line.paragraph);
                borders(line.paragraph);
            }
        }
        raw.stream()
                .filter(line -> cells.remove(line.paragraph.container))
                .forEach(first -> across(first.paragraph.container, shown(last(first)), 0, 0));
        return found;
    }

    /** The last line of the cell that this one is the first of. */
    private RawLine last(RawLine first) {
        int at = first.index;
        while (at + 1 < raw.size() && raw.get(at + 1).paragraph.container == first.paragraph.container) {
            at++;
        }
        return raw.get(at);
    }

    private void typed(RawLine line) {
        if (line.dashes()) {
            Presentation.Line at = lines.get(line.index);
            double length = at.left().isPresent()
                    ? (at.right().getAsDouble() - at.left().getAsDouble()) * Twips.MILLIMETRE
                    : 0;
            add(StrokeKind.TYPED, twips(at.left()), length, above(line, twips(at.left()), length));
        }
    }

    private void borders(RawParagraph paragraph) {
        ParagraphLook look = paragraph.look;
        if (look.lineBelow() || look.lineAbove()) {
            RawLine at = look.lineBelow() ? paragraph.last() : paragraph.lines.get(0);
            Presentation.Line seen = lines.get(at.index);
            OptionalInt under = look.lineBelow() && !at.blank()
                    ? OptionalInt.of(at.index)
                    : above(at, twips(seen.columnLeft()), width(seen));
            across(paragraph.container, under, look.left(), look.right());
        }
    }

    private static double width(Presentation.Line line) {
        return (line.columnRight().orElse(0) - line.columnLeft().orElse(0)) * Twips.MILLIMETRE;
    }

    private void across(Container container, OptionalInt under, double left, double right) {
        container
                .room
                .column()
                .ifPresent(column -> add(
                        StrokeKind.BORDER,
                        OptionalDouble.of(column.left() + left),
                        column.width() - left - right,
                        under));
    }

    private void drawn(RawParagraph paragraph) {
        for (DrawnLine line : paragraph.drawn) {
            OptionalDouble left = paragraph
                    .container
                    .room
                    .column()
                    .map(column -> line.place().left(column, line.length()))
                    .orElse(OptionalDouble.empty());
            add(StrokeKind.DRAWN, left, line.length(), under(paragraph, line, left));
        }
    }

    /** The last line whose middle is above the drawing. */
    private OptionalInt under(RawParagraph paragraph, DrawnLine drawing, OptionalDouble left) {
        if (Double.isNaN(drawing.down())) {
            return shown(paragraph.last());
        }
        int start = paragraph.lines.get(0).index;
        double top = 0;
        OptionalInt under = OptionalInt.empty();
        for (int i = start; i < Math.min(raw.size(), start + BEHIND); i++) {
            RawLine line = raw.get(i);
            if (line.paragraph.container != paragraph.container) {
                break;
            }
            Presentation.Line seen = lines.get(i);
            double height = line.paragraph.look.height(seen.letters().most());
            top += i == start ? 0 : seen.setting().before().orElse(0);
            if (top + MIDDLE * height > drawing.down() / Twips.POINT) {
                break;
            }
            under = line.blank() || line.dashes() ? under : OptionalInt.of(i);
            top += height * seen.rows().orElse(1);
        }
        return under.isPresent() ? under : above(paragraph.lines.get(0), left, drawing.length());
    }

    /** The line itself, or where nothing is seen of it the one above. */
    private OptionalInt shown(RawLine line) {
        return line.blank() ? above(line, OptionalDouble.empty(), 0) : OptionalInt.of(line.index);
    }

    /**
     * The nearest line before this one of which something is seen: in the same column, or in another cell or the head over
     * the stroke.
     */
    private OptionalInt above(RawLine line, OptionalDouble left, double length) {
        Container own = line.paragraph.container;
        for (int i = line.index - 1; i >= Math.max(0, line.index - BEFORE); i--) {
            RawLine before = raw.get(i);
            if (!before.blank() && !before.dashes() && stands(before, own, left, length)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean stands(RawLine before, Container own, OptionalDouble left, double length) {
        Container other = before.paragraph.container;
        if (other == own) {
            return true;
        }
        boolean beside = own.outer == null || other.outer == own.outer;
        return beside
                && (left.isEmpty() ? own.outer == null : overlaps(lines.get(before.index), left.getAsDouble(), length));
    }

    private static boolean overlaps(Presentation.Line line, double left, double length) {
        double begins = Twips.millimetres(left);
        return line.left().orElse(0) <= begins + Twips.millimetres(length)
                && line.right().orElse(Double.MAX_VALUE) >= begins;
    }

    private void add(StrokeKind kind, OptionalDouble left, double length, OptionalInt under) {
        OptionalDouble begins = left.isEmpty() ? left : OptionalDouble.of(Twips.millimetres(left.getAsDouble()));
        found.add(new Stroke(kind, 0, begins, OptionalDouble.empty(), Twips.millimetres(length), under));
    }

    private static OptionalDouble twips(OptionalDouble millimetres) {
        return millimetres.isEmpty() ? millimetres : OptionalDouble.of(millimetres.getAsDouble() * Twips.MILLIMETRE);
    }
}
