package vn.vanthu.consolidation.adapter.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.Share;

/** Công thức: how a total comes from the units' cells. A cell of a unit that the figure lacks is empty. */
final class Formulas {

    private final Layout layout;

    Formulas(Layout layout) {
        this.layout = layout;
    }

    /** The total of a flow or a stock. */
    Computed sum(FigureLine line, FigureLine.Sum sum) {
        return given("SUM(" + values(line) + ")", sum.value());
    }

    /** A line made up of others, from their totals. */
    Computed sum(FigureLine line, FigureLine.SumOfLines sum) {
        String own = layout.sheet(line.indicator().code());
        String parts = sum.parts().stream()
                .filter(layout::has)
                .map(code -> layout.sheet(code).equals(own)
                        ? layout.total(code)
                        : Ref.on(layout.sheet(code), layout.total(code)))
                .collect(Collectors.joining(","));
        return given("SUM(" + parts + ")", sum.value());
    }

    /** An operand of a ratio, of the units that gave both. */
    Computed operand(String code, String other, BigDecimal value) {
        return given("SUMIF(" + layout.values(other) + ",\">-1E+300\"," + layout.values(code) + ")", value);
    }

    /** From the cells of its operands; 0 : 0 is written as 100. */
    static Computed ratio(int row, FigureLine.Ratio ratio) {
        String above = Ref.cell(row, Layout.NUMERATOR);
        String below = Ref.cell(row, Layout.DENOMINATOR);
        return new Computed(
                "IF(" + below + "=0,IF(" + above + "=0,100,\"\"),ROUND(100*" + above + "/" + below + ",2))",
                ratio.written());
    }

    /** How many units gave a code. */
    Computed count(FigureLine line, String code, int count) {
        return given("COUNTIF(" + values(line) + "," + new BigDecimal(code).toPlainString() + ")", count);
    }

    /** How many units the figure counts. */
    Computed counted(FigureLine line) {
        return given("COUNT(" + values(line) + ")", (int)
                line.shares().stream().filter(share -> shown(share).isPresent()).count());
    }

    /** The number in a unit's cell. */
    static Optional<BigDecimal> shown(Share share) {
        return share.lacking() ? Optional.empty() : share.value();
    }

    private String values(FigureLine line) {
        return layout.values(line.indicator().code());
    }

    private static Computed given(String formula, int value) {
        return given(formula, BigDecimal.valueOf(value));
    }

    private static Computed given(String formula, BigDecimal value) {
        return new Computed(formula, Optional.of(value));
    }
}
