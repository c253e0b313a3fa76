package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.consolidation.OpenQuestion.Kind;
import vn.vanthu.document.Outline.Indicator;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

/**
 * Số liệu của một đơn vị để xét: what one unit returned now and before.
 *
 * @param group the group of obligors that it belongs to
 * @param nil it reported that nothing arose
 * @param last of the same kind of period before
 * @param within of periods that lie within the one reported on, in the order of time
 * @param before of every earlier period that is known, in the order of time
 * @param anew the last period ends later in its year than this one, so that what begins anew with the year was more
 */
record UnitCells(
        AnnexLines lines,
        Unit unit,
        String group,
        boolean nil,
        UnitAnnex now,
        UnitAnnex last,
        List<Earlier> within,
        List<Earlier> before,
        boolean anew) {

    record Earlier(ReportingPeriod period, UnitAnnex annex) {}

    /** Every line that the unit gave one value for, with that value. */
    Stream<Given> given() {
        return lines.forms().stream()
                .flatMap(form -> form.indicators().stream())
                .flatMap(line -> now.value(line.code()).map(value -> new Given(line, value)).stream());
    }

    record Given(Indicator line, BigDecimal value) {}

    /** True where a figure far below the last one is nothing strange. */
    boolean mayFall(Indicator line) {
        return anew && line.yearly();
    }

    OpenQuestion question(Kind kind, String code, String found, String used, String why, Stream<Source> more) {
        return new OpenQuestion(
                kind,
                unit,
                code,
                found,
                used,
                why,
                Stream.concat(now.sources(code).stream(), more).distinct().toList());
    }

    /** What the report does with a value that it takes as it is. */
    String used(String code, BigDecimal value) {
        Optional<List<String>> parts = lines.parts(code);
        if (parts.isPresent()) {
            return Wording.of("consolidation.used.parts", String.join(" + ", parts.get()));
        }
        return switch (lines.gathering(code)) {
            case FLOW, STOCK -> Wording.of("consolidation.used.reported", number(value));
            case RATIO -> Wording.of("consolidation.used.ratio");
            case CODE -> Wording.of("consolidation.used.code", number(value));
            case TEXT, NONE -> Wording.of("consolidation.used.listed");
        };
    }

    static String number(BigDecimal value) {
        return VietnameseNumbers.format(value);
    }
}
