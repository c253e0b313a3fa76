package vn.vanthu.extraction.adapter.xls;

import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.sheet.CellRange;
import vn.vanthu.extraction.adapter.sheet.SheetGrid;
import vn.vanthu.intake.Refusal;

/** Một trang tính: its cells as they are shown, from the records that stand between its beginning and its end. */
final class SheetRecords {

    private static final int NO_NUMBER = 0xFFFF;
    private static final int HIDDEN_ROW = 0x20;
    private static final int HIDDEN_ROWS = 0x02;
    private static final int RK = 6;

    private final Globals book;
    private final SheetGrid grid;
    private final BitSet rows = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private boolean rowsHidden;
    private int row;
    private int column;
    private int style;

    SheetRecords(Globals book, Budget budget) {
        this.book = book;
        this.grid = new SheetGrid(budget);
    }

    void take(Records record) throws Refusal {
        switch (record.id()) {
            case Biff.DEFAULTROWHEIGHT -> rowsHidden = (record.word() & HIDDEN_ROWS) != 0;
            case Biff.COLINFO -> columns(record);
            case Biff.ROW -> row(record);
            case Biff.MERGECELLS -> merges(record);
            case Biff.MULRK -> numbers(record);
            case Biff.LABELSST, Biff.NUMBER, Biff.RK, Biff.BOOLERR, Biff.LABEL, Biff.RSTRING, Biff.FORMULA -> {
                row = record.word();
                column = record.word();
                style = record.word();
                value(record);
            }
            case Biff.STRING -> put(book.text(record.text(), style));
            default -> Links.check(record);
        }
    }

    /** The rows that show something, each cell under its own row and column number, from 1. */
    List<Paper.Row> rows() throws Refusal {
        return grid.rows();
    }

    private void value(Records record) throws Refusal {
        switch (record.id()) {
            case Biff.LABELSST -> put(book.string(record.in().readInt(), style));
            case Biff.NUMBER -> put(record.in().readDouble());
            case Biff.RK -> put(number(record.in().readInt()));
            case Biff.BOOLERR -> {
                int value = record.octet();
                put(record.octet() == 0 ? truth(value) : error(value));
            }
            case Biff.FORMULA -> result(record.in().readLong());
            default -> put(book.text(record.text(), style));
        }
    }

    /** The last result of a formula; text follows in a record of its own ([MS-XLS] 2.5.133). */
    private void result(long bits) throws Refusal {
        if (bits >>> 48 != NO_NUMBER) {
            put(Double.longBitsToDouble(bits));
            return;
        }
        int value = (int) (bits >> 16) & 0xFF;
        switch ((int) bits & 0xFF) {
            case 1 -> put(truth(value));
            case 2 -> put(error(value));
            default -> {}
        }
    }

    private void numbers(Records record) throws Refusal {
        row = record.word();
        column = record.word();
        for (; record.remaining() >= RK; column++) {
            style = record.word();
            put(number(record.in().readInt()));
        }
    }

    private void put(double number) throws Refusal {
        put(Double.isFinite(number) ? book.shown(number, style) : "");
    }

    private void put(String text) throws Refusal {
        boolean hidden = hiddenRows.get(row) || rowsHidden && !rows.get(row);
        if (!hidden) {
            grid.put(row + 1, column + 1, text, book.bold(style));
        }
    }

    private void row(Records record) {
        int number = record.word();
        rows.set(number);
        record.skip(10);
        hiddenRows.set(number, (record.word() & HIDDEN_ROW) != 0);
    }

    private void columns(Records record) {
        int first = record.word();
        int last = record.word();
        record.skip(4);
        if ((record.word() & 1) != 0) {
            grid.hideColumns(first + 1, last + 1);
        }
    }

    private void merges(Records record) {
        record.skip(2);
        while (record.remaining() >= 8) {
            int first = record.word() + 1;
            int last = record.word() + 1;
            grid.merge(new CellRange(first, record.word() + 1, last, record.word() + 1));
        }
    }

    /** A number packed into 30 bits: whole or the upper half of a fraction, and perhaps a hundredfold ([MS-XLS] 2.5.217). */
    private static double number(int packed) {
        double value = (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((long) (packed & ~3) << 32);
        return (packed & 1) != 0 ? value / 100 : value;
    }

    private static String truth(int value) {
        return value == 0 ? "FALSE" : "TRUE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
    }
}
