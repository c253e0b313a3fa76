package vn.vanthu.extraction.adapter.docx.look;

import java.util.function.UnaryOperator;

/**
 * How letters look when all is said.
 *
 * @param ascii family of letters without marks
 * @param other family of all others; most Vietnamese ones
 * @param size in points
 * @param raised set small above or below the line
 */
public record LetterLook(
        String ascii,
        String other,
        double size,
        boolean bold,
        boolean italic,
        boolean underlined,
        boolean coloured,
        boolean raised) {

    /** What holds where nothing is said (17.3.2.38). */
    private static final double SIZE = 10;

    private static final double LARGEST = 1638;
    /** The part of their size that raised letters have. */
    private static final double SMALL = 0.65;

    /** Grey as dark as that counts as black. */
    private static final int DARK = 0x33;

    /** @param family from a name that may be the theme's to the font's */
    public static LetterLook of(Marks said, boolean bold, boolean italic, UnaryOperator<String> family) {
        String underline = said.get("u");
        String raised = said.get("vertAlign");
        return new LetterLook(
                family.apply(said.get("ascii")),
                family.apply(said.get("hAnsi")),
                Math.max(0.5, Math.min(said.twips("sz", SIZE * 2) / 2, LARGEST)),
                bold,
                italic,
                !underline.isEmpty() && !underline.equals("none"),
                coloured(said.get("color")),
                raised.equals("superscript") || raised.equals("subscript"));
    }

    String font(char letter) {
        return letter < 0x80 ? ascii : other;
    }

    TimesWidths face() {
        return TimesWidths.of(bold, italic);
    }

    /**
     * In twips.
     *
     * @param face of this look
     */
    double width(char letter, TimesWidths face) {
        return face.width(letter) * size * (raised ? SMALL : 1) * Twips.POINT;
    }

    private static boolean coloured(String colour) {
        if (!colour.matches("[0-9A-Fa-f]{6}")) {
            return false;
        }
        int rgb = Integer.parseInt(colour, 16);
        return (rgb >> 16) > DARK || (rgb >> 8 & 0xFF) > DARK || (rgb & 0xFF) > DARK;
    }
}
