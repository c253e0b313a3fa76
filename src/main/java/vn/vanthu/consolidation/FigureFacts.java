package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vanthu.consolidation.FigureLine.Counts;
import vn.vanthu.consolidation.FigureLine.Ratio;
import vn.vanthu.consolidation.FigureLine.Sum;
import vn.vanthu.consolidation.FigureLine.SumOfLines;
import vn.vanthu.ledger.Entry;

/**
 * Số liệu đã tổng hợp: what one consolidated report said in figures, unit by unit, kept so that a later one can be held
 * against it whatever became of the register since.
 *
 * @param units by unit id, in the order of the report
 * @param lines by indicator code, in the order of the annex
 * @param own the department's own words, by section code
 */
public record FigureFacts(Map<String, Answered> units, Map<String, Line> lines, Map<String, String> own) {

    /** Of no report. */
    public static final FigureFacts NONE = new FigureFacts(Map.of(), Map.of(), Map.of());

    /**
     * @param state of the ledger, by its name
     * @param caseNumber empty when nothing was received
     * @param version 0 when nothing was received
     */
    public record Answered(String name, String state, String caseNumber, int version) {}

    /**
     * @param total as a plain number, a percentage, or counts such as "0: 3; 1: 17"; empty for none
     * @param shares by unit id
     */
    public record Line(String name, String total, Map<String, Given> shares) {}

    /**
     * @param use how the unit's return was treated, by its name
     * @param value a plain number or the words; empty when nothing counted
     */
    public record Given(String use, String value) {}

    public static FigureFacts of(ConsolidatedReport report) {
        Map<String, Answered> units = new LinkedHashMap<>();
        report.dossier().now().units().forEach(unit -> units.put(unit.unit().id(), answered(unit)));
        Map<String, Line> lines = new LinkedHashMap<>();
        report.forms().forEach(form -> form.lines()
                .forEach(line -> lines.put(line.indicator().code(), line(line))));
        Map<String, String> own = new LinkedHashMap<>();
        report.dossier().own().stream()
                .filter(part -> !part.text().isBlank())
                .forEach(part -> own.put(part.code(), part.text()));
        return new FigureFacts(units, lines, own);
    }

    private static Answered answered(UnitReturn unit) {
        return new Answered(
                unit.unit().name(),
                unit.standing().state().name(),
                unit.standing().answer().map(Entry::caseNumber).orElse(""),
                unit.standing().answer().map(Entry::version).orElse(0));
    }

    private static Line line(FigureLine line) {
        Map<String, Given> shares = new LinkedHashMap<>();
        line.shares().forEach(share -> shares.put(share.unit().id(), given(share)));
        return new Line(line.indicator().name(), total(line.total()), shares);
    }

    private static Given given(Share share) {
        String value = share.value()
                .map(FigureFacts::plain)
                .orElseGet(() -> share.use() == Share.Use.COUNTED ? share.printed() : "");
        return new Given(share.use().name(), value);
    }

    /** The total in one line, independent of any form's layout. */
    public static String total(FigureLine.Total total) {
        if (total instanceof Sum sum) {
            return plain(sum.value());
        }
        if (total instanceof SumOfLines sum) {
            return plain(sum.value());
        }
        if (total instanceof Ratio ratio) {
            return ratio.percent().map(FigureFacts::plain).orElse("");
        }
        if (total instanceof Counts counts) {
            return new TreeMap<>(counts.byCode())
                    .entrySet().stream()
                            .map(count -> count.getKey() + ": " + count.getValue())
                            .collect(Collectors.joining("; "));
        }
        return "";
    }

    /** Without trailing zeros and without an exponent, so that equal numbers read alike. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
