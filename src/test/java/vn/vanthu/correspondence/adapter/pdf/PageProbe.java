package vn.vanthu.correspondence.adapter.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Measures what a PDF shows. Millimetres from the page's upper left corner. */
public final class PageProbe {

    private static final double MM = 25.4 / 72;

    /** @param y of the baseline */
    public record Text(int page, String text, double left, double right, double y, double points, String font) {}

    public record Rule(int page, double left, double right, double y) {
        public double length() {
            return right - left;
        }
    }

    private PageProbe() {}

    public static PDDocument open(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pieces of text, as far apart as columns of a page are. */
    public static List<Text> texts(byte[] pdf) {
        List<Text> texts = new ArrayList<>();
        try (PDDocument document = open(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    int from = 0;
                    for (int at = 1; at <= letters.size(); at++) {
                        if (at == letters.size() || gap(letters.get(at - 1), letters.get(at)) > 15) {
                            add(letters.subList(from, at));
                            from = at;
                        }
                    }
                }

                private double gap(TextPosition before, TextPosition after) {
                    return after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
                }

                private void add(List<TextPosition> letters) {
                    StringBuilder text = new StringBuilder();
                    letters.forEach(letter -> text.append(letter.getUnicode()));
                    TextPosition first = letters.get(0);
                    TextPosition last = letters.get(letters.size() - 1);
                    texts.add(new Text(
                            getCurrentPageNo(),
                            text.toString().strip(),
                            first.getXDirAdj() * MM,
                            (last.getXDirAdj() + last.getWidthDirAdj()) * MM,
                            first.getYDirAdj() * MM,
                            first.getFontSizeInPt(),
                            first.getFont().getName()));
                }
            };
            stripper.setSortByPosition(true);
            stripper.getText(document);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page, in reading order. */
    public static List<String> pages(byte[] pdf) {
        try (PDDocument document = open(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Level lines. */
    public static List<Rule> rules(byte[] pdf) {
        List<Rule> rules = new ArrayList<>();
        try (PDDocument document = open(pdf)) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                new Strokes(page, ++number, rules).processPage(page);
            }
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Strokes extends PDFGraphicsStreamEngine {
        private final int number;
        private final double height;
        private final List<Rule> rules;
        private Point2D.Float at = new Point2D.Float();

        Strokes(PDPage page, int number, List<Rule> rules) {
            super(page);
            this.number = number;
            this.height = page.getMediaBox().getHeight();
            this.rules = rules;
        }

        @Override
        public void moveTo(float x, float y) {
            at = new Point2D.Float(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            if (Math.abs(at.y - y) < 0.01) {
                rules.add(new Rule(number, at.x * MM, x * MM, (height - y) * MM));
            }
            at = new Point2D.Float(x, y);
        }

        @Override
        public Point2D getCurrentPoint() {
            return at;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int rule) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void strokePath() {}

        @Override
        public void fillPath(int rule) {}

        @Override
        public void fillAndStrokePath(int rule) {}

        @Override
        public void shadingFill(COSName name) {}
    }
}
