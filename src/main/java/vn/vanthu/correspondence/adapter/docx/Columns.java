package vn.vanthu.correspondence.adapter.docx;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Cột của bảng: a table whose cells a control repeats has as many columns as there are items. Each is as wide as its item's
 * {@value #WIDTH} says (in twips), else as wide as the cell in the template.
 */
final class Columns {

    static final String WIDTH = "width";

    private Columns() {}

    /** True for the width of a cell that a control repeats. */
    static boolean shared(Element element) {
        Element cell = Dom.is(element, "tcW") ? Dom.above(element, "tc") : null;
        return cell != null && !list(cell.getParentNode()).isEmpty() && Dom.child(cell, "p") != null;
    }

    static void width(Element tcW, SegmentBuilder out) {
        out.literal("<w:tcW w:w=\"")
                .add(new Segment.Width(tcW.getAttributeNS(Dom.W, "w")))
                .literal("\" w:type=\"dxa\"/>");
    }

    /** Writes the grid of a table whose first row repeats a cell; false for other tables, whose grid stays as it is. */
    static boolean grid(Element tblGrid, SegmentBuilder out) {
        Element row = Dom.child(tblGrid.getParentNode(), "tr");
        if (row == null
                || Dom.children(row).stream()
                        .allMatch(child -> list(Dom.content(child)).isEmpty())) {
            return false;
        }
        out.literal("<w:tblGrid>");
        for (Element child : Dom.children(row)) {
            if (Dom.is(child, "tc")) {
                out.literal("<w:gridCol w:w=\"" + width(child) + "\"/>");
            } else if (!list(Dom.content(child)).isEmpty()) {
                Segment width = new Segment.Width(width(Dom.all(child, "tc").get(0)));
                out.add(new Segment.Repeat(
                        list(Dom.content(child)),
                        List.of(Segment.Literal.of("<w:gridCol w:w=\""), width, Segment.Literal.of("\"/>"))));
            }
        }
        out.literal("</w:tblGrid>");
        return true;
    }

    /** The list whose items repeat the cell that a control's content holds; empty for other nodes. */
    private static String list(Node content) {
        if (content == null || !Dom.is(content, "sdtContent") || Dom.child(content, "tc") == null) {
            return "";
        }
        ControlTag tag = ControlTag.of(Dom.tag((Element) content.getParentNode()));
        return tag.kind() == ControlTag.Kind.EACH ? tag.name() : "";
    }

    private static String width(Element cell) {
        Element properties = Dom.child(cell, "tcPr");
        Element width = properties == null ? null : Dom.child(properties, "tcW");
        return width == null ? "0" : width.getAttributeNS(Dom.W, "w");
    }
}
