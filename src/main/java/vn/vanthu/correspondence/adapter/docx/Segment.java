package vn.vanthu.correspondence.adapter.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A compiled stretch of a part's XML: what is copied as it is, and what depends on the data. */
sealed interface Segment {

    /** Well-formed only together with its neighbours. */
    record Literal(byte[] utf8) implements Segment {

        static Literal of(String xml) {
            return new Literal(xml.getBytes(StandardCharsets.UTF_8));
        }

        String xml() {
            return new String(utf8, StandardCharsets.UTF_8);
        }
    }

    /** The escaped text of a field, within a {@code w:t}. */
    record Field(String name) implements Segment {}

    record Repeat(String list, List<Segment> item) implements Segment {}

    record Condition(String name, boolean negated, List<Segment> content) implements Segment {}

    /** Markup that may not stand empty: without content, {@code otherwise} is written instead of the whole. */
    record Container(String open, List<Segment> content, String close, String otherwise) implements Segment {}

    /** The width in twips that the item of a repeated cell gives it, an attribute's value. */
    record Width(String otherwise) implements Segment {}

    /** The length in EMU of the rule drawn under a field's text, an attribute's value. */
    record Rule(RuledText text) implements Segment {}

    /**
     * How far in EMU below its paragraph's top that rule stands, an element's text.
     *
     * @param first the distance under a text of one line
     */
    record Drop(RuledText text, long first) implements Segment {}
}
