package vn.vanthu.extraction.adapter.docx.look;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import vn.vanthu.document.TypeSetting.Alignment;

/**
 * A line set in its column as Word sets it, word after word. Lengths in twips from the page's left edge.
 *
 * @param seen the alignment that a reader sees: a tab to the middle centres too
 */
record LineLayout(OptionalDouble left, OptionalDouble right, OptionalInt rows, Alignment seen) {

    private static final double DEFAULT_STOP = 720;
    /** How far a tab stop may be from the middle or the edge of the column that it stands for. */
    private static final double NEAR = 3 * Twips.MILLIMETRE;

    /** Words may stand out by that much before they are taken to the next row. */
    private static final double SLACK = 2;

    static LineLayout unknown(Alignment alignment) {
        return new LineLayout(OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty(), alignment);
    }

    static LineLayout of(RawLine line, Room.Column column) {
        return new Setter(line, column).set();
    }

    private static final class Setter {
        private final RawLine line;
        private final ParagraphLook look;
        private final Room.Column column;
        private final double[] widths;
        private final double first;
        private final double others;
        private final double edge;
        private int rows = 1;
        private double at;
        private double begins = Double.NaN;
        private double ends;
        private double widest;
        private Alignment byTab;

        Setter(RawLine line, Room.Column column) {
            this.line = line;
            this.look = line.paragraph.look;
            this.column = column;
            this.widths = line.widths();
            this.others = column.left() + look.left();
            this.first = others + (line.opens() ? look.first() : 0);
            this.edge = column.right() - look.right();
        }

        LineLayout set() {
            if (!line.measured() || edge <= Math.max(first, others)) {
                return unknown(look.alignment());
            }
            at = first;
            ends = first;
            for (int i = 0; i < widths.length; i++) {
                if (Double.isNaN(widths[i])) {
                    tab(i);
                } else if (widths[i] < 0) {
                    at -= widths[i];
                } else {
                    word(widths[i]);
                }
            }
            widest = Math.max(widest, ends - (rows == 1 ? first : others));
            Alignment seen = byTab != null ? byTab : look.alignment();
            if (Double.isNaN(begins)) {
                return new LineLayout(OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.of(1), seen);
            }
            return rows == 1 ? oneRow(seen) : severalRows(seen);
        }

        private void word(double wide) {
            boolean atStart = Double.isNaN(begins) || ends == (rows == 1 ? first : others);
            if (at + wide > edge + SLACK && !atStart) {
                widest = Math.max(widest, ends - (rows == 1 ? first : others));
                rows++;
                at = others;
            }
            begins = Double.isNaN(begins) ? at : begins;
            at += wide;
            ends = at;
        }

        private LineLayout oneRow(Alignment seen) {
            double room = edge - ends;
            double shift =
                    switch (look.alignment()) {
                        case CENTRE -> room / 2;
                        case RIGHT -> room;
                        default -> 0;
                    };
            return new LineLayout(
                    OptionalDouble.of(begins + shift), OptionalDouble.of(ends + shift), OptionalInt.of(1), seen);
        }

        private LineLayout severalRows(Alignment seen) {
            double room = edge - others - widest;
            double left =
                    switch (look.alignment()) {
                        case CENTRE -> others + room / 2;
                        case RIGHT -> edge - widest;
                        default -> Math.min(first, others);
                    };
            double right = look.alignment() == Alignment.JUSTIFIED || look.alignment() == Alignment.RIGHT
                    ? edge
                    : look.alignment() == Alignment.CENTRE ? left + widest : others + widest;
            return new LineLayout(OptionalDouble.of(left), OptionalDouble.of(right), OptionalInt.of(rows), seen);
        }

        private void tab(int index) {
            double follows = 0;
            for (int i = index + 1; i < widths.length && !Double.isNaN(widths[i]); i++) {
                follows += Math.abs(widths[i]);
            }
            ParagraphLook.Stop stop = line.positionedTab != null ? positioned() : next();
            double target = column.left() + stop.position();
            double start =
                    switch (stop.alignment()) {
                        case CENTRE -> target - follows / 2;
                        case RIGHT -> target - follows;
                        default -> target;
                    };
            at = Math.max(at, start);
            byTab = Double.isNaN(begins) ? seen(stop) : byTab;
        }

        private ParagraphLook.Stop positioned() {
            Alignment to = ParagraphLook.aligned(line.positionedTab);
            double position = to == Alignment.CENTRE ? column.width() / 2 : to == Alignment.RIGHT ? column.width() : 0;
            return new ParagraphLook.Stop(position, to);
        }

        private ParagraphLook.Stop next() {
            double here = at - column.left();
            boolean hangs = look.first() < 0 && here < look.left() - 1;
            for (ParagraphLook.Stop stop : look.stops()) {
                if (stop.position() > here + 1) {
                    return hangs && look.left() < stop.position()
                            ? new ParagraphLook.Stop(look.left(), Alignment.LEFT)
                            : stop;
                }
            }
            double position = hangs ? look.left() : (Math.floor((here + 1) / DEFAULT_STOP) + 1) * DEFAULT_STOP;
            return new ParagraphLook.Stop(position, Alignment.LEFT);
        }

        private Alignment seen(ParagraphLook.Stop stop) {
            double position = stop.position();
            if (stop.alignment() == Alignment.CENTRE && Math.abs(position - column.width() / 2) <= NEAR) {
                return Alignment.CENTRE;
            }
            return stop.alignment() == Alignment.RIGHT && Math.abs(position - column.width()) <= NEAR
                    ? Alignment.RIGHT
                    : null;
        }
    }
}
