package vn.vanthu.extraction.adapter.pdf;

import java.util.OptionalDouble;

/** Points of a page as the millimetres and points of a presentation. What a hostile page makes endless is cut short. */
final class Lengths {

    /** In points: a single line of Times New Roman is so many times its size. */
    static final float SINGLE = 1.15f;

    private static final double MILLIMETRES = 25.4 / 72;
    private static final double FARTHEST = 100_000;

    private Lengths() {}

    /** To the hundredth. */
    static double millimetres(float points) {
        return rounded(points * MILLIMETRES, 100);
    }

    static OptionalDouble someMillimetres(float points) {
        return OptionalDouble.of(millimetres(points));
    }

    /** To the tenth: programs that set 13 points write 12.96 or 13.02. */
    static double points(float points) {
        return rounded(points, 10);
    }

    /** Spacing in lines, to the hundredth. */
    static double lines(float lines) {
        return rounded(lines, 100);
    }

    private static double rounded(double value, int parts) {
        double bounded = Double.isNaN(value) ? 0 : Math.max(-FARTHEST, Math.min(FARTHEST, value));
        return Math.round(bounded * parts) / (double) parts;
    }
}
