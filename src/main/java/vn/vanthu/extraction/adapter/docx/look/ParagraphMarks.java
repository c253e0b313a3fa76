package vn.vanthu.extraction.adapter.docx.look;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;

/** What {@code w:pPr} says of a paragraph's setting (17.3.1) beside its alignment. */
public final class ParagraphMarks {

    /** Followed by the position in twips. */
    static final String TAB = "tab@";

    private static final int TABS = 64;

    private ParagraphMarks() {}

    /** Reads the element that the cursor stands on to its end. */
    public static void take(String name, XmlCursor xml, Marks.Builder into) throws XMLStreamException, IOException {
        switch (name) {
            case "ind" -> indent(xml, into);
            case "spacing" -> spacing(xml, into);
            case "contextualSpacing" -> into.say(name, xml.on() ? "1" : "0");
            case "framePr" -> {
                into.say("frame", "1");
                into.say("frameAlign", xml.attribute("xAlign"));
                into.say("frameWidth", xml.attribute("w"));
            }
            case "pBdr" -> {
                xml.children(edge -> {
                    into.say("border." + edge, xml.attribute("val"));
                    xml.skip();
                });
                return;
            }
            case "tabs" -> {
                tabs(xml, into);
                return;
            }
            default -> {}
        }
        xml.skip();
    }

    /** A first line set in, or out, is one length, and set out holds (17.3.1.12). */
    private static void indent(XmlCursor xml, Marks.Builder into) {
        into.say("left", xml.attribute("left"));
        into.say("left", xml.attribute("start"));
        into.say("right", xml.attribute("right"));
        into.say("right", xml.attribute("end"));
        into.say("first", xml.attribute("firstLine"));
        String hanging = xml.attribute("hanging");
        if (hanging != null && Twips.of(hanging, 0) > 0) {
            into.say("first", "-" + hanging);
        } else if (hanging != null && xml.attribute("firstLine") == null) {
            into.say("first", "0");
        }
    }

    private static void spacing(XmlCursor xml, Marks.Builder into) {
        for (String length : new String[] {"before", "after", "beforeAutospacing", "afterAutospacing"}) {
            into.say(length, xml.attribute(length));
        }
        if (xml.attribute("line") != null) {
            String rule = xml.attribute("lineRule");
            into.say("line", xml.attribute("line"));
            into.say("lineRule", rule == null ? "auto" : rule);
        }
    }

    private static void tabs(XmlCursor xml, Marks.Builder into) throws XMLStreamException, IOException {
        int[] count = {0};
        xml.children(name -> {
            String position = xml.attribute("pos");
            if (name.equals("tab") && position != null && count[0]++ < TABS) {
                into.say(TAB + position, xml.attribute("val"));
            }
            xml.skip();
        });
    }
}
