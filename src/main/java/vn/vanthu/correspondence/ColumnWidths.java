package vn.vanthu.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Độ rộng cột: shares the width of a page's text among a table's columns, so that no word breaks and long cells get more. */
final class ColumnWidths {

    /** The field of a cell that holds its width, in twips. */
    static final String FIELD = "width";

    /** 160 mm, between margins of 30 and 20 mm. */
    private static final int TABLE = 9071;

    /** What letters of 13 points need at most, bold included. */
    private static final int LETTER = 145;

    private static final int WIDE_LETTER = 210;

    private static final int EDGES = 150;
    private static final int STEP = 10;
    /** Longer texts ask for no more room than one so long. */
    private static final int LONGEST = 60;

    private ColumnWidths() {}

    /** Their sum is the table's width; empty for a table without columns. */
    static List<Integer> of(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] least = new int[columns];
        int[] asked = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                String text = row.get(column);
                for (String word : text.split("\\s+")) {
                    least[column] = Math.max(least[column], EDGES + width(word));
                }
                asked[column] = Math.max(asked[column], Math.min(text.length(), LONGEST));
            }
        }
        return shared(least, asked);
    }

    private static int width(String word) {
        int width = 0;
        for (int at = 0; at < Math.min(word.length(), LONGEST / 3); at++) {
            char letter = word.charAt(at);
            boolean wide = Character.isUpperCase(letter) || letter == 'm' || letter == '%';
            width += wide ? WIDE_LETTER : LETTER;
        }
        return Math.max(width, 2 * LETTER);
    }

    private static List<Integer> shared(int[] least, int[] asked) {
        int wishes = IntStream.of(asked).map(each -> Math.max(1, each)).sum();
        int spare = TABLE - IntStream.of(least).sum();
        for (; spare < 0; spare += STEP) {
            least[widest(least)] -= STEP;
        }
        List<Integer> widths = new ArrayList<>();
        int given = 0;
        for (int column = 0; column < least.length; column++) {
            int width = least[column] + spare * Math.max(1, asked[column]) / wishes;
            widths.add(column == least.length - 1 ? TABLE - given : width);
            given += width;
        }
        return widths;
    }

    private static int widest(int[] widths) {
        return IntStream.range(0, widths.length)
                .reduce(0, (widest, column) -> widths[column] > widths[widest] ? column : widest);
    }
}
