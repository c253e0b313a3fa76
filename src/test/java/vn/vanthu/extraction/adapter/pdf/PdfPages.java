package vn.vanthu.extraction.adapter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/** Pages drawn for tests: A4, margins of 85 points left and 57 right, measures from the upper left corner. */
final class PdfPages implements AutoCloseable {

    static final float LEFT = 85;
    static final float RIGHT = 538;
    static final float MIDDLE = (LEFT + RIGHT) / 2;
    static final float SIZE = 14;

    final PDDocument document = new PDDocument();
    private final PDFont regular = font("Regular");
    private final PDFont bold = font("Bold");
    private final PDFont italic = font("Italic");
    private PDPage page;
    private PDPageContentStream out;

    PdfPages page() throws IOException {
        if (out != null) {
            out.close();
        }
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        out = new PDPageContentStream(document, page);
        return this;
    }

    PdfPages text(float x, float y, String text) throws IOException {
        return show(regular, SIZE, x, y, text);
    }

    PdfPages bold(float x, float y, String text) throws IOException {
        return show(bold, SIZE, x, y, text);
    }

    PdfPages italic(float x, float y, String text) throws IOException {
        return show(italic, SIZE, x, y, text);
    }

    /** In letters of another size than that of running text. */
    PdfPages sized(float size, float x, float y, String text) throws IOException {
        return show(regular, size, x, y, text);
    }

    PdfPages centred(float middle, float y, String text) throws IOException {
        return text(middle - width(regular, SIZE, text) / 2, y, text);
    }

    PdfPages centredBold(float middle, float y, String text) throws IOException {
        return bold(middle - width(bold, SIZE, text) / 2, y, text);
    }

    PdfPages boldAtTheRight(float y, String text) throws IOException {
        return bold(RIGHT - width(bold, SIZE, text), y, text);
    }

    /** Running text from the left margin to the right, its first line indented; returns the last baseline. */
    float paragraph(float y, float indent, String text) throws IOException {
        return paragraph(y, indent, text, true);
    }

    /** The same, its lines ending where their words end. */
    float ragged(float y, float indent, String text) throws IOException {
        return paragraph(y, indent, text, false);
    }

    private float paragraph(float y, float indent, String text, boolean justified) throws IOException {
        float at = y;
        float x = LEFT + indent;
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.length() == 0 ? word : line + " " + word;
            if (x + width(regular, SIZE, longer) > RIGHT) {
                if (justified) {
                    full(x, at, line.toString());
                } else {
                    text(x, at, line.toString());
                }
                at += 17;
                x = LEFT;
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        text(x, at, line.toString());
        return at;
    }

    /** A line whose words are set apart so that it ends at the right margin. */
    void full(float x, float y, String line) throws IOException {
        String[] words = line.split(" ");
        float rest = RIGHT - x - width(regular, SIZE, line);
        float blank = width(regular, SIZE, " ") + rest / Math.max(1, words.length - 1);
        float at = x;
        for (String word : words) {
            text(at, y, word);
            at += width(regular, SIZE, word) + blank;
        }
    }

    PdfPages line(float x1, float y1, float x2, float y2) throws IOException {
        out.moveTo(x1, top(y1));
        out.lineTo(x2, top(y2));
        out.stroke();
        return this;
    }

    /** A line drawn as a thin filled area, as some programs do. */
    PdfPages bar(float x, float y, float width, float height) throws IOException {
        out.addRect(x, top(y + height), width, height);
        out.fill();
        return this;
    }

    PdfPages with(Consumer<PDDocument> change) {
        change.accept(document);
        return this;
    }

    PDPage current() {
        return page;
    }

    PDPageContentStream out() {
        return out;
    }

    byte[] bytes() throws IOException {
        if (out != null) {
            out.close();
            out = null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    Attachment attachment() throws IOException {
        return new Attachment("bao-cao.pdf", "", Content.of(bytes()));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PdfPages show(PDFont font, float size, float x, float y, String text) throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, top(y));
        out.showText(text);
        out.endText();
        return this;
    }

    private static float width(PDFont font, float size, String text) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private float top(float y) {
        return page.getMediaBox().getHeight() - y;
    }

    private PDFont font(String face) {
        try (InputStream in = PdfPages.class.getResourceAsStream("/fonts/Tinos/Tinos-" + face + ".ttf")) {
            return PDType0Font.load(document, in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
