package vn.vanthu.extraction.adapter.xls;

import java.util.Set;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.sheet.SheetPieces;
import vn.vanthu.intake.Refusal;

/** Sổ tính: first what holds for the whole of it, then its sheets, each between a beginning and an end of its own. */
final class WorkbookRecords {

    private final Budget budget;
    private final Globals book;
    private int sheet = -1;
    private int depth = 1;
    private SheetRecords current;

    WorkbookRecords(Budget budget) {
        this.budget = budget;
        this.book = new Globals(budget);
    }

    /** The old encodings that letters were read from. */
    Set<LegacyEncoding> encodings() {
        return book.encodings();
    }

    void read(Records records, SheetPieces pieces) throws Refusal {
        while ((depth > 0 || records.begins()) && records.next()) {
            switch (records.id()) {
                case Biff.BOF -> begin();
                case Biff.EOF -> end(pieces);
                default -> take(records);
            }
        }
        if (depth > 0) {
            throw Refusal.broken("the workbook has no end");
        }
    }

    /** A chart within a sheet begins and ends within it. */
    private void begin() {
        depth++;
        if (depth == 1) {
            sheet++;
            boolean shown = sheet < book.sheets().size()
                    && book.sheets().get(sheet).visible()
                    && book.sheets().get(sheet).cells();
            current = shown ? new SheetRecords(book, budget) : null;
        }
    }

    private void end(SheetPieces pieces) throws Refusal {
        depth = Math.max(0, depth - 1);
        if (depth == 0 && current != null) {
            pieces.write(book.sheets().get(sheet).name(), current.rows());
            current = null;
        }
    }

    private void take(Records records) throws Refusal {
        if (depth != 1) {
            return;
        }
        if (sheet < 0) {
            book.take(records);
        } else if (current != null) {
            current.take(records);
        }
    }
}
