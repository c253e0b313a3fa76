package vn.vanthu.document;

/** From the least to the most, both allowed. The unit is that of the value it is given for. */
public record Span(double least, double most) {

    public static Span exactly(double value) {
        return new Span(value, value);
    }

    /** @param tolerance how far outside still counts as inside */
    public boolean holds(double value, double tolerance) {
        return value >= least - tolerance && value <= most + tolerance;
    }
}
