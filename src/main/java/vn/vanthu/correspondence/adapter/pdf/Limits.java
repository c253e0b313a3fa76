package vn.vanthu.correspondence.adapter.pdf;

import java.util.Set;

/** What properties this printer draws, and which it may pass over because nothing of them shows on the page. */
final class Limits {

    private static final Set<String> PARAGRAPH = Set.of(
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "widowControl",
            "suppressLineNumbers",
            "pBdr",
            "pBdr/top",
            "pBdr/bottom",
            "pBdr/left",
            "pBdr/right",
            "tabs",
            "suppressAutoHyphens",
            "kinsoku",
            "wordWrap",
            "overflowPunct",
            "topLinePunct",
            "autoSpaceDE",
            "autoSpaceDN",
            "adjustRightInd",
            "snapToGrid",
            "spacing",
            "ind",
            "contextualSpacing",
            "mirrorIndents",
            "jc",
            "textAlignment",
            "outlineLvl",
            "rPr",
            "cnfStyle",
            "bidi",
            "shd",
            "numPr",
            "numPr/numId",
            "numPr/ilvl");
    private static final Set<String> LETTER = Set.of(
            "rStyle",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "strike",
            "color",
            "spacing",
            "kern",
            "sz",
            "szCs",
            "u",
            "vertAlign",
            "cs",
            "lang",
            "eastAsianLayout",
            "noProof",
            "vanish",
            "webHidden",
            "snapToGrid",
            "smallCaps",
            "dstrike",
            "outline",
            "shadow",
            "emboss",
            "imprint",
            "w",
            "position",
            "highlight",
            "effect",
            "bdr",
            "shd",
            "rtl",
            "em",
            "ligatures",
            "numForm",
            "numSpacing",
            "cntxtAlts",
            "fitText",
            "specVanish");
    private static final Set<String> NO_EFFECTS = Set.of(
            "smallCaps",
            "dstrike",
            "outline",
            "shadow",
            "emboss",
            "imprint",
            "highlight",
            "effect",
            "bdr",
            "rtl",
            "em",
            "fitText");
    private static final Set<String> TABLE = Set.of(
            "tblStyle",
            "tblW",
            "jc",
            "tblInd",
            "tblBorders",
            "tblLayout",
            "tblCellMar",
            "tblLook",
            "tblOverlap",
            "tblCaption",
            "tblDescription",
            "bidiVisual",
            "tblCellSpacing",
            "tblpPr");
    private static final Set<String> ROW = Set.of(
            "cantSplit",
            "tblHeader",
            "trHeight",
            "jc",
            "cnfStyle",
            "gridBefore",
            "gridAfter",
            "wBefore",
            "wAfter",
            "divId");
    private static final Set<String> CELL = Set.of(
            "tcW",
            "gridSpan",
            "vMerge",
            "tcBorders",
            "shd",
            "noWrap",
            "tcMar",
            "vAlign",
            "hideMark",
            "cnfStyle",
            "textDirection",
            "tcFitText");
    private static final Set<String> PICTURE_FONTS = Set.of("Symbol", "Wingdings", "Wingdings 2", "Webdings");

    private Limits() {}

    static void paragraph(Bag bag, Undrawable undrawable) {
        bag.names(
                name -> !PARAGRAPH.contains(name)
                        && !name.startsWith("rPr/")
                        && !name.startsWith("tabs/")
                        && !name.startsWith("sectPr"),
                undrawable);
        refuse(bag.on("bidi", false), "w:bidi", undrawable);
        refuse(shaded(bag), "w:shd of a paragraph", undrawable);
        refuse(
                bag.has("numPr/numId") && !bag.val("numPr/numId").equals("0"),
                "w:numPr (automatic numbering)",
                undrawable);
    }

    static void letter(Bag bag, Undrawable undrawable) {
        bag.names(name -> !LETTER.contains(name) && !name.startsWith("rPrChange/"), undrawable);
        for (String effect : NO_EFFECTS) {
            refuse(bag.on(effect, false), "w:" + effect, undrawable);
        }
        refuse(bag.number("w", "val", 100) != 100, "w:w (stretched letters)", undrawable);
        refuse(bag.number("position", "val", 0) != 0, "w:position", undrawable);
        refuse(shaded(bag), "w:shd of a run", undrawable);
        String underline = bag.val("u");
        refuse(!Set.of("", "none", "single", "words").contains(underline), "w:u " + underline, undrawable);
        String font = bag.get("rFonts", "ascii");
        refuse(PICTURE_FONTS.contains(font), "font " + font, undrawable);
    }

    static void table(Bag bag, Undrawable undrawable) {
        bag.names(name -> !TABLE.contains(name) && !name.contains("/"), undrawable);
        refuse(bag.on("bidiVisual", false), "w:bidiVisual", undrawable);
        refuse(bag.has("tblpPr"), "w:tblpPr (floating table)", undrawable);
        refuse(bag.number("tblCellSpacing", "w", 0) != 0, "w:tblCellSpacing", undrawable);
    }

    static void row(Bag bag, Undrawable undrawable) {
        bag.names(name -> !ROW.contains(name) && !name.contains("/"), undrawable);
    }

    static void cell(Bag bag, Undrawable undrawable) {
        bag.names(name -> !CELL.contains(name) && !name.contains("/"), undrawable);
        String direction = bag.val("textDirection");
        refuse(!direction.isEmpty() && !direction.startsWith("lrTb"), "w:textDirection " + direction, undrawable);
        refuse(bag.on("tcFitText", false), "w:tcFitText", undrawable);
        refuse(bag.on("tcBorders/tl2br", false) || bag.on("tcBorders/tr2bl", false), "diagonal border", undrawable);
    }

    private static boolean shaded(Bag bag) {
        String fill = bag.get("shd", "fill");
        return bag.has("shd") && !Set.of("", "auto", "FFFFFF", "ffffff").contains(fill);
    }

    private static void refuse(boolean found, String name, Undrawable undrawable) {
        if (found) {
            undrawable.add(name);
        }
    }
}
