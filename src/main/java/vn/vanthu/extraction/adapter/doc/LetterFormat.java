package vn.vanthu.extraction.adapter.doc;

/**
 * What modifiers say of letters ([MS-DOC] 2.6.1); it grows as they are applied. A switch is 0, 1, {@code AS_STYLE} or
 * {@code NOT_AS_STYLE}.
 */
final class LetterFormat {

    static final int NO_STYLE = 10;
    private static final int AS_STYLE = 0x80;
    private static final int NOT_AS_STYLE = 0x81;

    int bold = AS_STYLE;
    int italic = AS_STYLE;
    int capitals = AS_STYLE;
    int hidden = AS_STYLE;
    boolean deleted;
    int style = NO_STYLE;
    /** Index of the font of letters behind ASCII, where those of old encodings are; -1 where nothing is said. */
    int font = -1;

    LetterFormat apply(Bytes changes) {
        Sprms.each(changes, this::change);
        return this;
    }

    private void change(int operation, Bytes operand) {
        switch (operation) {
            case 0x0835 -> bold = operand.u8(0);
            case 0x0836 -> italic = operand.u8(0);
            case 0x083B -> capitals = operand.u8(0);
            case 0x083C -> hidden = operand.u8(0);
            case 0x0800 -> deleted = operand.u8(0) == 1;
            case 0x4A30 -> style = operand.u16(0);
            case 0x4A51 -> font = operand.u16(0);
            case 0x2A33 -> plain();
            default -> {}
        }
    }

    private void plain() {
        bold = AS_STYLE;
        italic = AS_STYLE;
        capitals = AS_STYLE;
        hidden = AS_STYLE;
    }

    /** Takes from a style's base what this style leaves open; switches become 0 or 1. */
    LetterFormat over(LetterFormat base) {
        bold = toggle(bold, base.bold == 1) ? 1 : 0;
        italic = toggle(italic, base.italic == 1) ? 1 : 0;
        capitals = toggle(capitals, base.capitals == 1) ? 1 : 0;
        hidden = toggle(hidden, base.hidden == 1) ? 1 : 0;
        font = font >= 0 ? font : base.font;
        return this;
    }

    static boolean toggle(int value, boolean style) {
        return switch (value) {
            case AS_STYLE -> style;
            case NOT_AS_STYLE -> !style;
            default -> value != 0;
        };
    }

    /** The run's own switch over those of its two styles, which undo one another when both are on. */
    static boolean shown(int run, int paragraphStyle, int letterStyle) {
        return toggle(run, paragraphStyle == 1 ^ letterStyle == 1);
    }
}
