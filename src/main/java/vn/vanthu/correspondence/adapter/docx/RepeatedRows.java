package vn.vanthu.correspondence.adapter.docx;

import java.util.List;
import org.w3c.dom.Element;

/**
 * What a table that grows with its data must do whatever its template says: no repeated row breaks across pages, and the
 * rows above the first repeated one are its heading, which stands on every page.
 */
final class RepeatedRows {

    private static final int HIGHEST_HEADING = 3;

    private RepeatedRows() {}

    static void settle(Element root) {
        for (Element table : Dom.all(root, "tbl")) {
            List<Element> rows = Dom.all(table, "tr").stream()
                    .filter(row -> Dom.above(row, "tbl") == table)
                    .toList();
            int first = 0;
            while (first < rows.size() && !repeated(rows.get(first), table)) {
                first++;
            }
            for (Element row : rows.subList(first, rows.size())) {
                if (repeated(row, table)) {
                    set(row, "cantSplit");
                }
            }
            if (first > 0 && first < rows.size() && first <= HIGHEST_HEADING) {
                rows.subList(0, first).forEach(row -> set(row, "tblHeader"));
            }
        }
    }

    private static boolean repeated(Element row, Element table) {
        for (Element sdt = Dom.above(row, "sdt");
                sdt != null && Dom.above(sdt, "tbl") == table;
                sdt = Dom.above(sdt, "sdt")) {
            if (ControlTag.of(Dom.tag(sdt)).kind() == ControlTag.Kind.EACH) {
                return true;
            }
        }
        return false;
    }

    private static void set(Element row, String name) {
        Element properties = Dom.child(row, "trPr");
        if (properties == null) {
            properties = row.getOwnerDocument().createElementNS(Dom.W, "w:trPr");
            Element exceptions = Dom.child(row, "tblPrEx");
            row.insertBefore(properties, exceptions == null ? row.getFirstChild() : exceptions.getNextSibling());
        }
        Element old = Dom.child(properties, name);
        if (old != null) {
            properties.removeChild(old);
        }
        properties.appendChild(row.getOwnerDocument().createElementNS(Dom.W, "w:" + name));
    }
}
