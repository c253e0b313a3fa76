package vn.vanthu.extraction.adapter.docx.look;

import java.util.HashMap;
import java.util.Map;

/** The style of a VML shape, written as in CSS: "position:absolute;margin-left:27pt;width:108pt". */
final class VmlStyle {

    private VmlStyle() {}

    /** Null says nothing. */
    static Map<String, String> read(String style) {
        Map<String, String> said = new HashMap<>();
        for (String part : style == null ? new String[0] : style.split(";", 64)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                said.put(
                        part.substring(0, colon).strip(),
                        part.substring(colon + 1).strip());
            }
        }
        return said;
    }

    /** A length whose unit is the point where none is written. */
    static double twips(String written, double otherwise) {
        if (written == null) {
            return otherwise;
        }
        String length = written.strip();
        length = length.startsWith(".") ? "0" + length : length.replaceFirst("^-\\.", "-0.");
        boolean bare = !length.isEmpty() && Character.isDigit(length.charAt(length.length() - 1));
        return Twips.of(bare ? length + "pt" : length, otherwise);
    }

    /** Both coordinates of "27pt,1.5pt"; 0 for one that is no length. */
    static double[] point(String written) {
        String[] parts = written.split(",", 3);
        return new double[] {twips(parts[0], 0), parts.length > 1 ? twips(parts[1], 0) : 0};
    }
}
