package vn.vanthu.consolidation.adapter.sheet;

import vn.vanthu.consolidation.adapter.XmlText;

/** Addresses of cells as formulas write them; rows and columns are counted from 0 here. */
final class Ref {

    static final int MOST_COLUMNS = 16_384;
    static final int MOST_ROWS = 1_048_576;
    static final int LONGEST_NAME = 31;

    private Ref() {}

    /** A, Z, AA … XFD. */
    static String column(int column) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }

    static String cell(int row, int column) {
        return column(column) + (row + 1);
    }

    static String area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return cell(firstRow, firstColumn) + ":" + cell(lastRow, lastColumn);
    }

    /** $A$5:$K$5. */
    static String fixed(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return "$" + column(firstColumn) + "$" + (firstRow + 1) + ":$" + column(lastColumn) + "$" + (lastRow + 1);
    }

    /** {@code 'Biểu mẫu 1'!A5}. */
    static String on(String sheet, String address) {
        return "'" + sheet.replace("'", "''") + "'!" + address;
    }

    /** A sheet's name, as far as programs allow it. */
    static String name(String wanted) {
        String allowed =
                XmlText.legal(wanted).replaceAll("[\\[\\]:*?/\\\\\\n\\t]", "-").replaceAll("^['\\s]+|['\\s]+$", "");
        return CellText.cut(allowed.isEmpty() ? "-" : allowed, LONGEST_NAME);
    }
}
