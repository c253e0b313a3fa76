package vn.vanthu.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the statistics annex as a workbook, by hand. */
final class XlsxFile {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int THOUSANDS = 1;
    private static final int PERCENT = 2;

    private final Dice dice;
    private final AnnexTable table;
    private final boolean numeric;
    private final boolean sheetEach;
    private final List<String> sheets = new ArrayList<>();
    private StringBuilder rows = new StringBuilder();
    private StringBuilder merges = new StringBuilder();
    private int row;

    XlsxFile(Dice dice, AnnexTable table) {
        this.dice = dice;
        this.table = table;
        this.numeric = dice.chance(70);
        this.sheetEach = dice.chance(40);
    }

    byte[] bytes(List<Entry> entries) {
        Map<String, List<Entry>> forms = new LinkedHashMap<>();
        entries.forEach(entry -> forms.computeIfAbsent(entry.form().number(), key -> new ArrayList<>())
                .add(entry));
        text(dice.of(Lexicon.of("annex titles")));
        forms.forEach((number, lines) -> {
            if (sheetEach && row > 2) {
                finish();
            }
            form(lines);
        });
        finish();
        return DocxFile.zip(parts());
    }

    private void form(List<Entry> lines) {
        String number = lines.get(0).form().number();
        if (!number.isEmpty()) {
            text(dice.of(Lexicon.of("form captions"))
                    .replace("{f}", number)
                    .replace("{t}", lines.get(0).form().title().toUpperCase(Locale.ROOT)));
        }
        List<List<AnnexTable.Heading>> header = table.header();
        int first = row + 1;
        for (List<AnnexTable.Heading> headings : header) {
            heading(headings, header.size() > 1 && header.indexOf(headings) == 0, first);
        }
        lines.forEach(this::line);
        row++;
    }

    private void heading(List<AnnexTable.Heading> headings, boolean merged, int first) {
        StringBuilder cells = new StringBuilder();
        int column = 0;
        for (AnnexTable.Heading heading : headings) {
            cells.append(text(column, row + 1, heading.text()));
            if (heading.span() > 1) {
                merge(column, first, column + heading.span() - 1, first);
            } else if (merged && heading.down()) {
                merge(column, first, column, first + 1);
            }
            column += heading.span();
        }
        row(cells);
    }

    private void line(Entry entry) {
        List<String> texts = table.row(entry);
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            boolean figure =
                    numeric && i == table.valueColumn() && entry.value().isPresent();
            cells.append(figure ? figure(i, entry) : text(i, row + 1, texts.get(i)));
        }
        row(cells);
    }

    private String figure(int column, Entry entry) {
        BigDecimal value = entry.value().orElseThrow();
        boolean share = entry.indicator().unit().contains("%") && dice.chance(50);
        int style = share ? PERCENT : value.scale() <= 0 && dice.chance(60) ? THOUSANDS : 0;
        BigDecimal stored = share ? value.movePointLeft(2) : value;
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(at(column, row + 1), style, stored.toPlainString());
    }

    private void text(String text) {
        row(new StringBuilder(text(0, row + 1, text)));
        merge(0, row, table.width() - 1, row);
    }

    private static String text(int column, int row, String text) {
        return text.isEmpty()
                ? ""
                : "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                        .formatted(at(column, row), Ink.escaped(text));
    }

    private void row(StringBuilder cells) {
        row++;
        rows.append("<row r=\"%d\">%s</row>".formatted(row, cells));
    }

    private void merge(int fromColumn, int fromRow, int toColumn, int toRow) {
        if (fromColumn != toColumn || fromRow != toRow) {
            merges.append("<mergeCell ref=\"%s:%s\"/>".formatted(at(fromColumn, fromRow), at(toColumn, toRow)));
        }
    }

    private static String at(int column, int row) {
        return (char) ('A' + column) + Integer.toString(row);
    }

    private void finish() {
        String merged = merges.length() == 0 ? "" : "<mergeCells>" + merges + "</mergeCells>";
        sheets.add(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + merged
                + "</worksheet>");
        rows = new StringBuilder();
        merges = new StringBuilder();
        row = 0;
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>");
        StringBuilder named = new StringBuilder();
        StringBuilder links = new StringBuilder(relationship("styles", "styles", "styles.xml"));
        for (int i = 1; i <= sheets.size(); i++) {
            types.append("<Override PartName=\"/xl/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>".formatted(i, TYPE));
            named.append("<sheet name=\"%1$s\" sheetId=\"%2$d\" r:id=\"s%2$d\"/>".formatted("Trang " + i, i));
            links.append(relationship("s" + i, "worksheet", "sheet" + i + ".xml"));
            parts.put("xl/sheet" + i + ".xml", sheets.get(i - 1));
        }
        parts.put("[Content_Types].xml", XML + types + "</Types>");
        parts.put("_rels/.rels", relationships(relationship("w", "officeDocument", "xl/workbook.xml")));
        parts.put("xl/_rels/workbook.xml.rels", relationships(links.toString()));
        parts.put(
                "xl/workbook.xml",
                XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + REL + "\"><sheets>" + named
                        + "</sheets></workbook>");
        parts.put(
                "xl/styles.xml",
                XML + "<styleSheet xmlns=\"" + MAIN
                        + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                        + "<cellXfs count=\"3\"><xf/><xf numFmtId=\"3\" applyNumberFormat=\"1\"/>"
                        + "<xf numFmtId=\"10\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        return parts;
    }

    private static String relationships(String links) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, REL, type, target);
    }
}
