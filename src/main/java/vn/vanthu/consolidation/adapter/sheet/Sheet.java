package vn.vanthu.consolidation.adapter.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.adapter.XmlText;

/** One sheet as it is written: row after row, and in a row cell after cell from the left. */
final class Sheet {

    /** Links that a program opens on one sheet. */
    static final int MOST_LINKS = 65_530;

    private static final int LONGEST_TIP = 255;

    private record Link(String cell, String relation, String location, String tip) {}

    private final Page page;
    private final Markup out;
    private final Styles styles;
    private final SharedStrings strings;
    private final List<String> merged = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, String> relations = new LinkedHashMap<>();
    private int row = -1;
    private double height;
    private final List<Cell> cells = new ArrayList<>();
    private final String[] columns;

    Sheet(Page page, Markup out, Styles styles, SharedStrings strings) throws XMLStreamException {
        if (page.widths().size() > Ref.MOST_COLUMNS) {
            throw new IllegalArgumentException(page.widths().size() + " columns do not fit on a sheet");
        }
        this.page = page;
        this.out = out;
        this.styles = styles;
        this.strings = strings;
        this.columns = new String[page.widths().size()];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = Ref.column(column);
        }
        SheetFrame.before(page, out);
    }

    /** Addresses that the sheet's links lead to outside the workbook, by their number in the package. */
    Map<String, String> relations() {
        return relations;
    }

    int row() {
        return row;
    }

    Sheet nextRow() throws XMLStreamException {
        return nextRow(0);
    }

    /** @param points how high it is; 0 for as high as its words need */
    Sheet nextRow(double points) throws XMLStreamException {
        writeRow();
        row++;
        if (row >= Ref.MOST_ROWS) {
            throw new IllegalStateException("more rows than fit on a sheet");
        }
        height = points;
        return this;
    }

    Sheet text(int column, Style style, String text) {
        cells.add(new Cell(column, style, text.isEmpty() ? Cell.Kind.BLANK : Cell.Kind.TEXT, "", text));
        return this;
    }

    Sheet number(int column, Style style, BigDecimal value) {
        cells.add(new Cell(column, style.of(value), Cell.Kind.NUMBER, "", value.toPlainString()));
        return this;
    }

    Sheet formula(int column, Style style, Computed computed) {
        Style look = computed.value().map(style::of).orElse(style);
        String value = computed.value().map(BigDecimal::toPlainString).orElse("");
        Cell.Kind kind = value.isEmpty() ? Cell.Kind.EMPTY_RESULT : Cell.Kind.NUMBER;
        cells.add(new Cell(column, look, kind, computed.formula(), value));
        return this;
    }

    Sheet blank(int column, Style style) {
        cells.add(new Cell(column, style, Cell.Kind.BLANK, "", ""));
        return this;
    }

    /** Joins cells of the row being written and of the rows below. */
    void merge(int firstColumn, int lastRow, int lastColumn) {
        merged.add(Ref.area(row, firstColumn, lastRow, lastColumn));
    }

    /** Leads from a cell of the row being written to a place of this workbook. */
    void linkWithin(int column, String sheet, String address, String tip) {
        link(new Link(Ref.cell(row, column), "", Ref.on(sheet, address), CellText.cut(tip, LONGEST_TIP)));
    }

    /** Leads from a cell of the row being written to an address outside. */
    void linkOut(int column, String address, String tip) {
        int mark = address.indexOf('#');
        String page = mark < 0 ? address : address.substring(0, mark);
        String within = mark < 0 ? "" : address.substring(mark + 1);
        String relation = relations.computeIfAbsent(page, first -> "rId" + (relations.size() + 1));
        link(new Link(Ref.cell(row, column), relation, within, CellText.cut(tip, LONGEST_TIP)));
    }

    void end() throws XMLStreamException {
        writeRow();
        out.close();
        SheetFrame.after(page, row, merged, out, this::writeLinks);
    }

    private void link(Link link) {
        if (links.size() >= MOST_LINKS) {
            throw new IllegalStateException("more links than fit on a sheet");
        }
        links.add(link);
    }

    private void writeLinks() throws XMLStreamException {
        if (links.isEmpty()) {
            return;
        }
        out.open("hyperlinks");
        for (Link link : links) {
            out.open("hyperlink").attribute("ref", link.cell());
            if (!link.relation().isEmpty()) {
                out.attribute("r:id", link.relation());
            }
            if (!link.location().isEmpty()) {
                out.attribute("location", link.location());
            }
            out.attribute("tooltip", XmlText.legal(link.tip())).close();
        }
        out.close();
    }

    private void writeRow() throws XMLStreamException {
        if (row < 0) {
            return;
        }
        String number = Integer.toString(row + 1);
        out.open("row").attribute("r", number);
        out.attribute("ht", height > 0 ? height : RowHeight.of(cells, page.widths()));
        for (Cell cell : cells) {
            cell.write(out, columns[cell.column()] + number, styles, strings);
        }
        out.close();
        cells.clear();
    }
}
