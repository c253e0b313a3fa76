package vn.vanthu.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small workbook typed cell by cell. A cell's text is text, unless it is marked: {@code #12.5} a number,
 * {@code %0.125} a number shown in percent, {@code $8} a number with two decimals, {@code @40972} a day, {@code =1} the
 * last value of a formula, {@code *} bold text, {@code <} a cell merged into the one at left, {@code ^} one merged into
 * the one above.
 */
public final class PlainExcel {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private record Sheet(String name, String state, List<List<String>> rows, String columns) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private final StringBuilder more = new StringBuilder();
    private final Map<String, String> others = new LinkedHashMap<>();

    /** @param rows cells parted by "|" */
    public PlainExcel sheet(String name, String... rows) {
        return sheetAs(name, "visible", "", rows);
    }

    /** @param columns inner XML of {@code cols}, such as a hidden one */
    public PlainExcel sheetAs(String name, String state, String columns, String... rows) {
        sheets.add(new Sheet(
                name,
                state,
                List.of(rows).stream().map(row -> List.of(row.split("\\|", -1))).toList(),
                columns));
        return this;
    }

    /** How many sheets there are. */
    public int size() {
        return sheets.size();
    }

    /** One more relationship of the workbook, to a part beside it. */
    public PlainExcel linked(String type, String target) {
        more.append(link("m" + more.length(), type, target));
        return this;
    }

    /** A part put in or replaced. */
    public PlainExcel with(String part, String xml) {
        others.put(part, xml);
        return this;
    }

    public byte[] xlsx() {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder();
        StringBuilder links = new StringBuilder(link("s", "styles", "styles.xml")).append(more);
        StringBuilder types = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            Sheet sheet = sheets.get(i - 1);
            list.append("<sheet name=\"" + escaped(sheet.name()) + "\" sheetId=\"" + i + "\" state=\"" + sheet.state()
                    + "\" r:id=\"r" + i + "\"/>");
            links.append(link("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            types.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet+xml"));
        }
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("/xl/workbook.xml", "sheet.main+xml") + type("/xl/styles.xml", "styles+xml") + types
                        + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\">" + link("r1", "officeDocument", "xl/workbook.xml")
                        + "</Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + list + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "\">" + links + "</Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN + "\"><fonts><font/><font><b/></font></fonts><cellXfs>"
                        + "<xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"2\" fontId=\"0\"/>"
                        + "<xf numFmtId=\"10\" fontId=\"0\"/><xf numFmtId=\"14\" fontId=\"0\"/>"
                        + "<xf numFmtId=\"0\" fontId=\"1\"/></cellXfs></styleSheet>");
        for (int i = 1; i <= sheets.size(); i++) {
            parts.put("xl/worksheets/sheet" + i + ".xml", sheet(sheets.get(i - 1)));
        }
        parts.putAll(others);
        return zip(parts);
    }

    private static String sheet(Sheet sheet) {
        StringBuilder data = new StringBuilder();
        StringBuilder merges = new StringBuilder();
        for (int r = 0; r < sheet.rows().size(); r++) {
            data.append("<row r=\"" + (r + 1) + "\">");
            for (int c = 0; c < sheet.rows().get(r).size(); c++) {
                data.append(cell(address(r, c), sheet.rows().get(r).get(c)));
                merges.append(merge(sheet.rows(), r, c));
            }
            data.append("</row>");
        }
        String columns = sheet.columns().isEmpty() ? "" : "<cols>" + sheet.columns() + "</cols>";
        String merged = merges.isEmpty() ? "" : "<mergeCells>" + merges + "</mergeCells>";
        return "<worksheet xmlns=\"" + MAIN + "\">" + columns + "<sheetData>" + data + "</sheetData>" + merged
                + "</worksheet>";
    }

    private static String cell(String at, String text) {
        if (text.isEmpty() || text.equals("<") || text.equals("^")) {
            return "";
        }
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case '#' -> number(at, 0, rest);
            case '$' -> number(at, 1, rest);
            case '%' -> number(at, 2, rest);
            case '@' -> number(at, 3, rest);
            case '=' -> "<c r=\"" + at + "\" s=\"1\"><f>SUM(A1:A2)</f><v>" + rest + "</v></c>";
            case '*' -> text(at, 4, rest);
            default -> text(at, 0, text);
        };
    }

    private static String number(String at, int style, String value) {
        return "<c r=\"" + at + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    private static String text(String at, int style, String text) {
        return "<c r=\"" + at + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
    }

    /** The merge that begins here: to the right over "<", or down over "^". */
    private static String merge(List<List<String>> rows, int row, int column) {
        if (List.of("<", "^").contains(rows.get(row).get(column))) {
            return "";
        }
        int right = column;
        while (marked(rows, row, right + 1, "<")) {
            right++;
        }
        int down = row;
        while (marked(rows, down + 1, column, "^")) {
            down++;
        }
        return right == column && down == row
                ? ""
                : "<mergeCell ref=\"" + address(row, column) + ":" + address(down, right) + "\"/>";
    }

    private static boolean marked(List<List<String>> rows, int row, int column, String mark) {
        return row < rows.size()
                && column < rows.get(row).size()
                && rows.get(row).get(column).equals(mark);
    }

    private static String address(int row, int column) {
        return (char) ('A' + column) + Integer.toString(row + 1);
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "\"/>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2012, 3, 5, 8, 0));
                zip.putNextEntry(entry);
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + part.getValue())
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
