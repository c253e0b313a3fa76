package vn.vanthu.correspondence.adapter.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.correspondence.adapter.pdf.Style.Border;

/** From a paragraph to strips, one a line. */
final class ParagraphLayout {

    private final Typefaces typefaces;
    private final String folio;

    ParagraphLayout(Typefaces typefaces, String folio) {
        this.typefaces = typefaces;
        this.folio = folio;
    }

    /**
     * @param gap space above, with what the paragraph before wants below it
     * @param room width from the left margin, where x is 0
     */
    List<Strip> layout(Flow.Paragraph paragraph, double gap, double room) {
        Style.Paragraph style = paragraph.style();
        List<Line> lines = new LineBreaker(typefaces, style, room, folio).lines(paragraph);
        List<Strip> strips = new ArrayList<>();
        boolean newPage = style.pageBreakBefore();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean last = at == lines.size() - 1;
            if (last && at > 0 && line.isEmpty() && lines.get(at - 1).endsPage) {
                break;
            }
            double above = at == 0 ? borderRoom(style.borders().top()) : 0;
            double below = last ? borderRoom(style.borders().bottom()) : 0;
            double height = height(style, line);
            double baseline = above + baseline(style, line, height);
            List<Mark> marks =
                    new ArrayList<>(line.marks(style.align(), room - style.right(), baseline, last || line.broken));
            marks.addAll(line.floatingMarks(room, above));
            borders(style, above, above + height, at == 0, last, room, marks);
            boolean keep = keep(style, at, lines.size());
            strips.add(Strip.line(at == 0 ? gap : 0, above + height + below, keep, newPage, marks));
            newPage = line.endsPage;
        }
        return strips;
    }

    private static boolean keep(Style.Paragraph style, int at, int count) {
        if (at == count - 1) {
            return style.keepNext();
        }
        return style.keepLines() || style.widowControl() && (at == 0 || at == count - 2);
    }

    private static double height(Style.Paragraph style, Line line) {
        double natural = line.ascent + line.descent + line.gap;
        return switch (style.lineRule()) {
            case FACTOR -> natural * style.line();
            case AT_LEAST -> Math.max(natural, style.line());
            case EXACTLY -> style.line();
        };
    }

    /** What a line is higher than its letters stands above them. */
    private static double baseline(Style.Paragraph style, Line line, double height) {
        double natural = line.ascent + line.descent + line.gap;
        return height - natural + line.ascent;
    }

    private static double borderRoom(Border border) {
        return border.width() == 0 ? 0 : border.space() + border.width();
    }

    private static void borders(
            Style.Paragraph style,
            double top,
            double bottom,
            boolean first,
            boolean last,
            double room,
            List<Mark> marks) {
        Style.Borders borders = style.borders();
        double left =
                style.left() + Math.min(0, style.firstLine()) - borders.left().space();
        double right = room - style.right() + borders.right().space();
        if (first && borders.top().width() > 0) {
            double y = top - borders.top().space() - borders.top().width() / 2;
            marks.add(new Mark.Stroke(
                    left, y, right, y, borders.top().width(), borders.top().colour()));
        }
        if (last && borders.bottom().width() > 0) {
            double y = bottom + borders.bottom().space() + borders.bottom().width() / 2;
            marks.add(new Mark.Stroke(
                    left,
                    y,
                    right,
                    y,
                    borders.bottom().width(),
                    borders.bottom().colour()));
        }
        side(borders.left(), left, top, bottom, marks);
        side(borders.right(), right, top, bottom, marks);
    }

    private static void side(Border border, double x, double top, double bottom, List<Mark> marks) {
        if (border.width() > 0) {
            marks.add(new Mark.Stroke(x, top, x, bottom, border.width(), border.colour()));
        }
    }
}
