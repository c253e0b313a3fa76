package vn.vanthu.consolidation.adapter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.consolidation.ConsolidatedPlan;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.ConsolidatedScores;
import vn.vanthu.consolidation.Consolidator;
import vn.vanthu.consolidation.Edition;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.Province;
import vn.vanthu.consolidation.RandomScores;
import vn.vanthu.consolidation.WholeReport;
import vn.vanthu.consolidation.WholeReports;
import vn.vanthu.document.Scoring;
import vn.vanthu.obligation.ReportingPeriod;

/** Programs that compute the workbook anew come to the truth, which other code counted, and to what the formulas carry. */
class CalcTest {

    private static final Links LINKS = Links.to("https://vanthu.example/");

    @ParameterizedTest
    @CsvSource({"21, 120, 2026Q1", "22, 40, 2026H1", "23, 40, 2014"})
    void everyTotalAndRatioOfAProvinceIsTheTruth(long seed, int units, String period, @TempDir Path work)
            throws Exception {
        Province province = Province.of(seed, units, ReportingPeriod.parse(period));
        WholeReport report = WholeReport.of(Consolidator.of(province.dossier()), Edition.PREVIEW);
        byte[] book = ReportSheets.write(report, LINKS);

        for (Computation computed : Computation.of(book, work)) {
            assertThat(computed.all()).isEqualTo(Computation.told(book).all());
            figures(province, report.report(), computed);
        }
    }

    private static void figures(Province province, ConsolidatedReport report, Computation computed) {
        int compared = 0;
        for (Layout.Form form : new Layout(report, Ref.MOST_ROWS).forms()) {
            int row = Layout.FORM_BODY;
            for (FigureLine line : form.totals().lines()) {
                String code = line.indicator().code();
                switch (line.indicator().gathering()) {
                    case FLOW, STOCK -> {
                        compared++;
                        assertThat(computed.at(form.sheet(), row, Layout.TOTAL))
                                .as(code)
                                .isEqualTo(hundredths(province.total(code)));
                    }
                    case RATIO -> {
                        compared++;
                        long[] sums = province.ratio(code);
                        assertThat(computed.at(form.sheet(), row, Layout.NUMERATOR))
                                .isEqualTo(hundredths(sums[0]));
                        assertThat(computed.at(form.sheet(), row, Layout.DENOMINATOR))
                                .isEqualTo(hundredths(sums[1]));
                        assertThat(computed.at(form.sheet(), row, Layout.TOTAL))
                                .as(code)
                                .isEqualTo(percent(sums));
                    }
                    case CODE -> {
                        int below = row;
                        for (Map.Entry<String, Integer> each :
                                province.codes(code).entrySet()) {
                            compared++;
                            assertThat(computed.at(form.sheet(), ++below, Layout.TOTAL))
                                    .isEqualTo(each.getValue().toString());
                        }
                    }
                    case TEXT, NONE -> {}
                }
                row += Layout.rows(line);
            }
        }
        assertThat(compared).isGreaterThan(60);
    }

    private static String percent(long[] sums) {
        if (sums[1] == 0) {
            return sums[0] == 0 ? "100" : "";
        }
        return hundredths((sums[0] * 20_000 + sums[1]) / (2 * sums[1]));
    }

    private static String hundredths(long value) {
        return Computation.number(BigDecimal.valueOf(value, 2));
    }

    @Test
    void tasksAndBudgetsOfAPlanAreAddedByAreaAndByUnit(@TempDir Path work) throws Exception {
        WholeReport report = WholeReports.plan(20);
        byte[] book = ReportSheets.write(report, LINKS);
        int areas = report.plan().orElseThrow().areas().size();

        for (Computation computed : Computation.of(book, work)) {
            assertThat(computed.all()).isEqualTo(Computation.told(book).all());
            long dong = 0;
            for (int unit = 0; unit < 20; unit++) {
                long own = 0;
                for (int task = 0; task < 3; task++) {
                    own += unit == 3 || (unit + task) % 5 == 0 ? 0 : (12 + unit) * 1_000_000L;
                }
                assertThat(computed.at("Theo đơn vị", PlanSheets.BODY + unit, 4))
                        .isEqualTo(Long.toString(own));
                assertThat(computed.at("Theo đơn vị", PlanSheets.BODY + unit, 2))
                        .isEqualTo(unit == 3 ? "0" : "3");
                dong += own;
            }
            assertThat(computed.at("Theo lĩnh vực", PlanSheets.BODY + areas, 5)).isEqualTo(Long.toString(dong));
            assertThat(computed.at("Theo lĩnh vực", PlanSheets.BODY + areas, 2)).isEqualTo("57");
            int row = PlanSheets.BODY;
            for (ConsolidatedPlan.Area area : report.plan().get().areas()) {
                assertThat(computed.at("Theo lĩnh vực", row++, 5))
                        .isEqualTo(Computation.number(area.budget().dong()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 60", "2, 9"})
    void scoresComeFromTheCriteriaAndRanksFromTheScores(long seed, int units, @TempDir Path work) throws Exception {
        RandomScores drawn = new RandomScores(seed, units);
        WholeReport report = drawn.report();
        byte[] book = ReportSheets.write(report, LINKS);
        ConsolidatedScores scores = report.scores().orElseThrow();
        List<Scoring.Area> areas = scores.scoring().areas();

        for (Computation computed : Computation.of(book, work)) {
            assertThat(computed.all()).isEqualTo(Computation.told(book).all());
            int row = 4;
            for (ConsolidatedScores.Group group : scores.groups()) {
                for (ConsolidatedScores.Row unit : group.rows()) {
                    String id = unit.unit().id();
                    if (!id.equals("xa-thieu")) {
                        Optional<Long> total = drawn.total(id);
                        int at = 3 + areas.size() + 1;
                        assertThat(computed.at("Xếp hạng", row, at))
                                .isEqualTo(total.map(CalcTest::hundredths).orElse(""));
                        assertThat(computed.at("Xếp hạng", row, at + 2))
                                .isEqualTo(total.map(any -> Long.toString(drawn.rank(id)))
                                        .orElse(""));
                        for (int i = 0; i < areas.size(); i++) {
                            Optional<Long> area = drawn.area(id, areas.get(i).number());
                            if (area.isPresent()) {
                                assertThat(computed.at("Xếp hạng", row, 3 + i)).isEqualTo(hundredths(area.get()));
                            }
                        }
                    }
                    row++;
                }
            }
        }
    }
}
