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
    private final SharedText strings;
    private final CellStyles styles;
    private final SheetGrid grid;
    private boolean rowsHidden;
    private final XmlCursor.Handler cells = this::cell;
    private final XmlCursor.Handler contents = this::content;
    private int row;
    private int column;
    private int style;
    private String type;
    private String shown;

    SheetReader(XmlCursor xml, SharedText strings, CellStyles styles, Budget budget) {
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
        } else {
            xml.children(cells);
        }
    }

    private void cell(String name) throws XMLStreamException, IOException {
        if (!name.equals("c")) {
            xml.skip();
            return;
        }
        column = CellAddress.column(xml.attribute("r"), column + 1);
        style = xml.number("s", 0);
        type = xml.attribute("t");
        shown = "";
        xml.children(contents);
        if (!shown.isEmpty()) {
            grid.put(row, column, shown, styles.bold(style));
        }
    }

    private void content(String name) throws XMLStreamException, IOException {
        switch (name) {
            case "f" -> RemoteFormula.refuse(xml.text());
            case "v" -> shown = shown(xml.text());
            case "is" -> shown = strings.item(xml, styles.font(style));
            default -> xml.skip();
        }
    }

    private String shown(String value) {
        return switch (type == null ? "n" : type) {
            case "s" -> shared(value);
            case "b" -> value.equals("1") || value.equals("true") ? "TRUE" : "FALSE";
            case "n" -> value.isEmpty() ? "" : styles.shown(value, style);
            default -> styles.fonts().read(styles.font(style), "", SharedText.unescaped(value));
        };
    }

    private String shared(String value) {
        try {
            return strings.shown(Integer.parseInt(value.strip()), styles.font(style));
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private boolean flag(String attribute) {
        String value = xml.attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }
}
