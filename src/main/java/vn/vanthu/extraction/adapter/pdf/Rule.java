package vn.vanthu.extraction.adapter.pdf;

/**
 * A drawn straight line, level or upright.
 *
 * @param at its distance from the top when level, from the left when upright
 * @param from its start along itself
 * @param to its end along itself
 */
record Rule(boolean level, float at, float from, float to) {

    /** How far lines that meet for the eye may miss each other, in points. */
    static final float TOUCH = 3;

    boolean touches(Rule other) {
        return level != other.level
                && at >= other.from - TOUCH
                && at <= other.to + TOUCH
                && other.at >= from - TOUCH
                && other.at <= to + TOUCH;
    }
}
