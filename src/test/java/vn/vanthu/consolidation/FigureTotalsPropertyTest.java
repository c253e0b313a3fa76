package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.obligation.ReportingPeriod;

/** Every total of an invented province is what its own tables say, whatever the seed. */
class FigureTotalsPropertyTest {

    @ParameterizedTest
    @CsvSource({"1, 120, 2026Q1", "2, 120, 2026", "3, 120, 2026H1", "4, 120, 2027Q3", "5, 60, 2019", "6, 150, 2019Q2"})
    void everyTotalIsTheTruth(long seed, int units, String period) {
        Province province = Province.of(seed, units, ReportingPeriod.parse(period));

        int[] tried = {0};
        FigureTotals.of(province.dossier()).stream()
                .flatMap(form -> form.lines().stream())
                .forEach(line -> {
                    String code = line.indicator().code();
                    if (line.total() instanceof FigureLine.Sum sum) {
                        assertThat(sum.value()).as(code).isEqualByComparingTo(decimal(province.total(code)));
                        tried[0]++;
                    } else if (line.total() instanceof FigureLine.SumOfLines sum) {
                        assertThat(sum.value()).as(code).isEqualByComparingTo(decimal(province.total(code)));
                        tried[0]++;
                    } else if (line.total() instanceof FigureLine.Ratio ratio) {
                        long[] truth = province.ratio(code);
                        assertThat(ratio.numerator()).as(code).isEqualByComparingTo(decimal(truth[0]));
                        assertThat(ratio.denominator()).as(code).isEqualByComparingTo(decimal(truth[1]));
                        assertThat(ratio.written().orElseThrow())
                                .as(code)
                                .isEqualByComparingTo(decimal(ProvinceFigures.percent(truth[0], truth[1])));
                        tried[0]++;
                    } else if (line.total() instanceof FigureLine.Counts counts) {
                        assertThat(counts.byCode()).as(code).isEqualTo(province.codes(code));
                        tried[0]++;
                    } else {
                        assertThat(line.indicator().gathering().name()).as(code).isIn("TEXT", "NONE");
                    }
                });
        assertThat(tried[0]).isGreaterThan(70);
    }

    private static BigDecimal decimal(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
