package vn.vanthu.sample.adapter;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A pen on A4 pages, in points from the lower left corner, that moves down and turns the page. */
final class PdfSheet implements AutoCloseable {

    static final float LEFT = 85;
    static final float WIDTH = 467;
    private static final float TOP = 772;
    private static final float BOTTOM = 62;

    private final PDDocument document;
    private final PdfFonts fonts;
    private final boolean numberBelow;
    private PDPageContentStream ink;
    private int pageNumber;
    private float y;

    /** @param numberBelow page numbers stand below at right, else above in the middle */
    PdfSheet(PDDocument document, PdfFonts fonts, boolean numberBelow) throws IOException {
        this.document = document;
        this.fonts = fonts;
        this.numberBelow = numberBelow;
        startPart();
    }

    PdfFonts fonts() {
        return fonts;
    }

    float y() {
        return y;
    }

    void moveTo(float height) {
        y = height;
    }

    void down(float distance) {
        y -= distance;
    }

    /** A new page, numbered from 1; the first carries no number. */
    void startPart() throws IOException {
        pageNumber = 0;
        turn();
    }

    /** Turns the page unless this much room is left; true when it did. */
    boolean turnUnless(float room) throws IOException {
        boolean full = y - room < BOTTOM;
        if (full) {
            turn();
        }
        return full;
    }

    private void turn() throws IOException {
        close();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        ink = new PDPageContentStream(document, page);
        ink.setLineWidth(0.6f);
        pageNumber++;
        y = TOP;
        if (pageNumber > 1) {
            String number = Integer.toString(pageNumber);
            if (numberBelow) {
                float right = LEFT + WIDTH - PdfFonts.width(number, fonts.plain(), 13);
                text(number, fonts.plain(), 13, right, BOTTOM - 30);
            } else {
                centred(number, fonts.plain(), 13, LEFT, WIDTH, TOP + 33);
            }
        }
    }

    void text(String text, PDFont font, float size, float x, float height) throws IOException {
        justified(text, font, size, x, height, 0);
    }

    void centred(String text, PDFont font, float size, float x, float width, float height) throws IOException {
        text(text, font, size, x + (width - PdfFonts.width(text, font, size)) / 2, height);
    }

    /** Spreads the words over {@code width}; 0 leaves them as they fall. */
    void justified(String text, PDFont font, float size, float x, float height, float width) throws IOException {
        String[] words = text.split("(?<= )");
        float slack =
                width == 0 || words.length < 2 ? 0 : (width - PdfFonts.width(text, font, size)) / (words.length - 1);
        Object[] pieces = new Object[words.length * 2 - 1];
        for (int at = 0; at < words.length; at++) {
            pieces[at * 2] = words[at];
            if (at + 1 < words.length) {
                pieces[at * 2 + 1] = -slack * 1000 / size;
            }
        }
        ink.beginText();
        ink.setFont(font, size);
        ink.newLineAtOffset(x, height);
        ink.showTextWithPositioning(pieces);
        ink.endText();
    }

    void line(float fromX, float fromY, float toX, float toY) throws IOException {
        ink.moveTo(fromX, fromY);
        ink.lineTo(toX, toY);
        ink.stroke();
    }

    void box(float x, float top, float width, float height) throws IOException {
        ink.addRect(x, top - height, width, height);
        ink.stroke();
    }

    @Override
    public void close() throws IOException {
        if (ink != null) {
            ink.close();
        }
    }
}
