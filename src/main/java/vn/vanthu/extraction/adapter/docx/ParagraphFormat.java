package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.docx.look.LetterMarks;
import vn.vanthu.extraction.adapter.docx.look.Marks;
import vn.vanthu.extraction.adapter.docx.look.ParagraphMarks;
import vn.vanthu.extraction.adapter.docx.look.Section;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;

/**
 * What a paragraph or a style says of the paragraph; null where it says nothing.
 *
 * @param list numbering instance; 0 takes an inherited one away
 * @param level list level from 0
 * @param markDeleted true when a tracked deletion joins the paragraph to the next
 * @param detail what else it says of looks; nothing unless that was asked for
 */
record ParagraphFormat(
        String style, String alignment, Integer list, Integer level, boolean markDeleted, Detail detail) {

    static final ParagraphFormat NONE = new ParagraphFormat(null, null, null, null, false, Detail.NONE);

    ParagraphFormat over(ParagraphFormat base) {
        return new ParagraphFormat(
                style,
                alignment != null ? alignment : base.alignment,
                list != null ? list : base.list,
                level != null ? level : base.level,
                markDeleted,
                detail.over(base.detail));
    }

    boolean centred() {
        return "center".equals(alignment);
    }

    /**
     * @param look of the paragraph
     * @param mark of the letters of its mark
     * @param section that ends with the paragraph; null for none
     */
    record Detail(Marks look, Marks mark, Section section) {
        static final Detail NONE = new Detail(Marks.NONE, Marks.NONE, null);

        Detail over(Detail base) {
            return base == NONE ? this : new Detail(look.over(base.look), mark, section);
        }
    }

    /** @param looks true for a maker that reads {@link #detail} too */
    static XmlCursor.Maker<ParagraphFormat> reader(boolean looks) {
        return xml -> read(xml, looks);
    }

    private static ParagraphFormat read(XmlCursor xml, boolean looks) throws XMLStreamException, IOException {
        Builder format = new Builder();
        Marks.Builder look = new Marks.Builder();
        Marks.Builder mark = new Marks.Builder();
        xml.children(name -> {
            switch (name) {
                case "pStyle" -> {
                    format.style = xml.attribute("val");
                    xml.skip();
                }
                case "jc" -> {
                    format.alignment = xml.attribute("val");
                    if (looks) {
                        look.say("jc", format.alignment);
                    }
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
                        if (looks) {
                            LetterMarks.take(inner, xml, mark);
                        }
                        xml.skip();
                    });
                case "sectPr" -> {
                    if (looks) {
                        format.section = Section.read(xml);
                    } else {
                        xml.skip();
                    }
                }
                default -> {
                    if (looks) {
                        ParagraphMarks.take(name, xml, look);
                    } else {
                        xml.skip();
                    }
                }
            }
        });
        Detail detail = looks ? new Detail(look.build(), mark.build(), format.section) : Detail.NONE;
        return new ParagraphFormat(
                format.style, format.alignment, format.list, format.level, format.markDeleted, detail);
    }

    private static final class Builder {
        private String style;
        private String alignment;
        private Integer list;
        private Integer level;
        private boolean markDeleted;
        private Section section;
    }
}
