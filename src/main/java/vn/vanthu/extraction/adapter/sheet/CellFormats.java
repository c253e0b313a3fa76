package vn.vanthu.extraction.adapter.sheet;

import java.util.HashMap;
import java.util.Map;

/** Định dạng số của một sổ tính: the formats that its cells refer to by number, and numbers as they show them. */
public final class CellFormats {

    /** The formats that a file need not spell out, as Excel shows them in Vietnam. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(14, "dd/mm/yyyy"),
            Map.entry(15, "dd-mm-yy"),
            Map.entry(16, "dd-mm"),
            Map.entry(17, "mm-yy"),
            Map.entry(18, "h:mm"),
            Map.entry(19, "h:mm:ss"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "dd/mm/yyyy h:mm"),
            Map.entry(37, "#,##0;(#,##0)"),
            Map.entry(38, "#,##0;(#,##0)"),
            Map.entry(39, "#,##0.00;(#,##0.00)"),
            Map.entry(40, "#,##0.00;(#,##0.00)"),
            Map.entry(41, "#,##0;-#,##0;\"-\""),
            Map.entry(43, "#,##0.00;-#,##0.00;\"-\""),
            Map.entry(49, "@"));

    private static final int MOST = 10_000;
    private static final NumberFormat GENERAL = NumberFormat.of("General");

    private final Map<Integer, String> codes = new HashMap<>(BUILT_IN);
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private boolean since1904;

    /** Days are counted from 1904, as in workbooks begun on a Mac. */
    public void countFrom1904() {
        since1904 = true;
    }

    public void add(int format, String code) {
        if (codes.size() < MOST) {
            codes.put(format, code);
            formats.remove(format);
        }
    }

    /** A number as a cell of this format shows it; text that is no number is shown as it is. */
    public String shown(String number, int format) {
        return format(format).shown(number, since1904);
    }

    private NumberFormat format(int format) {
        NumberFormat known = formats.get(format);
        if (known == null) {
            String code = codes.get(format);
            known = code == null ? GENERAL : NumberFormat.of(code);
            formats.put(format, known);
        }
        return known;
    }
}
