package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vanthu.consolidation.ConsolidatedReport.FormTotals;

/**
 * Nguồn gốc số liệu: where one number of the report comes from, down to the cells.
 *
 * @param measure đơn vị tính as the form prints it
 * @param gathering FLOW, STOCK, RATIO, CODE, TEXT or NONE
 * @param total in plain figures ("1284.5"); empty for a line without one number
 * @param arithmetic "12 + 0 + 31 = 43"; of many units, from the subtotals of their groups
 * @param subtotals of the groups of units; empty where the arithmetic names every unit
 * @param rows one for each unit that owes, in the units' order
 * @param operands the lines that this one is made up of, traced likewise
 */
public record Trace(
        String code,
        String name,
        String measure,
        String gathering,
        String total,
        String arithmetic,
        List<Subtotal> subtotals,
        List<Row> rows,
        List<Trace> operands) {

    public Trace {
        subtotals = List.copyOf(subtotals);
        rows = List.copyOf(rows);
        operands = List.copyOf(operands);
    }

    /** @param group "Sở, ban, ngành" */
    public record Subtotal(String group, int units, String arithmetic, String value) {}

    /**
     * @param use {@link Share.Use}, and in words
     * @param value in plain figures; empty when nothing is counted
     * @param printed the cell as the unit wrote it
     * @param caseNumber số hồ sơ; empty together with version 0, file and place where there is no cell
     */
    public record Row(
            String unitId,
            String unit,
            String use,
            String words,
            String value,
            String printed,
            String caseNumber,
            int version,
            String file,
            String place) {}

    /** The line of a report; empty when no form has the code. */
    public static Optional<Trace> of(List<FormTotals> totals, String code) {
        return of(
                named -> totals.stream()
                        .flatMap(form -> form.lines().stream())
                        .filter(line -> line.indicator().code().equals(named))
                        .findFirst(),
                code);
    }

    /** The first line; the others are those that it is made up of, as far as they are known. */
    public static Trace of(FigureLine line, FigureLine... others) {
        return of(
                        named -> Stream.concat(Stream.of(line), Arrays.stream(others))
                                .filter(one -> one.indicator().code().equals(named))
                                .findFirst(),
                        line.indicator().code())
                .orElseThrow();
    }

    private static Optional<Trace> of(Function<String, Optional<FigureLine>> lines, String code) {
        return lines.apply(code).map(line -> {
            Arithmetic arithmetic = Arithmetic.of(line, lines);
            return new Trace(
                    code,
                    line.indicator().name(),
                    line.indicator().unit(),
                    line.indicator().gathering().name(),
                    plain(arithmetic.total()),
                    arithmetic.sentence(),
                    arithmetic.subtotals(),
                    line.shares().stream().map(Trace::row).toList(),
                    arithmetic.operands().stream()
                            .flatMap(operand -> of(lines, operand).stream())
                            .toList());
        });
    }

    private static Row row(Share share) {
        Optional<Source> source = share.source();
        return new Row(
                share.unit().id(),
                share.unit().name(),
                share.use().name(),
                Treatment.words(share.use()),
                plain(share.value()),
                share.printed(),
                source.map(Source::caseNumber).orElse(""),
                source.map(Source::version).orElse(0),
                source.map(from -> from.place().file()).orElse(""),
                source.map(from -> from.place().toString()).orElse(""));
    }

    static String plain(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }
}
