package vn.vanthu.consolidation.adapter.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The looks that a workbook's cells have, in the order in which they were first used. */
final class Styles {

    private static final String FONT = "Times New Roman";
    private static final int FIRST_OWN_FORMAT = 164;
    private static final int FIRST_OWN_FILL = 2;

    private final Map<Style, Integer> numbers = new LinkedHashMap<>();

    Styles() {
        numbers.put(new Style(Style.Face.PLAIN, Style.Align.LEFT, Style.Format.GENERAL, Style.Fill.NONE, false), 0);
    }

    int number(Style style) {
        Integer known = numbers.get(style);
        if (known == null) {
            known = numbers.size();
            numbers.put(style, known);
        }
        return known;
    }

    void write(Markup out) throws XMLStreamException {
        out.root("styleSheet");
        out.open("numFmts").attribute("count", Style.Format.values().length);
        for (Style.Format format : Style.Format.values()) {
            out.empty("numFmt", "numFmtId", FIRST_OWN_FORMAT + format.ordinal(), "formatCode", format.code);
        }
        out.close();
        fonts(out);
        fills(out);
        borders(out);
        out.open("cellStyleXfs").attribute("count", 1);
        out.empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0);
        out.close();
        out.open("cellXfs").attribute("count", numbers.size());
        for (Style style : numbers.keySet()) {
            look(style, out);
        }
        out.close();
        out.open("cellStyles").attribute("count", 1);
        out.empty("cellStyle", "name", "Normal", "xfId", 0, "builtinId", 0);
        out.close();
        out.end();
    }

    private static void look(Style style, Markup out) throws XMLStreamException {
        out.open("xf").attribute("numFmtId", FIRST_OWN_FORMAT + style.format().ordinal());
        out.attribute("fontId", style.face().ordinal());
        out.attribute(
                "fillId", style.fill() == Style.Fill.NONE ? 0 : style.fill().ordinal() + FIRST_OWN_FILL - 1);
        out.attribute("borderId", style.framed() ? 1 : 0).attribute("xfId", 0);
        for (String applied : List.of("NumberFormat", "Font", "Fill", "Border", "Alignment")) {
            out.attribute("apply" + applied, 1);
        }
        String align = style.align().name().toLowerCase(Locale.ROOT);
        boolean wide = style.align() == Style.Align.CENTER && !style.framed();
        out.empty(
                "alignment",
                "horizontal",
                wide ? "centerContinuous" : align,
                "vertical",
                "center",
                "wrapText",
                style.framed() ? 1 : 0);
        out.close();
    }

    private static void fonts(Markup out) throws XMLStreamException {
        out.open("fonts").attribute("count", Style.Face.values().length);
        for (Style.Face face : Style.Face.values()) {
            out.open("font");
            switch (face) {
                case BOLD, TITLE -> out.empty("b");
                case ITALIC -> out.empty("i");
                case LINK -> out.empty("u");
                case PLAIN -> {}
            }
            out.empty("sz", "val", face == Style.Face.TITLE ? 14 : 12);
            if (face == Style.Face.LINK) {
                out.empty("color", "rgb", "FF0563C1");
            }
            out.empty("name", "val", FONT).empty("family", "val", 1).close();
        }
        out.close();
    }

    private static void fills(Markup out) throws XMLStreamException {
        out.open("fills").attribute("count", Style.Fill.values().length + 1);
        for (String demanded : List.of("none", "gray125")) {
            out.open("fill").empty("patternFill", "patternType", demanded).close();
        }
        for (Style.Fill fill : Style.Fill.values()) {
            if (fill != Style.Fill.NONE) {
                out.open("fill").open("patternFill").attribute("patternType", "solid");
                out.empty("fgColor", "rgb", "FF" + fill.rgb).close();
                out.close();
            }
        }
        out.close();
    }

    private static void borders(Markup out) throws XMLStreamException {
        out.open("borders").attribute("count", 2);
        for (boolean framed : new boolean[] {false, true}) {
            out.open("border");
            for (String side : List.of("left", "right", "top", "bottom")) {
                if (framed) {
                    out.empty(side, "style", "thin");
                } else {
                    out.empty(side);
                }
            }
            out.close();
        }
        out.close();
    }
}
