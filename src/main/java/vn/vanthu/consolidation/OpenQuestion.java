package vn.vanthu.consolidation;

import java.util.List;
import java.util.stream.Stream;
import vn.vanthu.obligation.Unit;

/**
 * Vấn đề cần làm rõ: a figure of a unit that does not look right. Nothing is corrected silently: the draft shows what was
 * found, what was used, and why.
 *
 * @param code indicator code
 * @param found what the unit wrote, in words of a report
 * @param used what the report uses
 * @param why the rule that makes it doubtful
 * @param others further indicators that it is about
 */
public record OpenQuestion(
        Kind kind,
        Unit unit,
        String code,
        String found,
        String used,
        String why,
        List<Source> sources,
        List<String> others) {

    /** What is doubtful. */
    public enum Kind {
        /** Two values for one indicator. */
        TWO_VALUES,
        /** Not one number. */
        UNCLEAR,
        /** Read, but not for certain. */
        DOUBTFUL_READING,
        /** Nghìn đồng for triệu đồng, đồng for triệu đồng, a count in a line of percent. */
        UNIT_OF_MEASURE,
        /** A hundred times the last value, or a hundredth of it. */
        OUT_OF_SCALE,
        /** The unit's own total or ratio is not what its parts give. */
        ADDED_WRONGLY,
        /** Less than the same unit reported for a shorter period within this one, or of what can only grow. */
        LESS_THAN_BEFORE,
        /** Counted from January where the form asks for what arose in the quarter. */
        CUMULATIVE,
        /** Outside what such a figure can be: a percentage over 100, a negative count. */
        OUT_OF_RANGE
    }

    public OpenQuestion {
        sources = List.copyOf(sources);
        others = List.copyOf(others);
    }

    /** One about one indicator. */
    public OpenQuestion(
            Kind kind, Unit unit, String code, String found, String used, String why, List<Source> sources) {
        this(kind, unit, code, found, used, why, sources, List.of());
    }

    OpenQuestion alsoAbout(List<String> codes) {
        return new OpenQuestion(
                kind,
                unit,
                code,
                found,
                used,
                why,
                sources,
                codes.stream().filter(other -> !other.equals(code)).toList());
    }

    /** Every indicator that it is about. */
    Stream<String> codes() {
        return Stream.concat(Stream.of(code), others.stream());
    }
}
