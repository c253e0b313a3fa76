package vn.vanthu.extraction.adapter.docx.look;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;

/** What {@code w:tblPr} and {@code w:tcPr} say of where a table and its cells lie (17.4). */
public final class TableMarks {

    private TableMarks() {}

    /** Reads the element that the cursor stands on to its end. */
    public static void take(String name, XmlCursor xml, Marks.Builder into) throws XMLStreamException, IOException {
        switch (name) {
            case "tblCellMar", "tcMar" -> {
                xml.children(edge -> {
                    into.say("margin." + edge, xml.attribute("w"));
                    xml.skip();
                });
                return;
            }
            case "tblInd" -> into.say(name, xml.attribute("w"));
            case "tcW" -> {
                into.say("width", xml.attribute("w"));
                into.say("widthType", xml.attribute("type"));
            }
            case "jc" -> into.say(name, xml.attribute("val"));
            case "tblpPr" -> {
                into.say("floats", "1");
                into.say("floatAnchor", xml.attribute("horzAnchor"));
                into.say("floatAlign", xml.attribute("tblpXSpec"));
                into.say("floatLeft", xml.attribute("tblpX"));
            }
            default -> {}
        }
        xml.skip();
    }
}
