package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;

/**
 * What a paragraph or a style says of the paragraph; null where it says nothing.
 *
 * @param list numbering instance; 0 takes an inherited one away
 * @param level list level from 0
 * @param markDeleted true when a tracked deletion joins the paragraph to the next
 */
record ParagraphFormat(String style, String alignment, Integer list, Integer level, boolean markDeleted) {

    static final ParagraphFormat NONE = new ParagraphFormat(null, null, null, null, false);

    ParagraphFormat over(ParagraphFormat base) {
        return new ParagraphFormat(
                style,
                alignment != null ? alignment : base.alignment,
                list != null ? list : base.list,
                level != null ? level : base.level,
                markDeleted);
    }

    boolean centred() {
        return "center".equals(alignment);
    }

    /** Reads {@code w:pPr}. */
    static ParagraphFormat read(XmlCursor xml) throws XMLStreamException, IOException {
        Builder format = new Builder();
        xml.children(name -> {
            switch (name) {
                case "pStyle" -> {
                    format.style = xml.attribute("val");
                    xml.skip();
                }
                case "jc" -> {
                    format.alignment = xml.attribute("val");
                    xml.skip();
                }
                case "numPr" ->
                    xml.children(inner -> {
                        switch (inner) {
                            case "ilvl" -> format.level = xml.number(0);
                            case "numId" -> format.list = xml.number(0);
                            default -> {}
                        }
                        xml.skip();
                    });
                case "rPr" ->
                    xml.children(inner -> {
                        format.markDeleted |= inner.equals("del") || inner.equals("moveFrom");
                        xml.skip();
                    });
                default -> xml.skip();
            }
        });
        return new ParagraphFormat(format.style, format.alignment, format.list, format.level, format.markDeleted);
    }

    private static final class Builder {
        private String style;
        private String alignment;
        private Integer list;
        private Integer level;
        private boolean markDeleted;
    }
}
