package vn.vanthu.extraction.adapter.docx.look;

import vn.vanthu.extraction.adapter.ooxml.XmlCursor;

/** What {@code w:rPr} says of letters (17.3.2) beside bold, italic and capitals. */
public final class LetterMarks {

    /** Begins the name of a font that the theme chooses. */
    private static final String THEME = "+";

    private LetterMarks() {}

    /** Looks at the element that the cursor stands on, and leaves it there. */
    public static void take(String name, XmlCursor xml, Marks.Builder into) {
        switch (name) {
            case "rFonts" -> {
                into.say("ascii", font(xml, "ascii"));
                into.say("hAnsi", font(xml, "hAnsi"));
            }
            case "sz", "u", "color", "vertAlign" -> into.say(name, xml.attribute("val"));
            default -> {}
        }
    }

    private static String font(XmlCursor xml, String slot) {
        String theme = xml.attribute(slot + "Theme");
        return theme != null ? THEME + theme : xml.attribute(slot);
    }
}
