package vn.vanthu.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Outline.Indicator;

class FiguresTest {

    private static final List<String> SUMS = List.of(
            "2/1 = 2/1.1 2/1.2",
            "3/1.4 = 3/1.4.1 3/1.4.2",
            "4/1.5 = 4/1.5.1 4/1.5.2 4/1.5.3",
            "6/2.4 = 6/2.4.1 6/2.4.2 6/2.4.3",
            "6/2.1 = 6/2.2 6/2.3 6/2.4 6/2.5");
    private static final List<String> RATIOS = List.of(
            "1/2 = 1/2.2 1/2.1",
            "1/3.3 = 1/3.3.2 1/3.3.1",
            "2/2.2 = 2/2.2.2 2/2.2.1",
            "2/3.2 = 2/3.2.2 2/3.2.1",
            "3/3.1 = 3/3.1.2 3/3.1.1",
            "3/3.2 = 3/3.2.2 3/3.2.1",
            "3/3.3 = 3/3.3.2 3/3.3.1",
            "6/1 = 6/1.2 6/1.1",
            "7/4.1 = 7/4.1.2 7/4.1.1",
            "7/4.2 = 7/4.2.2 7/4.2.1",
            "7/4.3 = 7/4.3.2 7/4.3.1",
            "7/4.4 = 7/4.4.2 7/4.4.1",
            "7/4.5 = 7/4.5.2 7/4.5.1");

    static Stream<SampleOrder> fiftySeedsOfBothKinds() {
        return LongStream.range(0, 50)
                .boxed()
                .flatMap(seed -> Stream.of(SampleOrders.commune(seed), SampleOrders.department(seed)));
    }

    @ParameterizedTest
    @MethodSource("fiftySeedsOfBothKinds")
    void sumsAndRatiosAgreeAsPrinted(SampleOrder order) {
        Map<String, BigDecimal> printed = printed(SampleReports.compose(order));
        for (String sum : SUMS) {
            BigDecimal parts = operands(sum).skip(1).map(printed::get).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(printed.get(operands(sum).findFirst().orElseThrow()))
                    .as(sum)
                    .isEqualByComparingTo(parts);
        }
        for (String ratio : RATIOS) {
            List<BigDecimal> figures = operands(ratio).map(printed::get).toList();
            BigDecimal expected = figures.get(2).signum() == 0
                    ? BigDecimal.valueOf(100)
                    : figures.get(1)
                            .multiply(BigDecimal.valueOf(100))
                            .divide(figures.get(2), figures.get(0).scale(), RoundingMode.HALF_UP);
            assertThat(figures.get(0))
                    .as(ratio)
                    .isEqualByComparingTo(expected)
                    .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        }
        assertThat(printed.get("1/4.1"))
                .isGreaterThanOrEqualTo(
                        printed.get("1/4.1.1").add(printed.get("1/4.1.2")).add(printed.get("1/4.1.3")));
        assertThat(printed.get("6/2.1")).isEqualByComparingTo(printed.get("4/1.5"));
        assertThat(printed.values()).allSatisfy(value -> assertThat(value).isNotNegative());
    }

    @ParameterizedTest
    @MethodSource("fiftySeedsOfBothKinds")
    void everyLineHasAFigureOrADashThatIsExplained(SampleOrder order) {
        List<FilledForm.Line> lines = SampleReports.compose(order).lines();
        assertThat(lines).hasSize(123);
        assertThat(lines).filteredOn(line -> !line.indicator().group()).allSatisfy(line -> assertThat(
                        line.figure().isPresent()
                                || line.value().equals("-") && !line.note().isEmpty())
                .as(line.toString())
                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theAnnexOf2012AgreesToo(long seed) {
        SampleReport report = SampleReports.compose(SampleOrders.district2012(seed));
        Map<String, BigDecimal> printed = printed(report);
        assertThat(report.lines())
                .filteredOn(line -> !line.indicator().group())
                .allSatisfy(line -> assertThat(line.value()).isNotEmpty());
        Stream.of(
                        "2.1 = 2.1.1 2.1.2 2.1.3",
                        "3.3.2 = 3.3.3 3.3.4",
                        "3.3.1 = 3.3.2 3.3.5",
                        "6.2.3 = 6.2.3.1 6.2.3.2 6.2.3.3")
                .map(rule -> rule.split(" "))
                .forEach(rule -> assertThat(printed.get(rule[0]))
                        .isEqualByComparingTo(Arrays.stream(rule)
                                .skip(2)
                                .map(printed::get)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
        Stream.of("1.1.2 1.1.1", "1.2.3.2 1.2.3.1", "2.3.2 2.3.1", "3.4.2 3.4.1", "6.2.4 6.2", "3.3.3 3.3.2")
                .map(rule -> rule.split(" "))
                .forEach(rule -> assertThat(printed.get(rule[0])).isLessThanOrEqualTo(printed.get(rule[1])));
        assertThat(printed.get("3.3"))
                .isEqualByComparingTo(printed.get("3.3.3")
                        .multiply(BigDecimal.valueOf(100))
                        .divide(printed.get("3.3.2"), printed.get("3.3").scale(), RoundingMode.HALF_UP));
    }

    @Test
    void anAnnexThatTheRulesDoNotNameIsFilledByItsStructure() {
        Outline.Form form = new Outline.Form(
                "9",
                "Biểu chưa biết",
                List.of(
                        line("1", "Nhóm", ""),
                        line("1.1", "Tỷ lệ", "%"),
                        line("1.1.1", "Tổng số", "Hồ sơ"),
                        line("1.1.2", "Đúng hạn", "Hồ sơ"),
                        line("1.2", "Tổng số văn bản", "Văn bản"),
                        line("1.2.1", "Cấp tỉnh", "Văn bản"),
                        line("1.2.2", "Cấp xã", "Văn bản")));
        for (long seed = 0; seed < 20; seed++) {
            Draw draw = new Draw(seed);
            NumberHabit habit = NumberHabit.of(draw);
            Figures figures = new Figures(draw, true, habit.ratioPlaces());
            List<FilledForm.Line> lines =
                    new AnnexFiller(draw, figures, habit).fill(form).lines();
            assertThat(lines.get(0).value()).isEmpty();
            assertThat(figure(lines, 1))
                    .isEqualByComparingTo(figures.ratio(figure(lines, 3), figure(lines, 2)))
                    .isLessThanOrEqualTo(BigDecimal.valueOf(100));
            assertThat(figure(lines, 4)).isEqualByComparingTo(figure(lines, 5).add(figure(lines, 6)));
        }
    }

    @Test
    void numbersAreWrittenTheVietnameseWay() {
        assertThat(NumberHabit.write(new BigDecimal("25898"))).isEqualTo("25.898");
        assertThat(NumberHabit.write(new BigDecimal("1234567"))).isEqualTo("1.234.567");
        assertThat(NumberHabit.write(new BigDecimal("99.10"))).isEqualTo("99,10");
        NumberHabit padding = new NumberHabit(true, true, 2);
        assertThat(padding.write(new BigDecimal("4"), line("1", "", "Văn bản"))).isEqualTo("04");
        assertThat(padding.write(new BigDecimal("0"), line("1", "", "Văn bản"))).isEqualTo("0");
        assertThat(padding.write(new BigDecimal("1"), line("1", "", "Có = 1; Không = 0")))
                .isEqualTo("1");
    }

    private static BigDecimal figure(List<FilledForm.Line> lines, int at) {
        return lines.get(at).figure().orElseThrow();
    }

    private static Indicator line(String number, String name, String unit) {
        return new Indicator("9/" + number, number, name, unit);
    }

    private static Stream<String> operands(String rule) {
        return Arrays.stream(rule.split(" ")).filter(word -> word.contains("/"));
    }

    private static Map<String, BigDecimal> printed(SampleReport report) {
        return report.lines().stream()
                .filter(line -> line.figure().isPresent())
                .collect(Collectors.toMap(
                        FilledForm.Line::code, line -> line.figure().orElseThrow()));
    }
}
