package vn.vanthu.consolidation;

import java.util.Optional;
import vn.vanthu.document.Outline;
import vn.vanthu.extraction.Confidence;
import vn.vanthu.extraction.Figure;

/**
 * An error planted in one cell.
 *
 * @param hundredths what the unit writes
 * @param second another value for the same line
 * @param text what stands in the cell instead of a number; empty for a number
 * @param unit đơn vị tính printed instead of the form's; empty for the form's
 */
record ProvinceFault(
        OpenQuestion.Kind kind,
        int unitIndex,
        String code,
        long hundredths,
        Optional<Long> second,
        String text,
        String unit,
        Confidence confidence) {

    static ProvinceFault value(OpenQuestion.Kind kind, int unitIndex, Outline.Indicator line, long hundredths) {
        return new ProvinceFault(
                kind, unitIndex, line.code(), hundredths, Optional.empty(), "", "", Confidence.CERTAIN);
    }

    ProvinceFault second(long other) {
        return new ProvinceFault(kind, unitIndex, code, hundredths, Optional.of(other), text, unit, confidence);
    }

    ProvinceFault text(String other) {
        return new ProvinceFault(kind, unitIndex, code, hundredths, second, other, unit, confidence);
    }

    ProvinceFault unit(String other) {
        return new ProvinceFault(kind, unitIndex, code, hundredths, second, text, other, confidence);
    }

    ProvinceFault doubtful() {
        return new ProvinceFault(kind, unitIndex, code, hundredths, second, text, unit, Confidence.LIKELY);
    }

    /** True where the rule says that the cell is not counted. */
    boolean uncounted() {
        return second.isPresent() || !text.isEmpty();
    }

    Figure.State state() {
        return text.isEmpty() ? Figure.State.VALUE : Figure.State.UNCLEAR;
    }
}
