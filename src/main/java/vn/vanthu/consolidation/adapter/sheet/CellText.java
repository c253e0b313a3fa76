package vn.vanthu.consolidation.adapter.sheet;

import java.util.regex.Pattern;
import vn.vanthu.consolidation.adapter.XmlText;

/** Words in a cell: as they are, as far as a workbook can hold them. They are written as text and never evaluated. */
final class CellText {

    /** Letters, as UTF-16 counts them. */
    static final int LONGEST = 32_767;

    private static final String CUT = "…";
    /** What programs read back as one letter: _x0041_. */
    private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    static String of(String text) {
        return cut(XmlText.legal(text), LONGEST);
    }

    /** Words of at most so many letters, the last of them "…" where something was left out. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** As the file holds it. */
    static String coded(String text) {
        return text.indexOf("_x") < 0 ? text : CODED.matcher(text).replaceAll("_x005F_");
    }
}
