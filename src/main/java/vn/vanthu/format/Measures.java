package vn.vanthu.format;

import java.util.Locale;
import vn.vanthu.document.Span;
import vn.vanthu.document.Wording;

/** Lengths and sizes in words: one decimal behind a comma. */
final class Measures {

    /** Single spacing of Times New Roman, as a part of its size. */
    static final double SINGLE = 1.15;

    private static final double POINTS_IN_MM = 72 / 25.4;

    private Measures() {}

    static double points(double mm) {
        return mm * POINTS_IN_MM;
    }

    static String mm(double length) {
        return Wording.of("format.mm", number(length));
    }

    static String mm(Span span) {
        return Wording.of("format.mm", range(span));
    }

    static String pt(double size) {
        return Wording.of("format.pt", number(size));
    }

    static String pt(Span span) {
        return Wording.of("format.pt", range(span));
    }

    static String lines(double lines) {
        return Wording.of("format.lines", number(lines));
    }

    static String percent(double part) {
        return Math.round(part * 100) + "%";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value)
                .replaceFirst("\\.0$", "")
                .replace('.', ',');
    }

    private static String range(Span span) {
        return span.least() == span.most()
                ? number(span.least())
                : Wording.of("format.range", number(span.least()), number(span.most()));
    }
}
