package vn.vanthu.correspondence.adapter.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Draws marks on PDF pages. Spaces are spaces on the page too, so that text can be copied and searched as words. */
final class PageDrawer {

    private static final double THOUSAND = 1000;
    private static final double UNDERLINE_BELOW = 0.11;
    private static final double STRIKE_ABOVE = 0.26;
    private static final double LINE_WEIGHT = 0.05;

    private record Sheet(double width, double height, PdfStream content) {}

    private final BitSet[] letters = new BitSet[Typefaces.FACES];
    private final List<Sheet> sheets = new ArrayList<>();
    private PdfBytes out;
    private double height;
    private int face;
    private double size;
    private double spacing;
    private int fill;
    private int ink;
    private double pen;

    PageDrawer() {
        for (int at = 0; at < letters.length; at++) {
            letters[at] = new BitSet();
        }
    }

    void draw(double width, double pageHeight, List<Mark> marks) {
        height = pageHeight;
        face = -1;
        spacing = 0;
        fill = 0;
        ink = 0;
        pen = 1;
        out = new PdfBytes(1 << 14);
        for (Mark mark : marks) {
            if (mark instanceof Mark.Shade shade) {
                fill(shade.colour());
                out.number(shade.x())
                        .number(height - shade.y() - shade.height())
                        .number(shade.width())
                        .number(shade.height())
                        .ascii("re f\n");
            }
        }
        for (Mark mark : marks) {
            if (mark instanceof Mark.Stroke stroke) {
                stroke(stroke);
            }
        }
        text(marks);
        sheets.add(new Sheet(width, pageHeight, out.deflated()));
    }

    private void text(List<Mark> marks) {
        List<Mark.Stroke> decorations = new ArrayList<>();
        out.ascii("BT\n");
        double x = 0;
        double y = 0;
        for (Mark mark : marks) {
            if (mark instanceof Mark.Glyphs glyphs) {
                look(glyphs.letter());
                double left = rounded(glyphs.x());
                double baseline = rounded(height - glyphs.y());
                out.number(left - x).number(baseline - y).ascii("Td");
                x = left;
                y = baseline;
                show(glyphs);
                decorate(glyphs, decorations);
            }
        }
        out.ascii("ET\n");
        decorations.forEach(this::stroke);
    }

    /** Positions follow from one another, so that each is told as it will be read. */
    private static double rounded(double points) {
        return Math.round(points * THOUSAND) / THOUSAND;
    }

    private void show(Mark.Glyphs glyphs) {
        String text = glyphs.text();
        BitSet used = letters[face];
        text.chars().forEach(used::set);
        if (glyphs.stretch() == 0 || text.indexOf(' ') < 0) {
            out.codes(text, 0, text.length()).ascii("Tj\n");
            return;
        }
        double between = -glyphs.stretch() * THOUSAND / glyphs.letter().size();
        out.one('[');
        int from = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
            out.codes(text, from, space + 1).number(between);
            from = space + 1;
        }
        if (from < text.length()) {
            out.codes(text, from, text.length());
        }
        out.ascii("]TJ\n");
    }

    private void look(Style.Letter letter) {
        int wanted = Typefaces.face(letter);
        if (wanted != face || letter.size() != size) {
            face = wanted;
            size = letter.size();
            out.ascii("/F").one('0' + face).one(' ').number(size).ascii("Tf\n");
        }
        if (letter.spacing() != spacing) {
            spacing = letter.spacing();
            out.number(spacing).ascii("Tc\n");
        }
        fill(letter.colour());
    }

    private static void decorate(Mark.Glyphs glyphs, List<Mark.Stroke> decorations) {
        Style.Letter letter = glyphs.letter();
        double weight = LINE_WEIGHT * letter.size();
        if (letter.underlined()) {
            double y = glyphs.y() + UNDERLINE_BELOW * letter.size();
            decorations.add(new Mark.Stroke(glyphs.x(), y, glyphs.x() + glyphs.width(), y, weight, letter.colour()));
        }
        if (letter.struck()) {
            double y = glyphs.y() - STRIKE_ABOVE * letter.size();
            decorations.add(new Mark.Stroke(glyphs.x(), y, glyphs.x() + glyphs.width(), y, weight, letter.colour()));
        }
    }

    private void stroke(Mark.Stroke stroke) {
        if (stroke.colour() != ink) {
            ink = stroke.colour();
            colour(ink).ascii("RG\n");
        }
        if (stroke.width() != pen) {
            pen = stroke.width();
            out.number(pen).ascii("w\n");
        }
        out.number(stroke.x1()).number(height - stroke.y1()).ascii("m ");
        out.number(stroke.x2()).number(height - stroke.y2()).ascii("l S\n");
    }

    private void fill(int colour) {
        if (colour != fill) {
            fill = colour;
            colour(fill).ascii("rg\n");
        }
    }

    private PdfBytes colour(int colour) {
        return out.number(part(colour, 16)).number(part(colour, 8)).number(part(colour, 0));
    }

    private static double part(int colour, int shift) {
        return (colour >> shift & 0xFF) / 255.0;
    }

    /** Writes the fonts used and the pages; the number of the page tree. */
    int writeTo(PdfFile file, Typefaces typefaces) {
        StringBuilder fonts = new StringBuilder();
        for (int at = 0; at < letters.length; at++) {
            if (!letters[at].isEmpty()) {
                int font = typefaces.program(at, letters[at]).writeTo(file);
                fonts.append("/F").append(at).append(' ').append(PdfFile.ref(font));
            }
        }
        int resources = file.add("<</Font<<" + fonts + ">>>>");
        int tree = file.reserve();
        StringBuilder kids = new StringBuilder();
        for (Sheet sheet : sheets) {
            int content = file.stream("", sheet.content());
            String box = new PdfBytes(32)
                    .number(sheet.width())
                    .number(sheet.height())
                    .text();
            int page = file.add("<</Type/Page/Parent " + PdfFile.ref(tree) + "/MediaBox[0 0 " + box + "]/Resources "
                    + PdfFile.ref(resources) + "/Contents " + PdfFile.ref(content) + ">>");
            kids.append(PdfFile.ref(page)).append(' ');
        }
        return file.put(tree, "<</Type/Pages/Count " + sheets.size() + "/Kids[" + kids + "]>>");
    }
}
