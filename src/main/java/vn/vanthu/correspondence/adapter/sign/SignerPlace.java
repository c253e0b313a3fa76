package vn.vanthu.correspondence.adapter.sign;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Where a person signs: between the title and the name, as they stand on the page whoever laid it out.
 *
 * @param page counted from 0
 * @param centre of the name, points from the left
 * @param top the lower edge of the title, points from the page's top
 * @param bottom the upper edge of the name, points from the page's top
 */
record SignerPlace(int page, float centre, float top, float bottom) {

    /** Half the width in which a title and its name stand one above the other. */
    private static final float REACH = 140;
    /** Of a letter's height, what goes below its line. */
    private static final float BELOW = 0.25f;

    private static final float SAME_LINE = 3;

    private record Sign(String text, float left, float right, float line, float size) {}

    private record Line(List<Sign> signs) {
        String text() {
            StringBuilder text = new StringBuilder();
            signs.forEach(sign -> text.append(sign.text()));
            return text.toString();
        }
    }

    /** On the last page that has both; empty when none has, or there is no room between them. */
    static Optional<SignerPlace> find(PDDocument document, String title, String name) throws IOException {
        for (int page = document.getNumberOfPages() - 1; page >= 0; page--) {
            Optional<SignerPlace> place = onPage(page, lines(signs(document, page)), bare(title), bare(name));
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static Optional<SignerPlace> onPage(int page, List<Line> lines, String title, String name) {
        for (int at = lines.size() - 1; at > 0 && !name.isEmpty(); at--) {
            Line line = lines.get(at);
            int from = line.text().lastIndexOf(name);
            if (from < 0) {
                continue;
            }
            List<Sign> found = covering(line, from, from + name.length());
            float centre = (found.get(0).left() + found.get(found.size() - 1).right()) / 2;
            Optional<Sign> above = above(lines.subList(0, at), centre, title);
            float size = found.get(0).size();
            float bottom = found.get(0).line() - size;
            if (above.isPresent()) {
                float top = above.get().line() + BELOW * above.get().size();
                if (bottom - top > size) {
                    return Optional.of(new SignerPlace(page, centre, top, bottom));
                }
            }
        }
        return Optional.empty();
    }

    /** The lowest letter of what stands over the name, where that is the title. */
    private static Optional<Sign> above(List<Line> lines, float centre, String title) {
        StringBuilder words = new StringBuilder();
        Sign lowest = null;
        for (int at = lines.size() - 1; at >= 0; at--) {
            List<Sign> column = lines.get(at).signs().stream()
                    .filter(sign -> Math.abs((sign.left() + sign.right()) / 2 - centre) < REACH)
                    .toList();
            if (!column.isEmpty()) {
                lowest = lowest == null ? column.get(0) : lowest;
                words.insert(0, new Line(column).text());
                if (words.indexOf(title) >= 0) {
                    return Optional.of(lowest);
                }
            }
            if (words.length() > 4 * title.length() + REACH) {
                break;
            }
        }
        return Optional.empty();
    }

    private static List<Sign> covering(Line line, int from, int to) {
        List<Sign> covering = new ArrayList<>();
        int at = 0;
        for (Sign sign : line.signs()) {
            if (at + sign.text().length() > from && at < to) {
                covering.add(sign);
            }
            at += sign.text().length();
        }
        return covering;
    }

    private static List<Line> lines(List<Sign> signs) {
        List<Sign> sorted =
                signs.stream().sorted(Comparator.comparingDouble(Sign::line)).toList();
        List<Line> lines = new ArrayList<>();
        List<Sign> line = new ArrayList<>();
        for (Sign sign : sorted) {
            if (!line.isEmpty() && sign.line() - line.get(0).line() > SAME_LINE) {
                lines.add(ordered(line));
                line = new ArrayList<>();
            }
            line.add(sign);
        }
        if (!line.isEmpty()) {
            lines.add(ordered(line));
        }
        return lines;
    }

    private static Line ordered(List<Sign> signs) {
        return new Line(
                signs.stream().sorted(Comparator.comparingDouble(Sign::left)).toList());
    }

    private static List<Sign> signs(PDDocument document, int page) throws IOException {
        List<Sign> signs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                add(signs, position);
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.writeText(document, Writer.nullWriter());
        return signs;
    }

    /** A mark that stands by itself belongs to the letter before it. */
    private static void add(List<Sign> signs, TextPosition position) {
        String text = bare(position.getUnicode());
        if (text.isEmpty()) {
            return;
        }
        boolean mark = Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK && !signs.isEmpty();
        if (mark) {
            Sign letter = signs.remove(signs.size() - 1);
            signs.add(
                    new Sign(bare(letter.text() + text), letter.left(), letter.right(), letter.line(), letter.size()));
        } else {
            float left = position.getXDirAdj();
            signs.add(new Sign(
                    text, left, left + position.getWidthDirAdj(), position.getYDirAdj(), position.getFontSizeInPt()));
        }
    }

    private static String bare(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]", "");
    }
}
