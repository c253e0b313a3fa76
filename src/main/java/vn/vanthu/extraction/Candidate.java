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
 */
record Candidate(
        int line,
        int lines,
        Label.Kind kind,
        String label,
        String heading,
        String rest,
        Outline.Part part,
        double likeness) {

    boolean names(Outline.Part other) {
        return part != null && part.code().equals(other.code());
    }
}
