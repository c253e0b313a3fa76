package vn.vanthu.sample.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Tinos, the metric twin of Times New Roman, embedded as a subset. */
record PdfFonts(PDFont plain, PDFont bold, PDFont italic, PDFont boldItalic) {

    static PdfFonts embeddedIn(PDDocument document) throws IOException {
        return new PdfFonts(
                load(document, "Regular"),
                load(document, "Bold"),
                load(document, "Italic"),
                load(document, "BoldItalic"));
    }

    private static PDFont load(PDDocument document, String style) throws IOException {
        try (InputStream in = PdfFonts.class.getResourceAsStream("/fonts/Tinos/Tinos-" + style + ".ttf")) {
            return PDType0Font.load(document, in, true);
        }
    }

    static float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** Breaks text at blanks into lines no wider than {@code width}; {@code first} points less on the first line. */
    static List<String> wrap(String text, PDFont font, float size, float width, float first) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            float room = lines.isEmpty() ? width - first : width;
            if (line.length() > 0 && width(line + " " + word, font, size) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
