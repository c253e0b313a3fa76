package vn.vanthu.extraction.adapter.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;

/** Reads one sheet's cells as they are shown; only those that are written in the file cost anything. */
final class SheetReader {

    private static final int MERGES = 50_000;

    private final XmlCursor xml;
    private final List<String> strings;
    private final CellStyles styles;
    private final Budget budget;
    private final NavigableMap<Integer, NavigableMap<Integer, Paper.Cell>> cells = new TreeMap<>();
    private final BitSet hiddenColumns = new BitSet();
    private final List<CellRange> merges = new ArrayList<>();
    private boolean rowsHidden;
    private int row;
    private int column;

    SheetReader(XmlCursor xml, List<String> strings, CellStyles styles, Budget budget) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.budget = budget;
    }

    void read() throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "sheetFormatPr" -> {
                    rowsHidden = flag("zeroHeight");
                    xml.skip();
                }
                case "cols" ->
                    xml.children(inner -> {
                        if (flag("hidden")) {
                            hiddenColumns.set(
                                    column(xml.number("min", 1)),
                                    Math.max(column(xml.number("min", 1)), column(xml.number("max", 1))) + 1);
                        }
                        xml.skip();
                    });
                case "sheetData" -> xml.children(inner -> row());
                case "mergeCells" ->
                    xml.children(inner -> {
                        if (merges.size() < MERGES) {
                            CellRange.of(xml.attribute("ref")).ifPresent(merges::add);
                        }
                        xml.skip();
                    });
                default -> xml.skip();
            }
        });
        xml.finish();
        merge();
    }

    /** The rows that show something, each cell under its own row and column number, from 1. */
    List<Paper.Row> rows() {
        List<Paper.Row> rows = new ArrayList<>();
        for (NavigableMap<Integer, Paper.Cell> line : cells.values()) {
            if (line.values().stream().anyMatch(cell -> !cell.text().isBlank())) {
                rows.add(new Paper.Row(List.copyOf(line.values())));
            }
        }
        return rows;
    }

    private void row() throws XMLStreamException, IOException {
        row = xml.number("r", row + 1);
        column = 0;
        boolean hidden = xml.attribute("hidden") == null ? rowsHidden && xml.attribute("ht") == null : flag("hidden");
        if (hidden) {
            xml.skip();
            return;
        }
        xml.children(name -> {
            if (name.equals("c")) {
                cell();
            } else {
                xml.skip();
            }
        });
    }

    private void cell() throws XMLStreamException, IOException {
        column = CellRange.column(xml.attribute("r"), column + 1);
        int style = xml.number("s", 0);
        String type = xml.attribute("t");
        String[] found = {""};
        xml.children(name -> {
            switch (name) {
                case "f" -> Remote.inFormula(xml.text());
                case "v" -> found[0] = shown(type == null ? "n" : type, xml.text(), style);
                case "is" -> found[0] = SharedText.item(xml);
                default -> xml.skip();
            }
        });
        if (!found[0].isEmpty() && !hiddenColumns.get(column)) {
            budget.cell();
            budget.characters(found[0].length());
            cells.computeIfAbsent(row, first -> new TreeMap<>())
                    .put(column, new Paper.Cell(found[0].strip(), row, column, 1, styles.bold(style)));
        }
    }

    private String shown(String type, String value, int style) {
        return switch (type) {
            case "s" -> {
                int index = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
                yield index >= 0 && index < strings.size() ? strings.get(index) : "";
            }
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> value.isEmpty() ? "" : styles.shown(value, style);
            default -> SharedText.unescaped(value);
        };
    }

    /** A merged cell shows its first cell's text over all its columns, and is blank in the rows below. */
    private void merge() throws IOException {
        for (CellRange range : merges) {
            Paper.Cell first =
                    cells.getOrDefault(range.firstRow(), new TreeMap<>()).get(range.firstColumn());
            String text = first == null ? "" : first.text();
            for (int line : List.copyOf(
                    cells.subMap(range.firstRow(), true, range.lastRow(), true).keySet())) {
                budget.cell();
                NavigableMap<Integer, Paper.Cell> rest = cells.get(line);
                rest.subMap(range.firstColumn(), true, range.lastColumn(), true).clear();
                boolean begins = line == range.firstRow();
                rest.put(
                        range.firstColumn(),
                        new Paper.Cell(
                                begins ? text : "",
                                line,
                                range.firstColumn(),
                                range.lastColumn() - range.firstColumn() + 1,
                                begins && first != null && first.bold(),
                                !begins));
            }
        }
    }

    private static int column(int number) {
        return Math.max(0, Math.min(number, CellRange.COLUMNS));
    }

    private boolean flag(String attribute) {
        String value = xml.attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }
}
