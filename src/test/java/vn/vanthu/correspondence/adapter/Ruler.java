package vn.vanthu.correspondence.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Measures a PDF by poppler's tools alone: words by pdftotext, drawn lines by looking at the pixels of pdftoppm. Millimetres
 * from the page's upper left corner.
 */
final class Ruler {

    /** Words side by side on one line of one column. {@code points} is the size of the largest letters. */
    record Line(int page, String text, double left, double right, double baseline, double points) {
        double middle() {
            return (left + right) / 2;
        }
    }

    /** A level line that is drawn. */
    record Stroke(int page, double left, double right, double y) {
        double length() {
            return right - left;
        }
    }

    private record Word(int page, String text, double left, double top, double right, double bottom) {}

    private static final double MM = 25.4 / 72;
    private static final double ASCENT = 0.891;
    private static final double DESCENT = 0.216;
    private static final int DPI = 200;
    private static final int SHORTEST = DPI * 6 / 25;
    private static final int DARK = 110;
    private static final double COLUMNS_APART = 6;
    private static final double SAME_LINE = 0.3;
    private static final Pattern WORD = Pattern.compile(
            "<page |<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">(.*?)</word>");

    private Ruler() {}

    static boolean isThere() {
        return Arrays.stream(new String[] {"pdftotext", "pdftoppm", "pdffonts"}).allMatch(Ruler::installed);
    }

    static boolean installed(String program) {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    static List<Line> lines(byte[] pdf) {
        String xml = new String(run(pdf, "pdftotext", "-bbox", "-", "-"), StandardCharsets.UTF_8);
        List<Word> words = new ArrayList<>();
        int page = 0;
        Matcher matcher = WORD.matcher(xml);
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                page++;
            } else {
                double[] box = IntStream.rangeClosed(1, 4)
                        .mapToDouble(at -> Double.parseDouble(matcher.group(at)) * MM)
                        .toArray();
                String text = matcher.group(5)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&apos;", "'")
                        .replace("&amp;", "&");
                words.add(new Word(page, text, box[0], box[1], box[2], box[3]));
            }
        }
        return lines(words);
    }

    private static List<Line> lines(List<Word> words) {
        words.sort(Comparator.comparingInt(Word::page).thenComparing(Ruler::baseline));
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            Word first = words.get(from);
            if (at == words.size()
                    || words.get(at).page != first.page
                    || baseline(words.get(at)) - baseline(first) > SAME_LINE) {
                words.subList(from, at).stream()
                        .sorted(Comparator.comparingDouble(Word::left))
                        .forEach(word -> add(lines, word));
                from = at;
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, Word word) {
        Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        double points = (word.bottom - word.top) / MM / (ASCENT + DESCENT);
        if (last != null
                && last.page == word.page
                && Math.abs(last.baseline - baseline(word)) < SAME_LINE
                && word.left - last.right < COLUMNS_APART) {
            String text = last.text + " " + word.text;
            lines.set(
                    lines.size() - 1,
                    new Line(last.page, text, last.left, word.right, last.baseline, Math.max(points, last.points)));
        } else {
            lines.add(new Line(word.page, word.text, word.left, word.right, baseline(word), points));
        }
    }

    private static double baseline(Word word) {
        return word.top + (word.bottom - word.top) * ASCENT / (ASCENT + DESCENT);
    }

    /** The lines that the eye sees: runs of dark pixels longer than 6 mm, those of one stroke joined. */
    static List<Stroke> strokes(byte[] pdf, int page) {
        byte[] pgm =
                run(pdf, "pdftoppm", "-r", "" + DPI, "-gray", "-aa", "no", "-f", "" + page, "-l", "" + page, "-", "-");
        String head = new String(pgm, 0, 30, StandardCharsets.ISO_8859_1);
        Matcher size = Pattern.compile("P5\\s+(\\d+)\\s+(\\d+)\\s+255\\s").matcher(head);
        if (!size.lookingAt()) {
            throw new IllegalStateException("no picture of the page");
        }
        int width = Integer.parseInt(size.group(1));
        int height = Integer.parseInt(size.group(2));
        List<Stroke> strokes = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            int row = size.end() + y * width;
            int from = 0;
            for (int x = 0; x <= width; x++) {
                if (x == width || (pgm[row + x] & 0xFF) > DARK) {
                    if (x - from > SHORTEST) {
                        add(strokes, page, from, x, y);
                    }
                    from = x + 1;
                }
            }
        }
        return strokes;
    }

    private static void add(List<Stroke> strokes, int page, int from, int to, int y) {
        double pixel = 25.4 / DPI;
        boolean thicker = strokes.stream()
                .anyMatch(stroke -> (y * pixel - stroke.y) < 2.5 * pixel && Math.abs(stroke.left - from * pixel) < 0.5);
        if (!thicker) {
            strokes.add(new Stroke(page, from * pixel, to * pixel, y * pixel));
        }
    }

    static String fonts(byte[] pdf) {
        return new String(run(pdf, "pdffonts", "-"), StandardCharsets.UTF_8);
    }

    private static byte[] run(byte[] pdf, String... command) {
        try {
            Path in = Files.createTempFile("ruler", ".pdf");
            Path out = Files.createTempFile("ruler", ".out");
            try {
                Files.write(in, pdf);
                List<String> words = new ArrayList<>(Arrays.asList(command));
                words.set(words.indexOf("-"), in.toString());
                words.remove("-");
                if (command[0].equals("pdftotext")) {
                    words.add("-");
                }
                Process process = new ProcessBuilder(words)
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    process.destroyForcibly();
                    throw new IllegalStateException(command[0] + " failed");
                }
                return Files.readAllBytes(out);
            } finally {
                Files.delete(in);
                Files.delete(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
