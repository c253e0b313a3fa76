package vn.vanthu.extraction.adapter.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Prints a PDF and lays the sheets on the glass, a little aslant and not quite clean. */
public final class Scanner {

    private static final int GRAIN = 14;

    private Scanner() {}

    /** Every page in shades of grey. */
    public static List<BufferedImage> pages(byte[] pdf, int dpi, double degrees) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(i, dpi, ImageType.GRAY);
                pages.add(aslant(sheet, degrees));
            }
        }
        return pages;
    }

    /** @param turns to the right */
    static BufferedImage turned(BufferedImage sheet, int turns) {
        boolean swap = turns % 2 == 1;
        int width = swap ? sheet.getHeight() : sheet.getWidth();
        int height = swap ? sheet.getWidth() : sheet.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = turned.createGraphics();
        canvas.translate(width / 2.0, height / 2.0);
        canvas.rotate(Math.PI / 2 * turns);
        canvas.drawImage(sheet, -sheet.getWidth() / 2, -sheet.getHeight() / 2, null);
        canvas.dispose();
        return turned;
    }

    /** One file of that format with all sheets in it, if the format can hold them. */
    static byte[] file(String format, List<BufferedImage> sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            if (sheets.size() == 1) {
                writer.write(sheets.get(0));
            } else {
                writer.prepareWriteSequence(null);
                for (BufferedImage sheet : sheets) {
                    writer.writeToSequence(new IIOImage(sheet, null, null), null);
                }
                writer.endWriteSequence();
            }
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A PDF whose pages are pictures, as a scanner makes them. */
    public static byte[] pdf(List<BufferedImage> sheets) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage sheet : sheets) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.drawImage(
                            JPEGFactory.createFromImage(document, sheet, 0.6f),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static BufferedImage aslant(BufferedImage sheet, double degrees) {
        int width = sheet.getWidth();
        int height = sheet.getHeight();
        BufferedImage scan = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = scan.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
        canvas.drawImage(sheet, 0, 0, null);
        canvas.dispose();
        Random random = new Random(1);
        byte[] dots = ((java.awt.image.DataBufferByte) scan.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < dots.length; i++) {
            int grey = (dots[i] & 0xFF) + (int) (random.nextGaussian() * GRAIN);
            dots[i] = (byte) Math.max(0, Math.min(255, grey));
        }
        return scan;
    }
}
