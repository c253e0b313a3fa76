package vn.vanthu.extraction.adapter.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vanthu.extraction.adapter.pdf.PlacedPage;

/** Puts recognised words where they stand on the paper: Tesseract tells boxes, not baselines or sizes of type. */
final class PageWords {

    /** Signs that reach below the line they stand on, marks included. */
    private static final Pattern BELOW = Pattern.compile("[gpqyjQJ,;()/\\\\|\\[\\]{}_@$&\"'ạặậẹệịọộợụựỵẠẶẬẸỆỊỌỘỢỤỰỴ]");
    /** Part of a line's height, with marks above and below, that is below the baseline. */
    private static final float DEPTH = 0.22f;
    /** A line so much higher or lower than the page's usual one is of another size of type. */
    private static final float OTHER_SIZE = 1.4f;

    private static final float BLANK = 0.25f;
    /** Specks of dirt are recognised as signs now and then, with little confidence. */
    private static final float LEAST_CONFIDENCE = 20;

    private PageWords() {}

    static PlacedPage page(Picture picture, List<RecognisedWord> words) {
        Map<String, List<RecognisedWord>> lines = new LinkedHashMap<>();
        for (RecognisedWord word : words) {
            if (word.confidence() >= LEAST_CONFIDENCE) {
                lines.computeIfAbsent(word.line(), key -> new ArrayList<>()).add(word);
            }
        }
        float usual = median(lines.values().stream().mapToInt(PageWords::height).toArray());
        float scale = Picture.POINTS_AN_INCH / picture.dpi();
        List<PlacedPage.Word> placed = new ArrayList<>();
        lines.values().forEach(line -> place(line, usual, scale, placed));
        return new PlacedPage(picture.width() * scale, picture.height() * scale, placed, DrawnLines.of(picture, scale));
    }

    private static void place(List<RecognisedWord> line, float usual, float scale, List<PlacedPage.Word> placed) {
        line.sort(Comparator.comparingInt(RecognisedWord::left));
        float height = height(line);
        boolean other = height > usual * OTHER_SIZE || height < usual / OTHER_SIZE && onlySmall(line, usual);
        float size = other ? height : usual;
        int[] standing = line.stream()
                .filter(word -> !BELOW.matcher(word.text()).find())
                .filter(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit))
                .mapToInt(RecognisedWord::bottom)
                .toArray();
        float baseline = standing.length > 0
                ? median(standing)
                : median(line.stream().mapToInt(RecognisedWord::bottom).toArray()) - DEPTH * size;
        RecognisedWord before = null;
        for (RecognisedWord word : line) {
            if (before != null && word.left() > before.right()) {
                float gap = Math.min(word.left() - before.right(), BLANK * size);
                placed.add(
                        new PlacedPage.Word(" ", before.right() * scale, gap * scale, baseline * scale, size * scale));
            }
            placed.add(new PlacedPage.Word(
                    word.text(), word.left() * scale, word.width() * scale, baseline * scale, size * scale));
            before = word;
        }
    }

    /** Low lines of few letters may have no high ones. */
    private static boolean onlySmall(Collection<RecognisedWord> line, float usual) {
        return line.stream().mapToInt(word -> word.text().length()).sum() > 12 && height(line) < usual / OTHER_SIZE;
    }

    private static int height(Collection<RecognisedWord> line) {
        int top = line.stream().mapToInt(RecognisedWord::top).min().orElse(0);
        int bottom = line.stream().mapToInt(RecognisedWord::bottom).max().orElse(0);
        int highest = line.stream().mapToInt(RecognisedWord::height).max().orElse(0);
        return Math.min(bottom - top, Math.round(highest * 1.3f));
    }

    private static float median(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
