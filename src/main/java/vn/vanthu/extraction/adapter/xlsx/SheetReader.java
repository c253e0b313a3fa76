package vn.vanthu.extraction.adapter.xlsx;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.sheet.RemoteFormula;
import vn.vanthu.extraction.adapter.sheet.SheetGrid;

/** Reads one sheet's cells as they are shown. */
final class SheetReader {

    private final XmlCursor xml;
    private final List<String> strings;
    private final CellStyles styles;
    private final SheetGrid grid;
    private boolean rowsHidden;
    private int row;
    private int column;

    SheetReader(XmlCursor xml, List<String> strings, CellStyles styles, Budget budget) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.grid = new SheetGrid(budget);
    }

    /** The rows that show something, each cell under its own row and column number, from 1. */
    List<Paper.Row> rows() throws XMLStreamException, IOException {
        xml.children(name -> {
            switch (name) {
                case "sheetFormatPr" -> {
                    rowsHidden = flag("zeroHeight");
                    xml.skip();
                }
                case "cols" ->
                    xml.children(inner -> {
                        if (flag("hidden")) {
                            grid.hideColumns(xml.number("min", 1), xml.number("max", 1));
                        }
                        xml.skip();
                    });
                case "sheetData" -> xml.children(inner -> row());
                case "mergeCells" ->
                    xml.children(inner -> {
                        CellAddress.range(xml.attribute("ref")).ifPresent(grid::merge);
                        xml.skip();
                    });
                default -> xml.skip();
            }
        });
        xml.finish();
        return grid.rows();
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
        column = CellAddress.column(xml.attribute("r"), column + 1);
        int style = xml.number("s", 0);
        String type = xml.attribute("t");
        String[] found = {""};
        xml.children(name -> {
            switch (name) {
                case "f" -> RemoteFormula.refuse(xml.text());
                case "v" -> found[0] = shown(type == null ? "n" : type, xml.text(), style);
                case "is" -> found[0] = SharedText.item(xml);
                default -> xml.skip();
            }
        });
        grid.put(row, column, found[0], styles.bold(style));
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

    private boolean flag(String attribute) {
        String value = xml.attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }
}
