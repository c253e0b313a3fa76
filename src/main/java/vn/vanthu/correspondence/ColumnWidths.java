package vn.vanthu.correspondence;

import java.util.ArrayList;
import java.util.List;

/** Độ rộng cột: shares the width of a page's text among a table's columns, so that no word breaks and long cells get more. */
final class ColumnWidths {

    /** The field of a cell that holds its width, in twips. */
    static final String FIELD = "width";

    /** 160 mm, between margins of 30 and 20 mm. */
    private static final int TABLE = 9071;

    /** What a letter of 13 points needs at most on average in a word, capitals and bold included. */
    private static final int LETTER = 170;

    private static final int EDGES = 150;
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
                    least[column] = Math.max(least[column], EDGES + LETTER * Math.min(word.length(), LONGEST / 3));
                }
                asked[column] = Math.max(asked[column], Math.min(text.length(), LONGEST));
            }
        }
        return shared(least, asked);
    }

    private static List<Integer> shared(int[] least, int[] asked) {
        int needed = 0;
        int wishes = 0;
        for (int column = 0; column < least.length; column++) {
            least[column] = Math.max(least[column], EDGES + 2 * LETTER);
            needed += least[column];
            wishes += Math.max(1, asked[column]);
        }
        List<Integer> widths = new ArrayList<>();
        int given = 0;
        for (int column = 0; column < least.length; column++) {
            int width = needed >= TABLE
                    ? least[column] * TABLE / needed
                    : least[column] + (TABLE - needed) * Math.max(1, asked[column]) / wishes;
            widths.add(column == least.length - 1 ? TABLE - given : width);
            given += width;
        }
        return widths;
    }
}
