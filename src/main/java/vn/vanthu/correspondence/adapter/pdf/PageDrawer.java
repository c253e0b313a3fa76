package vn.vanthu.correspondence.adapter.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws marks on PDF pages. Spaces are spaces on the page too, so that text can be copied and searched as words. */
final class PageDrawer {

    private static final float THOUSAND = 1000;
    private static final double UNDERLINE_BELOW = 0.11;
    private static final double STRIKE_ABOVE = 0.26;
    private static final double LINE_WEIGHT = 0.05;

    private final PDDocument document;
    private final List<TrueTypeFont> programs;
    private final PDFont[] fonts = new PDFont[Typefaces.FACES];
    private PDPageContentStream out;
    private double height;
    private PDFont font;
    private double size;
    private double spacing;
    private int fill;
    private int ink;
    private double pen;

    PageDrawer(PDDocument document, List<TrueTypeFont> programs) {
        this.document = document;
        this.programs = programs;
    }

    void draw(double width, double pageHeight, List<Mark> marks) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) width, (float) pageHeight));
        document.addPage(page);
        height = pageHeight;
        font = null;
        spacing = 0;
        fill = 0;
        ink = 0;
        pen = 1;
        try (PDPageContentStream stream = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
            out = stream;
            for (Mark mark : marks) {
                if (mark instanceof Mark.Shade shade) {
                    fill(shade.colour());
                    out.addRect(
                            (float) shade.x(),
                            (float) (height - shade.y() - shade.height()),
                            (float) shade.width(),
                            (float) shade.height());
                    out.fill();
                }
            }
            for (Mark mark : marks) {
                if (mark instanceof Mark.Stroke stroke) {
                    stroke(stroke);
                }
            }
            text(marks);
        }
    }

    private void text(List<Mark> marks) throws IOException {
        List<Mark.Stroke> decorations = new ArrayList<>();
        out.beginText();
        double x = 0;
        double y = 0;
        for (Mark mark : marks) {
            if (mark instanceof Mark.Glyphs glyphs) {
                look(glyphs.letter());
                double baseline = height - glyphs.y();
                out.newLineAtOffset((float) (glyphs.x() - x), (float) (baseline - y));
                x = glyphs.x();
                y = baseline;
                show(glyphs);
                decorate(glyphs, decorations);
            }
        }
        out.endText();
        for (Mark.Stroke decoration : decorations) {
            stroke(decoration);
        }
    }

    private void show(Mark.Glyphs glyphs) throws IOException {
        String text = glyphs.text();
        if (glyphs.stretch() == 0 || text.indexOf(' ') < 0) {
            out.showText(text);
            return;
        }
        Float between = (float) (-glyphs.stretch() * THOUSAND / glyphs.letter().size());
        List<Object> pieces = new ArrayList<>();
        int from = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
            pieces.add(text.substring(from, space + 1));
            pieces.add(between);
            from = space + 1;
        }
        if (from < text.length()) {
            pieces.add(text.substring(from));
        }
        out.showTextWithPositioning(pieces.toArray());
    }

    private void look(Style.Letter letter) throws IOException {
        PDFont wanted = font(Typefaces.face(letter));
        if (wanted != font || letter.size() != size) {
            font = wanted;
            size = letter.size();
            out.setFont(font, (float) size);
        }
        if (letter.spacing() != spacing) {
            spacing = letter.spacing();
            out.setCharacterSpacing((float) spacing);
        }
        fill(letter.colour());
    }

    private PDFont font(int face) throws IOException {
        if (fonts[face] == null) {
            fonts[face] = PDType0Font.load(document, programs.get(face), true);
        }
        return fonts[face];
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

    private void stroke(Mark.Stroke stroke) throws IOException {
        if (stroke.colour() != ink) {
            ink = stroke.colour();
            out.setStrokingColor(part(ink, 16), part(ink, 8), part(ink, 0));
        }
        if (stroke.width() != pen) {
            pen = stroke.width();
            out.setLineWidth((float) pen);
        }
        out.moveTo((float) stroke.x1(), (float) (height - stroke.y1()));
        out.lineTo((float) stroke.x2(), (float) (height - stroke.y2()));
        out.stroke();
    }

    private void fill(int colour) throws IOException {
        if (colour != fill) {
            fill = colour;
            out.setNonStrokingColor(part(fill, 16), part(fill, 8), part(fill, 0));
        }
    }

    private static float part(int colour, int shift) {
        return (colour >> shift & 0xFF) / 255f;
    }
}
