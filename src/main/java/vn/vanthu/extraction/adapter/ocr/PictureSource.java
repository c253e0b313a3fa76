package vn.vanthu.extraction.adapter.ocr;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.FileSniffer;

/** The pages of a file, one picture after the other, none of them larger than memory can hold. */
interface PictureSource extends Closeable {

    /** Dots of one page: A4 at 400 dpi. Larger ones are looked at more coarsely. */
    int MOST_DOTS = 16_000_000;

    int pages() throws IOException;

    /** @param page from 0 */
    Picture picture(int page) throws IOException;

    /** @throws IOException when it cannot be opened */
    static PictureSource of(Attachment file, int dpi) throws IOException {
        return FileSniffer.sniff(file.content().bytes()) == FileKind.PDF ? new Pdf(file, dpi) : new Image(file);
    }

    final class Pdf implements PictureSource {
        private static final long MEMORY = 32L << 20;
        private static final long SCRATCH = 512L << 20;

        private final PDDocument document;
        private final int dpi;

        private Pdf(Attachment file, int dpi) throws IOException {
            this.document = Loader.loadPDF(
                    file.content().bytes(), "", null, null, MemoryUsageSetting.setupMixed(MEMORY, SCRATCH).streamCache);
            this.dpi = dpi;
        }

        @Override
        public int pages() {
            return document.getNumberOfPages();
        }

        @Override
        public Picture picture(int page) throws IOException {
            PDRectangle box = document.getPage(page).getCropBox();
            double inches = (double) box.getWidth() * box.getHeight() / Picture.POINTS_AN_INCH / Picture.POINTS_AN_INCH;
            float fitting = (float) Math.min(dpi, Math.sqrt(MOST_DOTS / Math.max(inches, 1)));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return Picture.of(renderer.renderImageWithDPI(page, fitting, ImageType.GRAY), 1, fitting);
        }

        @Override
        public void close() throws IOException {
            document.close();
        }
    }

    final class Image implements PictureSource {
        private final ImageInputStream stream;
        private final ImageReader reader;

        private Image(Attachment file) throws IOException {
            this.stream = ImageIO.createImageInputStream(file.content().stream());
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no reader for this kind of picture");
            }
            this.reader = readers.next();
            reader.setInput(stream, false, true);
        }

        @Override
        public int pages() throws IOException {
            return Math.max(1, reader.getNumImages(true));
        }

        @Override
        public Picture picture(int page) throws IOException {
            double dots = (double) reader.getWidth(page) * reader.getHeight(page);
            int step = (int) Math.ceil(Math.sqrt(dots / MOST_DOTS));
            ImageReadParam coarser = reader.getDefaultReadParam();
            coarser.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
            BufferedImage image = reader.read(page, coarser);
            return Picture.ofPaper(image);
        }

        @Override
        public void close() throws IOException {
            reader.dispose();
            stream.close();
        }
    }
}
