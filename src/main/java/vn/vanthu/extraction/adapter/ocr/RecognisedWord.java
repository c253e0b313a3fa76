package vn.vanthu.extraction.adapter.ocr;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * A word that Tesseract saw, in pixels from the upper left corner.
 *
 * @param line the same for words that stand on one line
 * @param confidence 0 to 100
 */
record RecognisedWord(String text, String line, int left, int top, int width, int height, float confidence) {

    private static final String WORD = "5";
    private static final int COLUMNS = 12;
    private static final int LONGEST = 200;

    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    /** @param table as {@code tesseract … tsv} writes it; rows that are no words are left out */
    static List<RecognisedWord> ofTable(String table) {
        return table.lines()
                .map(row -> row.split("\t", COLUMNS))
                .filter(RecognisedWord::word)
                .map(RecognisedWord::of)
                .toList();
    }

    private static boolean word(String[] columns) {
        return columns.length == COLUMNS
                && columns[0].equals(WORD)
                && !columns[11].isBlank()
                && Arrays.stream(columns, 6, 10).allMatch(number -> number.matches("\\d{1,6}"))
                && columns[10].matches("\\d{1,3}(\\.\\d+)?");
    }

    private static RecognisedWord of(String[] columns) {
        String text = Normalizer.normalize(columns[11].strip(), Normalizer.Form.NFC);
        return new RecognisedWord(
                text.substring(0, Math.min(text.length(), LONGEST)),
                String.join(".", columns[2], columns[3], columns[4]),
                Integer.parseInt(columns[6]),
                Integer.parseInt(columns[7]),
                Integer.parseInt(columns[8]),
                Integer.parseInt(columns[9]),
                Float.parseFloat(columns[10]));
    }
}
