package vn.vanthu.sample.adapter;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Pieces of WordprocessingML as text, in twips (1/20 pt) and half points. */
final class WordMarkup {

    static final String CENTRED = "<w:jc w:val=\"center\"/>";
    static final String BOLD = "<w:b/>";
    static final String ITALIC = "<w:i/>";

    private WordMarkup() {}

    /** A line feed in the text becomes a forced line break. */
    static String run(String text, int halfPoints, String marks) {
        String lines = Arrays.stream(text.split("\n", -1))
                .map(line -> "<w:t xml:space=\"preserve\">" + escape(line) + "</w:t>")
                .collect(Collectors.joining("<w:br/>"));
        return "<w:r><w:rPr>" + marks + size(halfPoints) + "</w:rPr>" + lines + "</w:r>";
    }

    static String paragraph(String properties, String... runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    static String centred(String text, int halfPoints, String marks) {
        return paragraph(spacing(0, 0) + CENTRED, run(text, halfPoints, marks));
    }

    /** Text of a ruled cell, clear of its lines. */
    static String inCell(String alignment, String text, int halfPoints, String marks) {
        return paragraph(spacing(30, 30) + alignment, run(text, halfPoints, marks));
    }

    static String spacing(int before, int after) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/>";
    }

    static String indent(int firstLine) {
        return "<w:ind w:firstLine=\"" + firstLine + "\"/>";
    }

    /** A drawn line, this far in from both sides. */
    static String rule(int inset) {
        return "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
                + "<w:spacing w:before=\"60\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>"
                + "<w:ind w:left=\"" + inset + "\" w:right=\"" + inset + "\"/></w:pPr></w:p>";
    }

    /** A table without lines, as the head and the signature stand in. */
    static String halves(int left, int right, String... rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"" + (left + right) + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>"
                + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\"" + left
                + "\"/><w:gridCol w:w=\"" + right + "\"/></w:tblGrid>" + String.join("", rows) + "</w:tbl>";
    }

    /** A row that stays on one page. */
    static String row(String... cells) {
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(int width, String properties, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + properties + "</w:tcPr>" + content
                + "</w:tc>";
    }

    static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
