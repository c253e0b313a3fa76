package vn.vanthu.extraction.adapter.docx.look;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Twentieths of a point, as WordprocessingML writes lengths: a bare number, or one with its unit (17.18.93). */
final class Twips {

    static final double POINT = 20;
    static final double MILLIMETRE = 1440 / 25.4;
    /** English metric units of drawings. */
    static final double PER_EMU = 1 / 635.0;

    /** No page is wider; what is written beyond is a slip or a trap. */
    private static final double MOST = 1_000_000;

    /** Digits that an int holds for certain. */
    private static final int DIGITS = 9;

    private static final Pattern LENGTH = Pattern.compile("(-?\\d{1,9}(?:\\.\\d{1,9})?)(mm|cm|in|pt|pc|pi|px)?");

    private Twips() {}

    /** A number without a unit is one of twips. */
    static double of(String written, double otherwise) {
        if (bare(written)) {
            return Math.max(-MOST, Math.min(Integer.parseInt(written), MOST));
        }
        Matcher length = written == null ? null : LENGTH.matcher(written.strip());
        if (length == null || !length.matches()) {
            return otherwise;
        }
        double number = Double.parseDouble(length.group(1));
        double twips = length.group(2) == null ? number : number * unit(length.group(2));
        return Math.max(-MOST, Math.min(twips, MOST));
    }

    /** English metric units in twips. */
    static double ofEmu(String written, double otherwise) {
        Matcher length = written == null ? null : LENGTH.matcher(written.strip());
        return length == null || !length.matches() || length.group(2) != null
                ? otherwise
                : Math.max(-MOST, Math.min(Double.parseDouble(length.group(1)) * PER_EMU, MOST));
    }

    static boolean on(String value) {
        return value != null && !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** True for an integer without a unit, as nearly all are written. */
    private static boolean bare(String written) {
        if (written == null) {
            return false;
        }
        int start = written.startsWith("-") ? 1 : 0;
        int digits = start;
        while (digits < written.length() && written.charAt(digits) >= '0' && written.charAt(digits) <= '9') {
            digits++;
        }
        return digits == written.length() && digits > start && digits <= start + DIGITS;
    }

    static double millimetres(double twips) {
        return twips / MILLIMETRE;
    }

    private static double unit(String name) {
        return switch (name) {
            case "mm" -> MILLIMETRE;
            case "cm" -> 10 * MILLIMETRE;
            case "in" -> 1440;
            case "pc", "pi" -> 240;
            case "px" -> 15;
            default -> POINT;
        };
    }
}
