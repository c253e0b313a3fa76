package vn.vanthu.correspondence.adapter.sign;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A picture as it lies in a PDF, packed once for all letters.
 *
 * @param rgb packed with deflate, three bytes a pixel
 * @param alpha packed with deflate, one byte a pixel, 0 for see-through
 */
record Picture(int width, int height, byte[] rgb, byte[] alpha) {

    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_PIXELS = 16_000_000;
    private static final int DEPTH = 8;

    /** @throws IOException when it is no PNG, or too large a one */
    static Picture of(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("over 8 MB");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("over 16 million pixels");
                }
                return of(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            throw new IOException("no PNG", e);
        }
    }

    private static Picture of(BufferedImage image) throws IOException {
        int width = image.getWidth();
        int height = image.getHeight();
        ByteArrayOutputStream colours = new ByteArrayOutputStream();
        ByteArrayOutputStream opacity = new ByteArrayOutputStream();
        try (DeflaterOutputStream rgb = packing(colours);
                DeflaterOutputStream alpha = packing(opacity)) {
            for (int y = 0; y < height; y++) {
                byte[] row = new byte[3 * width];
                byte[] clear = new byte[width];
                for (int x = 0; x < width; x++) {
                    int pixel = image.getRGB(x, y);
                    row[3 * x] = (byte) (pixel >> 16);
                    row[3 * x + 1] = (byte) (pixel >> 8);
                    row[3 * x + 2] = (byte) pixel;
                    clear[x] = (byte) (pixel >>> 24);
                }
                rgb.write(row);
                alpha.write(clear);
            }
        }
        return new Picture(width, height, colours.toByteArray(), opacity.toByteArray());
    }

    private static DeflaterOutputStream packing(ByteArrayOutputStream out) {
        return new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION));
    }

    PDImageXObject in(PDDocument document) throws IOException {
        PDImageXObject mask = new PDImageXObject(
                document,
                new ByteArrayInputStream(alpha),
                COSName.FLATE_DECODE,
                width,
                height,
                DEPTH,
                PDDeviceGray.INSTANCE);
        PDImageXObject image = new PDImageXObject(
                document,
                new ByteArrayInputStream(rgb),
                COSName.FLATE_DECODE,
                width,
                height,
                DEPTH,
                PDDeviceRGB.INSTANCE);
        image.getCOSObject().setItem(COSName.SMASK, mask);
        return image;
    }

    /** Height in the unit of the width, when drawn so wide. */
    float heightOf(float wide) {
        return wide * height / width;
    }
}
