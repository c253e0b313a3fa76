package vn.vanthu.consolidation.adapter.sheet;

import java.math.BigDecimal;

/** How a cell looks. */
record Style(Face face, Align align, Format format, Fill fill, boolean framed) {

    enum Face {
        PLAIN,
        BOLD,
        ITALIC,
        TITLE,
        LINK
    }

    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /** How a number is shown; the parting marks are those of the reader's program. */
    enum Format {
        GENERAL("General"),
        TEXT("@"),
        COUNT("#,##0"),
        AMOUNT("#,##0.00"),
        EXACT("#,##0.00#######");

        final String code;

        Format(String code) {
            this.code = code;
        }
    }

    enum Fill {
        NONE(""),
        HEAD("D9E2F3"),
        /** A unit that the figure lacks. */
        LACKING("E7E6E6"),
        /** A value that is among the open questions. */
        DOUBTFUL("FFF2CC");

        final String rgb;

        Fill(String rgb) {
            this.rgb = rgb;
        }
    }

    static final Style TITLE = new Style(Face.TITLE, Align.CENTER, Format.TEXT, Fill.NONE, false);
    static final Style SUBTITLE = new Style(Face.ITALIC, Align.CENTER, Format.TEXT, Fill.NONE, false);
    /** Words beside a table, over as many columns as they need. */
    static final Style BESIDE = new Style(Face.PLAIN, Align.LEFT, Format.TEXT, Fill.NONE, false);

    static final Style HEAD = new Style(Face.BOLD, Align.CENTER, Format.TEXT, Fill.HEAD, true);
    static final Style WORDS = new Style(Face.PLAIN, Align.LEFT, Format.TEXT, Fill.NONE, true);
    static final Style CENTRED = new Style(Face.PLAIN, Align.CENTER, Format.TEXT, Fill.NONE, true);
    static final Style FIGURE = new Style(Face.PLAIN, Align.RIGHT, Format.GENERAL, Fill.NONE, true);

    Style face(Face other) {
        return new Style(other, align, format, fill, framed);
    }

    Style fill(Fill other) {
        return new Style(face, align, format, other, framed);
    }

    Style format(Format other) {
        return new Style(face, align, other, fill, framed);
    }

    /** Two decimals at the least, when it has any. */
    Style of(BigDecimal value) {
        int scale = value.stripTrailingZeros().scale();
        return format(scale <= 0 ? Format.COUNT : scale <= 2 ? Format.AMOUNT : Format.EXACT);
    }
}
