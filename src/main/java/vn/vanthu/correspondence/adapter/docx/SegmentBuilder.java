package vn.vanthu.correspondence.adapter.docx;

import java.util.ArrayList;
import java.util.List;

/** Collects segments, joining literal text. */
final class SegmentBuilder {

    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    SegmentBuilder literal(String xml) {
        literal.append(xml);
        return this;
    }

    SegmentBuilder add(Segment segment) {
        flush();
        segments.add(segment);
        return this;
    }

    List<Segment> build() {
        flush();
        return List.copyOf(segments);
    }

    private void flush() {
        if (literal.length() > 0) {
            segments.add(Segment.Literal.of(literal.toString()));
            literal.setLength(0);
        }
    }
}
