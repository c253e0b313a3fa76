package vn.vanthu.extraction.adapter.docx;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.docx.look.LetterMarks;
import vn.vanthu.extraction.adapter.docx.look.Marks;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;

/**
 * What a run or a style says of letters; null where it says nothing.
 *
 * @param font see {@link Fonts#named}
 * @param look what else it says of the letters' looks; nothing unless that was asked for
 */
record RunFormat(
        Boolean bold, Boolean italic, Boolean capitals, Boolean hidden, String font, String style, Marks look) {

    static final RunFormat NONE = new RunFormat(null, null, null, null, null, null, Marks.NONE);

    /** This over another that it is based on. */
    RunFormat over(RunFormat base) {
        return base == NONE
                ? this
                : new RunFormat(
                        bold != null ? bold : base.bold,
                        italic != null ? italic : base.italic,
                        capitals != null ? capitals : base.capitals,
                        hidden != null ? hidden : base.hidden,
                        font != null ? font : base.font,
                        style,
                        look.over(base.look));
    }

    /** As a reader sees it: a toggle in two styles undoes itself (ECMA-376 Part 1, 17.7.3); what the run says, holds. */
    static boolean shown(Boolean direct, Boolean paragraph, Boolean character, Boolean defaults) {
        return direct != null ? direct : (isOn(paragraph) ^ isOn(character)) || isOn(defaults);
    }

    /** Reads {@code w:rPr}. */
    static RunFormat read(XmlCursor xml) throws XMLStreamException, IOException {
        return read(xml, false);
    }

    /** @param looks true for a maker that reads {@link #look} too */
    static XmlCursor.Maker<RunFormat> reader(boolean looks) {
        return xml -> read(xml, looks);
    }

    private static RunFormat read(XmlCursor xml, boolean looks) throws XMLStreamException, IOException {
        Marks.Builder look = new Marks.Builder();
        Builder format = new Builder();
        xml.children(name -> {
            switch (name) {
                case "b" -> format.bold = xml.on();
                case "i" -> format.italic = xml.on();
                case "caps" -> format.capitals = xml.on();
                case "vanish" -> format.hidden = xml.on();
                case "rFonts" -> format.font = Fonts.named(xml);
                case "rStyle" -> format.style = xml.attribute("val");
                default -> {}
            }
            if (looks) {
                LetterMarks.take(name, xml, look);
            }
            xml.skip();
        });
        return new RunFormat(
                format.bold, format.italic, format.capitals, format.hidden, format.font, format.style, look.build());
    }

    private static boolean isOn(Boolean value) {
        return value != null && value;
    }

    private static final class Builder {
        private Boolean bold;
        private Boolean italic;
        private Boolean capitals;
        private Boolean hidden;
        private String font;
        private String style;
    }
}
