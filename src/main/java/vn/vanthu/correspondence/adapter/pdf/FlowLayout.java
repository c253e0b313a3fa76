package vn.vanthu.correspondence.adapter.pdf;

import java.util.ArrayList;
import java.util.List;

/** Lays out paragraphs and tables one under the other; between two paragraphs the larger space counts, as in Word. */
final class FlowLayout {

    private final ParagraphLayout paragraphs;
    private final TableLayout tables;

    /** @param folio the page's number, for headers and footers; empty elsewhere */
    FlowLayout(Typefaces typefaces, String folio) {
        this.paragraphs = new ParagraphLayout(typefaces, folio);
        this.tables = new TableLayout(this);
    }

    /** @param room width of the column, whose left edge is x = 0 */
    Strip.Stack layout(List<Flow> flows, double room) {
        List<Strip> strips = new ArrayList<>();
        double owed = 0;
        Flow.Paragraph before = null;
        for (Flow flow : flows) {
            if (flow instanceof Flow.Paragraph paragraph) {
                boolean together = before != null
                        && before.style().name().equals(paragraph.style().name());
                double after = together && before.style().contextual() ? 0 : owed;
                double above = together && paragraph.style().contextual()
                        ? 0
                        : paragraph.style().before();
                strips.addAll(paragraphs.layout(paragraph, Math.max(after, above), room));
                owed = paragraph.style().after();
                before = paragraph;
            } else if (flow instanceof Flow.Table table) {
                strips.addAll(tables.layout(table, owed, room));
                owed = 0;
                before = null;
            }
        }
        return new Strip.Stack(strips, owed);
    }
}
