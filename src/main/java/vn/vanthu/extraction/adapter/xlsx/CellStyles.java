package vn.vanthu.extraction.adapter.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;

/** Định dạng ô: number format and weight of each cell style (ECMA-376 Part 1, 18.8). */
final class CellStyles {

    private record Style(int format, int font) {}

    /** The formats that a file does not spell out, as Excel shows them in Vietnam. */
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

    private final boolean since1904;
    private final Map<Integer, String> codes = new HashMap<>(BUILT_IN);
    private final List<Boolean> boldFonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final Map<String, NumberFormat> formats = new HashMap<>();

    CellStyles(boolean since1904) {
        this.since1904 = since1904;
    }

    void read(XmlCursor xml) throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "numFmts" ->
                    xml.children(format -> {
                        String code = xml.attribute("formatCode");
                        if (code != null) {
                            codes.put(xml.number("numFmtId", -1), code);
                        }
                        xml.skip();
                    });
                case "fonts" -> xml.children(font -> boldFonts.add(bold(xml)));
                case "cellXfs" ->
                    xml.children(style -> {
                        styles.add(new Style(xml.number("numFmtId", 0), xml.number("fontId", -1)));
                        xml.skip();
                    });
                default -> xml.skip();
            }
        });
        xml.finish();
    }

    private static boolean bold(XmlCursor xml) throws XMLStreamException, IOException {
        boolean[] bold = {false};
        xml.children(name -> {
            bold[0] |= name.equals("b") && xml.on();
            xml.skip();
        });
        return bold[0];
    }

    /** @param style index of a cell's style */
    boolean bold(int style) {
        int font = style >= 0 && style < styles.size() ? styles.get(style).font() : -1;
        return font >= 0 && font < boldFonts.size() && boldFonts.get(font);
    }

    /** A number as the cell shows it. */
    String shown(String number, int style) {
        int format = style >= 0 && style < styles.size() ? styles.get(style).format() : 0;
        String code = codes.getOrDefault(format, "General");
        return formats.computeIfAbsent(code, NumberFormat::of).shown(number, since1904);
    }
}
