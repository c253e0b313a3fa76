package vn.vanthu.correspondence.adapter.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.vanthu.correspondence.adapter.pdf.Style.Border;

/** Reads one table. Columns are as wide as its grid says, which Word and LibreOffice keep up to date. */
final class TableReader {

    private static final Set<String> TRANSPARENT = Set.of("sdt", "sdtContent", "customXml");
    private static final Set<String> INVISIBLE = Set.of("sdtPr", "bookmarkStart", "bookmarkEnd", "tblPrEx", "proofErr");
    private static final double DEFAULT_SIDE = 5.4;

    private record RawCell(int column, int span, Bag bag, List<Flow> content) {}

    private record RawRow(Bag bag, List<RawCell> cells) {}

    private final DocxReader reader;
    private final StyleSheet styles;
    private final Undrawable undrawable;
    private final boolean alignsEdges;
    private final boolean body;
    private final int depth;
    private final List<Double> grid = new ArrayList<>();
    private final List<RawRow> rows = new ArrayList<>();
    private final Map<String, Border> borders = new HashMap<>();
    private Bag table = Bag.EMPTY;
    private String style = "";

    /** @param alignsEdges the indent is that of the table's edge (Word 2013), not of its text */
    TableReader(
            DocxReader reader, StyleSheet styles, Undrawable undrawable, boolean alignsEdges, boolean body, int depth) {
        this.reader = reader;
        this.styles = styles;
        this.undrawable = undrawable;
        this.alignsEdges = alignsEdges;
        this.body = body;
        this.depth = depth;
    }

    Flow.Table read(XMLStreamReader in) throws XMLStreamException {
        children(in);
        Limits.table(table, undrawable);
        if (styles.hasConditions(style)) {
            undrawable.add("table style " + style + " (banded rows)");
        }
        Flow.Insets insets = insets(table, "tblCellMar/", new Flow.Insets(0, 0, DEFAULT_SIDE, DEFAULT_SIDE));
        List<Flow.Row> finished = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            finished.add(row(at, insets));
        }
        double left = table.twips("tblInd", "w", 0) - (alignsEdges ? 0 : insets.left());
        return new Flow.Table(left, table.val("jc"), List.copyOf(grid), finished);
    }

    private void children(XMLStreamReader in) throws XMLStreamException {
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.getEventType() == XMLStreamConstants.START_ELEMENT) {
                String name = in.getLocalName();
                if (name.equals("tblPr")) {
                    Bag own = Bag.read(in);
                    style = own.val("tblStyle");
                    table = styles.table(style).with(own);
                } else if (name.equals("gridCol")) {
                    grid.add(number(Xml.attribute(in, "w")) / 20);
                    Xml.skip(in);
                } else if (name.equals("tr")) {
                    rows.add(rawRow(in));
                } else if (name.equals("tblGrid") || TRANSPARENT.contains(name)) {
                    children(in);
                } else {
                    ignore(in, name);
                }
            }
        }
    }

    private RawRow rawRow(XMLStreamReader in) throws XMLStreamException {
        List<RawCell> cells = new ArrayList<>();
        Bag bag = rowContent(in, Bag.EMPTY, cells);
        Limits.row(bag, undrawable);
        return new RawRow(bag, cells);
    }

    private Bag rowContent(XMLStreamReader in, Bag known, List<RawCell> cells) throws XMLStreamException {
        Bag bag = known;
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.getEventType() == XMLStreamConstants.START_ELEMENT) {
                String name = in.getLocalName();
                if (name.equals("trPr")) {
                    bag = Bag.read(in);
                } else if (name.equals("tc")) {
                    RawCell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
                    int column = last == null ? (int) bag.number("gridBefore", "val", 0) : last.column + last.span;
                    cells.add(rawCell(in, column));
                } else if (TRANSPARENT.contains(name)) {
                    bag = rowContent(in, bag, cells);
                } else {
                    ignore(in, name);
                }
            }
        }
        return bag;
    }

    private RawCell rawCell(XMLStreamReader in, int column) throws XMLStreamException {
        List<Flow> content = new ArrayList<>();
        Bag bag = reader.flows(in, style, body, depth + 1, content);
        Limits.cell(bag, undrawable);
        int span = (int) Math.max(1, bag.number("gridSpan", "val", 1));
        while (grid.size() < column + span) {
            grid.add(bag.twips("tcW", "w", 0) / span);
        }
        return new RawCell(column, span, bag, content);
    }

    private void ignore(XMLStreamReader in, String name) throws XMLStreamException {
        if (!INVISIBLE.contains(name)) {
            undrawable.add("w:" + name);
        }
        Xml.skip(in);
    }

    private Flow.Row row(int at, Flow.Insets insets) {
        RawRow raw = rows.get(at);
        List<Flow.Cell> cells = new ArrayList<>();
        Flow.Insets lines = lines(raw, at);
        for (RawCell cell : raw.cells) {
            cells.add(new Flow.Cell(
                    cell.column,
                    cell.span,
                    merge(cell.bag),
                    place(cell.bag.val("vAlign")),
                    borders(cell, at),
                    within(lines, insets(cell.bag, "tcMar/", insets)),
                    Resolver.colour(cell.bag.get("shd", "fill"), -1),
                    cell.content));
        }
        Bag bag = raw.bag;
        return new Flow.Row(
                bag.on("tblHeader", false),
                bag.on("cantSplit", false),
                bag.twips("trHeight", "val", 0),
                bag.get("trHeight", "hRule").equals("exact"),
                cells);
    }

    /** The room that a row's level borders take: above each row, and below the last. */
    private Flow.Insets lines(RawRow row, int at) {
        double top = 0;
        double bottom = 0;
        for (RawCell cell : row.cells) {
            Style.Borders borders = borders(cell, at);
            top = Math.max(top, borders.top().width());
            bottom = Math.max(bottom, borders.bottom().width());
        }
        return new Flow.Insets(top, at == rows.size() - 1 ? bottom : 0, 0, 0);
    }

    private static Flow.Insets within(Flow.Insets outer, Flow.Insets inner) {
        return new Flow.Insets(outer.top() + inner.top(), outer.bottom() + inner.bottom(), inner.left(), inner.right());
    }

    private static Flow.Merge merge(Bag cell) {
        if (!cell.has("vMerge")) {
            return Flow.Merge.NONE;
        }
        return cell.val("vMerge").equals("restart") ? Flow.Merge.START : Flow.Merge.CONTINUED;
    }

    private static Flow.Place place(String name) {
        return switch (name) {
            case "center" -> Flow.Place.MIDDLE;
            case "bottom" -> Flow.Place.BOTTOM;
            default -> Flow.Place.TOP;
        };
    }

    private Style.Borders borders(RawCell cell, int row) {
        boolean last = cell.column + cell.span >= grid.size();
        Border top = border(cell, "top", row == 0 ? "top" : "insideH");
        Border bottom = border(cell, "bottom", row == rows.size() - 1 ? "bottom" : "insideH");
        Border left = border(cell, "left", cell.column == 0 ? "left" : "insideV");
        Border right = border(cell, "right", last ? "right" : "insideV");
        return new Style.Borders(top, bottom, left, right);
    }

    private Border border(RawCell cell, String own, String ofTable) {
        return cell.bag.has("tcBorders/" + own)
                ? Resolver.border(cell.bag, "tcBorders/" + own)
                : borders.computeIfAbsent(ofTable, name -> Resolver.border(table, "tblBorders/" + name));
    }

    private static Flow.Insets insets(Bag bag, String prefix, Flow.Insets otherwise) {
        return new Flow.Insets(
                bag.twips(prefix + "top", "w", otherwise.top()),
                bag.twips(prefix + "bottom", "w", otherwise.bottom()),
                bag.twips(prefix + (bag.has(prefix + "start") ? "start" : "left"), "w", otherwise.left()),
                bag.twips(prefix + (bag.has(prefix + "end") ? "end" : "right"), "w", otherwise.right()));
    }

    private static double number(String value) {
        return value.matches("\\d{1,6}(\\.\\d+)?") ? Double.parseDouble(value) : 0;
    }
}
