package vn.vanthu.extraction;

import vn.vanthu.document.Outline;

/**
 * A line that may be the heading of a part of the outline.
 *
 * @param line index among the body's lines
 * @param lines how many lines the heading takes
 * @param heading as printed, with its label
 * @param rest what follows the heading in the same line
 * @param part the part that its words name best; null when they name none
 * @param likeness how well, from 0 to 1
 * @param rival the part that they name nearly as well; null when they name none
 */
record Candidate(
        int line,
        int lines,
        Label.Kind kind,
        String label,
        String heading,
        String rest,
        Outline.Part part,
        double likeness,
        Outline.Part rival) {

    /** Likeness from which a heading's words alone leave no doubt. */
    private static final double CLEAR = 0.8;
    /** Likeness from which they leave none together with the part's own label. */
    private static final double LABELLED = 0.75;

    /** LIKELY for words that are far from the part's name, unless the label is the part's own. */
    Confidence confidence() {
        boolean own =
                part != null && label.equals(part.code().substring(part.code().indexOf('.') + 1));
        return rival == null && (likeness >= CLEAR || own && likeness >= LABELLED)
                ? Confidence.CERTAIN
                : Confidence.LIKELY;
    }

    boolean names(Outline.Part other) {
        return part != null && part.code().equals(other.code());
    }
}
