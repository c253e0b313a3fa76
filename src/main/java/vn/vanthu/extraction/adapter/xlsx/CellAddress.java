package vn.vanthu.extraction.adapter.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.extraction.adapter.sheet.CellRange;

/** Địa chỉ ô such as "D7", as numbers from 1 (ECMA-376 Part 1, 18.18.62). */
final class CellAddress {

    private static final int COLUMNS = 16_384;
    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}))");

    private CellAddress() {}

    static Optional<CellRange> range(String text) {
        Matcher form = RANGE.matcher(text == null ? "" : text);
        if (!form.matches()) {
            return Optional.empty();
        }
        CellRange range = new CellRange(
                Integer.parseInt(form.group(2)),
                column(form.group(1), 1),
                Integer.parseInt(form.group(4)),
                column(form.group(3), 1));
        return range.ordered() ? Optional.of(range) : Optional.empty();
    }

    /** The column of a cell's address, or the default for a cell that carries none. */
    static int column(String address, int otherwise) {
        if (address == null) {
            return otherwise;
        }
        int number = 0;
        for (int i = 0; i < address.length() && i < 5; i++) {
            int letter = (address.charAt(i) | 0x20) - 'a';
            if (letter >= 0 && letter < 26) {
                number = number * 26 + letter + 1;
            } else if (address.charAt(i) != '$') {
                break;
            }
        }
        return number == 0 ? otherwise : Math.min(number, COLUMNS);
    }
}
