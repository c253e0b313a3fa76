package vn.vanthu.corpus;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/** Makes PDF files that show the pages of others as pictures, as a scanner does. */
final class Scans {

    private static final int DOTS_AN_INCH = 72;

    private Scans() {}

    static Specimen scanned(Specimen specimen) throws IOException {
        List<Attachment> files = new ArrayList<>();
        for (Attachment file : specimen.files()) {
            boolean pages = file.name().endsWith(".pdf");
            files.add(
                    pages
                            ? new Attachment(
                                    file.name(),
                                    "",
                                    Content.of(scanned(file.content().bytes())))
                            : file);
        }
        return specimen.with(files);
    }

    private static byte[] scanned(byte[] pdf) throws IOException {
        try (PDDocument source = Loader.loadPDF(pdf);
                PDDocument scan = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(source);
            for (int i = 0; i < source.getNumberOfPages(); i++) {
                BufferedImage picture = renderer.renderImageWithDPI(i, DOTS_AN_INCH, ImageType.GRAY);
                PDPage page = new PDPage(PDRectangle.A4);
                scan.addPage(page);
                PDImageXObject image = JPEGFactory.createFromImage(scan, picture);
                try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
                    content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            scan.save(bytes);
            return bytes.toByteArray();
        }
    }
}
