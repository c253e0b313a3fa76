package vn.vanthu.extraction.adapter.ocr;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.charset.StandardCharsets;

/**
 * A page in shades of grey.
 *
 * @param dots line by line from the top, 0 black to 255 white
 * @param dpi dots an inch of the paper
 */
record Picture(int width, int height, byte[] dots, float dpi) {

    static final float POINTS_AN_INCH = 72;

    private static final float A4_INCHES = 8.27f;
    private static final float A4_LONG_INCHES = 11.69f;

    /** Below this, letters are too small to be told apart well, and the page is drawn at twice the size. */
    private static final float COARSE = 190;

    private static final int DARK = 140;

    /** A page whose size is not known counts as A4. */
    static Picture ofPaper(BufferedImage image) {
        boolean wide = image.getWidth() > image.getHeight();
        float dpi = image.getWidth() / (wide ? A4_LONG_INCHES : A4_INCHES);
        return dpi < COARSE ? of(image, 2, 2 * dpi) : of(image, 1, dpi);
    }

    static Picture of(BufferedImage image, int times, float dpi) {
        int width = image.getWidth() * times;
        int height = image.getHeight() * times;
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = grey.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setColor(java.awt.Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return new Picture(width, height, ((DataBufferByte) grey.getRaster().getDataBuffer()).getData(), dpi);
    }

    boolean dark(int x, int y) {
        return (dots[y * width + x] & 0xFF) < DARK;
    }

    /** @param quarters to the right, 1 to 3 */
    Picture turned(int quarters) {
        Picture turned = this;
        for (int i = 0; i < quarters; i++) {
            turned = turned.turned();
        }
        return turned;
    }

    private Picture turned() {
        byte[] other = new byte[dots.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                other[x * height + height - 1 - y] = dots[y * width + x];
            }
        }
        return new Picture(height, width, other, dpi);
    }

    /** The plainest of picture files, which Tesseract needs no decoder for. */
    byte[] pgm() {
        byte[] head = ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] file = new byte[head.length + dots.length];
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(dots, 0, file, head.length, dots.length);
        return file;
    }
}
