package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.document.Place;
import vn.vanthu.intake.FileKind;

/** Writes papers for tests, piece by piece, as a reader of DOCX or PDF would hand them over. */
final class PaperBuilder {

    private final String file;
    private final FileKind kind;
    private final List<Paper.Piece> pieces = new ArrayList<>();
    private int paragraphs;
    private int tables;

    private PaperBuilder(String file, FileKind kind) {
        this.file = file;
        this.kind = kind;
    }

    static PaperBuilder docx(String file) {
        return new PaperBuilder(file, FileKind.DOCX);
    }

    static PaperBuilder pdf(String file) {
        return new PaperBuilder(file, FileKind.PDF);
    }

    PaperBuilder text(String... lines) {
        return add(false, false, lines);
    }

    PaperBuilder bold(String... lines) {
        return add(true, false, lines);
    }

    PaperBuilder title(String... lines) {
        return add(true, true, lines);
    }

    PaperBuilder centred(String... lines) {
        return add(false, true, lines);
    }

    private PaperBuilder add(boolean bold, boolean centred, String... lines) {
        for (String line : lines) {
            paragraphs++;
            Place.Position at = kind == FileKind.PDF ? new Place.Line(1, paragraphs) : new Place.Paragraph(paragraphs);
            pieces.add(new Paper.Text(line, bold, false, centred, at));
        }
        return this;
    }

    /** Rows without lines around them; a cell in asterisks is bold. */
    PaperBuilder sideBySide(String[]... rows) {
        return table(false, rows);
    }

    /** A table with lines; "<" in a cell widens the cell before it, "^" goes on with the cell above. */
    PaperBuilder ruled(String[]... rows) {
        return table(true, rows);
    }

    private PaperBuilder table(boolean ruled, String[]... rows) {
        List<Paper.Row> made = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            List<Paper.Cell> cells = new ArrayList<>();
            for (int c = 0; c < rows[r].length; c++) {
                String text = rows[r][c];
                if (text.equals("<")) {
                    Paper.Cell wide = cells.remove(cells.size() - 1);
                    cells.add(new Paper.Cell(wide.text(), wide.row(), wide.column(), wide.span() + 1, wide.bold()));
                    continue;
                }
                if (text.equals("^")) {
                    cells.add(new Paper.Cell("", r + 1, c + 1, 1, false, true));
                    continue;
                }
                boolean bold = text.startsWith("*") && text.endsWith("*") && text.length() > 1;
                cells.add(new Paper.Cell(bold ? text.substring(1, text.length() - 1) : text, r + 1, c + 1, 1, bold));
            }
            made.add(new Paper.Row(cells));
        }
        tables++;
        pieces.add(new Paper.Table(tables, ruled, made));
        return this;
    }

    static String[] row(String... cells) {
        return cells;
    }

    Paper paper() {
        return new Paper(file, kind, pieces);
    }
}
