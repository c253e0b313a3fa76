package vn.vanthu.consolidation.adapter.sheet;

import javax.xml.stream.XMLStreamException;

/**
 * One cell of the row being written.
 *
 * @param formula empty for none
 * @param value a number in plain figures, or words; what the formula gives where there is one
 */
record Cell(int column, Style style, Kind kind, String formula, String value) {

    enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        /** A formula that gives an empty text. */
        EMPTY_RESULT
    }

    void write(Markup out, String address, Styles styles, SharedStrings strings) throws XMLStreamException {
        out.open("c").attribute("r", address).attribute("s", styles.number(style));
        switch (kind) {
            case BLANK -> {}
            case TEXT -> out.attribute("t", "s").element("v", Integer.toString(strings.number(value)));
            case NUMBER -> value(out);
            case EMPTY_RESULT -> value(out.attribute("t", "str"));
        }
        out.close();
    }

    private void value(Markup out) throws XMLStreamException {
        if (!formula.isEmpty()) {
            out.element("f", formula);
        }
        out.element("v", value);
    }
}
