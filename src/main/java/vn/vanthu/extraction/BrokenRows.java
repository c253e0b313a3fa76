package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.intake.FileKind;

/** Hàng bị ngắt trang: a row of statistics that a page break has cut in two is made one again, where it began. */
final class BrokenRows {

    private BrokenRows() {}

    /** Only a file with fixed pages breaks rows; the pieces of any other are handed back as they are. */
    static List<Paper.Piece> joined(Paper paper, List<FormMatcher> forms) {
        if (paper.format() != FileKind.PDF) {
            return paper.pieces();
        }
        List<Paper.Piece> pieces = new ArrayList<>();
        AnnexColumns columns = null;
        for (Paper.Piece piece : paper.pieces()) {
            int last = pieces.size() - 1;
            if (piece instanceof Paper.Table table) {
                Optional<AnnexColumns> header = AnnexColumns.header(table, 0);
                columns = header.orElse(columns);
                int first = header.map(AnnexColumns::rows).orElse(0);
                if (columns != null
                        && last >= 0
                        && pieces.get(last) instanceof Paper.Table before
                        && broken(before, table, first, columns, forms)) {
                    pieces.set(last, extended(before, table.rows().get(first)));
                    pieces.add(without(table, first));
                    continue;
                }
            }
            pieces.add(piece);
        }
        return pieces;
    }

    /** Of the two halves just one has the number, at most one a value, and the other alone names no indicator. */
    private static boolean broken(
            Paper.Table before, Paper.Table table, int first, AnnexColumns columns, List<FormMatcher> forms) {
        if (columns.number() == 0
                || before.rows().isEmpty()
                || first >= table.rows().size()) {
            return false;
        }
        Paper.Row upperRow = before.rows().get(before.rows().size() - 1);
        Paper.Row lowerRow = table.rows().get(first);
        AnnexRow upper = AnnexRow.of(columns, before, upperRow, "");
        AnnexRow lower = AnnexRow.of(columns, table, lowerRow, "");
        AnnexRow unnumbered = upper.number().isEmpty() ? upper : lower;
        return upperRow.cells().size() == lowerRow.cells().size()
                && upper.number().isEmpty() != lower.number().isEmpty()
                && (upper.value().isBlank() || lower.value().isBlank())
                && forms.stream().noneMatch(form -> form.vote(unnumbered) > 0);
    }

    private static Paper.Table extended(Paper.Table table, Paper.Row rest) {
        List<Paper.Row> rows = new ArrayList<>(table.rows());
        List<Paper.Cell> cells = new ArrayList<>();
        List<Paper.Cell> begun = rows.remove(rows.size() - 1).cells();
        for (int i = 0; i < begun.size(); i++) {
            Paper.Cell cell = begun.get(i);
            String text = (cell.text() + "\n" + rest.cells().get(i).text()).strip();
            cells.add(new Paper.Cell(text, cell.row(), cell.column(), cell.span(), cell.bold()));
        }
        rows.add(new Paper.Row(cells));
        return new Paper.Table(table.number(), table.ruled(), rows);
    }

    private static Paper.Table without(Paper.Table table, int row) {
        List<Paper.Row> rows = new ArrayList<>(table.rows());
        rows.remove(row);
        return new Paper.Table(table.number(), table.ruled(), rows);
    }
}
