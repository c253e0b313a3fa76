package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a paper in reading order, tables cell by cell; blank lines are left out. */
final class Lines {

    private static final Pattern BREAK = Pattern.compile("[\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]");

    private static final Pattern HYPHENED = Pattern.compile("[\\p{L}\\p{N}][-–]$");

    private Lines() {}

    static List<Line> of(Paper paper) {
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < paper.pieces().size(); index++) {
            Paper.Piece piece = paper.pieces().get(index);
            if (piece instanceof Paper.Text text) {
                for (String part : parts(text.text())) {
                    if (!part.isBlank()) {
                        add(lines, Line.of(text, part, index));
                    }
                }
            } else if (piece instanceof Paper.Table table) {
                addTable(lines, table, index);
            }
        }
        return lines;
    }

    private static void addTable(List<Line> lines, Paper.Table table, int piece) {
        boolean columns = table.rows().stream().anyMatch(row -> row.cells().size() > 1);
        for (Paper.Row row : table.rows()) {
            boolean alone = row.cells().size() == 1 && row.cells().get(0).column() == 1;
            for (int i = 0; i < row.cells().size(); i++) {
                Paper.Cell cell = row.cells().get(i);
                Line.Side side =
                        !columns || alone ? Line.Side.FULL : cell.column() == 1 ? Line.Side.LEFT : Line.Side.RIGHT;
                for (String part : parts(cell.text())) {
                    if (!part.isBlank()) {
                        add(lines, Line.of(table, cell, part, piece, side, table.ruled() && columns));
                    }
                }
            }
        }
    }

    /** Lines of one phrase put together; a word that was broken after its hyphen ("QĐ-", "UBND") is whole again. */
    static String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            boolean broken = HYPHENED.matcher(text).find() && Character.isLetterOrDigit(line.codePointAt(0));
            text.append(broken || text.length() == 0 ? "" : " ").append(line);
        }
        return text.toString();
    }

    private static String[] parts(String text) {
        return text.chars().anyMatch(Lines::mayBreak) ? BREAK.split(text, -1) : new String[] {text};
    }

    private static boolean mayBreak(int sign) {
        return sign < ' ' || sign == 0x85 || sign == 0x2028 || sign == 0x2029;
    }

    private static void add(List<Line> lines, Line line) {
        if (!line.text().isEmpty()) {
            lines.add(line);
        }
    }
}
