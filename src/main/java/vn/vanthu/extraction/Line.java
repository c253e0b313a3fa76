package vn.vanthu.extraction;

import java.util.regex.Pattern;
import vn.vanthu.document.Place;
import vn.vanthu.document.VietnameseText;

/**
 * One line as it was typed: a paragraph, or a part of one that a line feed ends, on its own or in a cell.
 *
 * @param raw as the paper has it, tabs kept, letters without a shape left out, blanks of every kind as plain ones, a long run
 *     of white space shortened to one tab or three blanks
 * @param text {@code raw} with its white space tidied
 * @param key the first {@value #KEY} characters folded for comparison
 * @param piece index of the piece it stands in
 * @param framed true in a ruled table of several columns, where nothing is a heading
 */
record Line(
        String raw,
        String text,
        String key,
        boolean bold,
        boolean italic,
        boolean centred,
        Place.Position at,
        int piece,
        Side side,
        boolean framed) {

    static final int KEY = 300;
    private static final Pattern LONG_GAP = Pattern.compile("[\\s\u00A0]{3,}+");
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}&&[^ ]]");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    /** Which half of a table of two or more columns; FULL outside and in a table of one. */
    enum Side {
        FULL,
        LEFT,
        RIGHT
    }

    static Line of(Paper.Text source, String raw, int piece) {
        String text = VietnameseText.clean(raw);
        return new Line(
                shorten(raw),
                text,
                key(text),
                source.bold(),
                source.italic(),
                source.centred(),
                source.at(),
                piece,
                Side.FULL,
                false);
    }

    static Line of(Paper.Table table, Paper.Cell cell, String raw, int piece, Side side, boolean framed) {
        String text = VietnameseText.clean(raw);
        Place.Position at = new Place.Cell(table.number(), cell.row(), cell.column());
        return new Line(shorten(raw), text, key(text), cell.bold(), false, false, at, piece, side, framed);
    }

    /** The same line with a part of its text. */
    Line with(String part, Side half) {
        String cleaned = VietnameseText.clean(part);
        return new Line(part, cleaned, key(cleaned), bold, italic, centred, at, piece, half, framed);
    }

    boolean startsWith(String words) {
        return key.equals(words) || key.startsWith(words + " ");
    }

    int length() {
        return text.length();
    }

    /** True when nearly all its letters are capitals. */
    boolean caps() {
        return caps(text);
    }

    static boolean caps(String text) {
        String start = text.length() > KEY ? text.substring(0, KEY) : text;
        long letters = start.chars().filter(Character::isLetter).count();
        long small = start.chars().filter(Character::isLowerCase).count();
        return letters >= 2 && small * 8 <= letters;
    }

    private static String shorten(String raw) {
        if (!unusual(raw)) {
            return raw;
        }
        String plain = BLANK.matcher(UNSEEN.matcher(raw).replaceAll("")).replaceAll(" ");
        return LONG_GAP.matcher(plain).replaceAll(gap -> gap.group().indexOf('\t') < 0 ? "   " : "\t");
    }

    /** False only for a text that {@link #shorten} leaves as it is; looking for its patterns is dear. */
    private static boolean unusual(String raw) {
        int gap = 0;
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            if (sign > ' ' && sign < 0x7F || sign > 0x7F && Character.isAlphabetic(sign)) {
                gap = 0;
            } else if (sign != ' ' && sign != '\t' || ++gap == 3) {
                return true;
            }
        }
        return false;
    }

    private static String key(String text) {
        return VietnameseText.fold(text.length() > KEY ? text.substring(0, KEY) : text);
    }
}
