package vn.vanthu.submissions;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Simple PDF files: one column of text, or pages without any. */
final class ClerkPdf {

    private static final float SIZE = 13;
    private static final int WIDTH = 88;

    private ClerkPdf() {}

    /** The lines one below the other; what stands after a tab starts in the right half. */
    static byte[] text(List<String> lines, String password) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream regular = face("Regular");
                InputStream strong = face("Bold")) {
            PDFont font = PDType0Font.load(document, regular);
            PDFont bold = PDType0Font.load(document, strong);
            List<String[]> rows = new ArrayList<>();
            lines.forEach(line -> wrap(line, rows));
            for (int from = 0; from < rows.size(); from += 40) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    float y = 770;
                    for (String[] row : rows.subList(from, Math.min(rows.size(), from + 40))) {
                        boolean marked = !row[0].isEmpty() && "*^".indexOf(row[0].charAt(0)) >= 0;
                        PDFont face = marked ? bold : font;
                        String shown = marked ? row[0].substring(1) : row[0];
                        float width = face.getStringWidth(shown) / 1000 * SIZE;
                        show(out, face, row[0].startsWith("^") ? 298 - width / 2 : 72, y, shown);
                        if (row.length > 1) {
                            show(out, font, 290, y, row[1]);
                        }
                        y -= 18;
                    }
                }
            }
            if (!password.isEmpty()) {
                StandardProtectionPolicy lock =
                        new StandardProtectionPolicy(password, password, new AccessPermission());
                lock.setEncryptionKeyLength(128);
                document.protect(lock);
            }
            return saved(document);
        }
    }

    /** As a scanner leaves it: a picture of a page. */
    static byte[] scan() throws IOException {
        BufferedImage picture = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 620, 877);
        pen.setColor(Color.DARK_GRAY);
        for (int y = 80; y < 700; y += 24) {
            pen.fillRect(72, y, 300 + y % 200, 9);
        }
        pen.dispose();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static void show(PDPageContentStream out, PDFont font, float x, float y, String text) throws IOException {
        out.beginText();
        out.setFont(font, SIZE);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    private static void wrap(String line, List<String[]> rows) {
        if (line.contains("\t")) {
            rows.add(line.split("\t", 2));
            return;
        }
        StringBuilder row = new StringBuilder();
        for (String word : line.split(" ")) {
            if (row.length() + word.length() > WIDTH) {
                rows.add(new String[] {row.toString()});
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(word);
        }
        rows.add(new String[] {row.toString()});
    }

    private static InputStream face(String name) {
        return ClerkPdf.class.getResourceAsStream("/fonts/Tinos/Tinos-" + name + ".ttf");
    }
}
