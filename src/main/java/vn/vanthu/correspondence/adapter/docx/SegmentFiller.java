package vn.vanthu.correspondence.adapter.docx;

import java.util.Collections;
import java.util.List;
import vn.vanthu.correspondence.TemplateData;

/** Writes compiled segments with data. The data has been compared with the template's fields before. */
final class SegmentFiller {

    private static final double EMU_PER_POINT = 12700;
    /** Height of a line of Times New Roman, single spaced, at a size of one point. */
    private static final double LINE = 1.149;

    private final TextWidth widths;
    private final StringBuilder text = new StringBuilder();
    private final XmlBytes out = new XmlBytes(1 << 16);

    SegmentFiller(TextWidth widths) {
        this.widths = widths;
    }

    /** The part in UTF-8. */
    byte[] fill(List<Segment> segments, TemplateData data) {
        write(segments, data);
        return out.toArray();
    }

    private void write(List<Segment> segments, TemplateData data) {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Literal literal) {
                out.append(literal.utf8());
            } else if (segment instanceof Segment.Field field) {
                text.setLength(0);
                WordText.append(data.text(field.name()), text);
                out.append(text);
            } else if (segment instanceof Segment.Repeat repeat) {
                data.items(repeat.list()).forEach(item -> write(repeat.item(), item));
            } else if (segment instanceof Segment.Condition condition) {
                if (data.holds(condition.name()) != condition.negated()) {
                    write(condition.content(), data);
                }
            } else if (segment instanceof Segment.Container container) {
                writeContainer(container, data);
            } else if (segment instanceof Segment.Width width) {
                out.append(
                        data.values().get(Columns.WIDTH) instanceof Integer twips
                                ? twips.toString()
                                : width.otherwise());
            } else if (segment instanceof Segment.Rule rule) {
                out.append(length(rule.text(), data));
            } else if (segment instanceof Segment.Drop drop) {
                double below = (lines(drop.text(), data).size() - 1)
                        * LINE
                        * drop.text().size();
                out.append(drop.first() + Math.round(below * EMU_PER_POINT));
            }
        }
    }

    private void writeContainer(Segment.Container container, TemplateData data) {
        int start = out.length();
        out.append(container.open());
        int inside = out.length();
        write(container.content(), data);
        if (out.length() > inside) {
            out.append(container.close());
        } else {
            out.setLength(start);
            out.append(container.otherwise());
        }
    }

    /** Between a third of the longest line and half of the last one, where both can be had; else fit for the last line. */
    private long length(RuledText text, TemplateData data) {
        List<Double> lines = lines(text, data);
        double last = lines.get(lines.size() - 1);
        double longest = Collections.max(lines);
        double points = longest / 3 <= last / 2 ? (longest / 3 + last / 2) / 2 : last * 5 / 12;
        return Math.round(points * EMU_PER_POINT);
    }

    private List<Double> lines(RuledText text, TemplateData data) {
        return widths.lines(data.text(text.field()), text.size(), text.bold(), text.width());
    }
}
