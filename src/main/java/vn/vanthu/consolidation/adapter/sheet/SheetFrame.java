package vn.vanthu.consolidation.adapter.sheet;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What stands around the rows of a sheet: what stays in sight, and how it is printed (A4, landscape, fit to width). */
final class SheetFrame {

    private static final double INCH = 2.54;

    /** Writes something into the sheet at its place. */
    interface Piece {
        void write() throws XMLStreamException;
    }

    private SheetFrame() {}

    static void before(Page page, Markup out) throws XMLStreamException {
        out.root("worksheet").prefix("r", Markup.RELATIONS);
        out.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
        out.open("sheetViews").open("sheetView").attribute("workbookViewId", 0);
        if (page.body() > 0) {
            String first = Ref.cell(page.body(), page.frozen());
            String pane = page.frozen() > 0 ? "bottomRight" : "bottomLeft";
            out.open("pane");
            if (page.frozen() > 0) {
                out.attribute("xSplit", page.frozen());
            }
            out.attribute("ySplit", page.body()).attribute("topLeftCell", first);
            out.attribute("activePane", pane).attribute("state", "frozen").close();
            out.empty("selection", "pane", pane, "activeCell", first, "sqref", first);
        }
        out.close().close();
        out.empty("sheetFormatPr", "defaultRowHeight", 18);
        out.open("cols");
        for (int column = 0; column < page.widths().size(); column++) {
            int number = column + 1;
            double width = page.widths().get(column);
            out.empty("col", "min", number, "max", number, "width", width, "customWidth", 1);
        }
        out.close();
        out.open("sheetData");
    }

    static void after(Page page, int lastRow, List<String> merged, Markup out, Piece links) throws XMLStreamException {
        if (filtered(page, lastRow)) {
            int last = page.widths().size() - 1;
            out.empty("autoFilter", "ref", Ref.area(page.body() - 1, 0, lastRow, last));
        }
        if (!merged.isEmpty()) {
            out.open("mergeCells").attribute("count", merged.size());
            for (String area : merged) {
                out.empty("mergeCell", "ref", area);
            }
            out.close();
        }
        links.write();
        String side = Double.toString(1.5 / INCH);
        String edge = Double.toString(2 / INCH);
        out.empty(
                "pageMargins", "left", edge, "right", side, "top", edge, "bottom", edge, "header", 0.3, "footer", 0.3);
        out.empty(
                "pageSetup", "paperSize", 9, "orientation", "landscape", "fitToWidth", page.across(), "fitToHeight", 0);
        out.open("headerFooter").element("oddFooter", "&C&P/&N").close();
        out.end();
    }

    static boolean filtered(Page page, int lastRow) {
        return page.filter() && lastRow >= page.body();
    }
}
