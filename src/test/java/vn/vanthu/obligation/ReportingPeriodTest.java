package vn.vanthu.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2012Q1, 2012-01-01, 2012-03-31, quý I năm 2012, 2011Q4, 2012Q2",
        "2012Q4, 2012-10-01, 2012-12-31, quý IV năm 2012, 2012Q3, 2013Q1",
        "2012H1, 2012-01-01, 2012-06-30, 6 tháng đầu năm 2012, 2011H2, 2012H2",
        "2012H2, 2012-07-01, 2012-12-31, 6 tháng cuối năm 2012, 2012H1, 2013H1",
        "2012M01, 2012-01-01, 2012-01-31, tháng 01 năm 2012, 2011M12, 2012M02",
        "2012M02, 2012-02-01, 2012-02-29, tháng 02 năm 2012, 2012M01, 2012M03",
        "2012M12, 2012-12-01, 2012-12-31, tháng 12 năm 2012, 2012M11, 2013M01",
        "2012N9, 2012-01-01, 2012-09-30, 9 tháng đầu năm 2012, 2011N9, 2013N9",
        "2012, 2012-01-01, 2012-12-31, năm 2012, 2011, 2013",
        "2011-2015, 2011-01-01, 2015-12-31, giai đoạn 2011 - 2015, 2006-2010, 2016-2020"
    })
    void aPeriodKnowsItsDaysItsNameAndItsNeighbours(
            String text, LocalDate first, LocalDate last, String name, String previous, String next) {
        ReportingPeriod period = ReportingPeriod.parse(text);

        assertThat(period).hasToString(text);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.vietnameseName()).isEqualTo(name);
        assertThat(period.previous()).hasToString(previous);
        assertThat(period.next()).hasToString(next);
        assertThat(period.next().previous()).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2012Q0",
                "2012Q5",
                "2012H3",
                "2012M00",
                "2012M13",
                "2012M3",
                "2012N8",
                "1989",
                "2101",
                "2015-2011",
                "2012-2012",
                "2011-2101",
                "2012q1",
                " 2012",
                "12Q1",
                "2012Q11",
                "２０１２"
            })
    void whatIsNoPeriodIsRefused(String text) {
        assertThatThrownBy(() -> ReportingPeriod.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusalNamesTheTextAndTheFormsExpected() {
        assertThatThrownBy(() -> ReportingPeriod.parse("quý I"))
                .hasMessage("not a reporting period: \"quý I\"; expected 2012Q1, 2012H1, 2012, 2011-2015, 2012M03 or"
                        + " 2012N9");
        assertThatThrownBy(() -> ReportingPeriod.parse("2012Q5")).hasMessage("quarter must be 1 to 4, not 5");
    }

    @Test
    void periodsAreOrderedByTimeTheShorterFirst() {
        List<String> sorted = Stream.of("2013Q1", "2012", "2012H1", "2012Q2", "2012Q1", "2011-2015", "2012H2")
                .map(ReportingPeriod::parse)
                .sorted()
                .map(ReportingPeriod::toString)
                .toList();

        assertThat(sorted).containsExactly("2011-2015", "2012Q1", "2012H1", "2012", "2012Q2", "2012H2", "2013Q1");
    }

    @ParameterizedTest
    @CsvSource({
        "2012Q2, HALF, 2012H1",
        "2012Q4, YEAR, 2012",
        "2012M09, NINE_MONTHS, 2012N9",
        "2012N9, QUARTER, 2012Q3",
        "2012, MONTH, 2012M12",
        "2011-2015, YEAR, 2015"
    })
    void aPeriodKnowsThePeriodOfAnotherKindThatEndsWithIt(String period, ReportingPeriod.Kind kind, String other) {
        assertThat(ReportingPeriod.parse(period).ofSameEnd(kind))
                .map(ReportingPeriod::toString)
                .contains(other);
    }

    @Test
    void notEveryPeriodEndsWithAnother() {
        assertThat(ReportingPeriod.quarter(2012, 1).ofSameEnd(ReportingPeriod.Kind.HALF))
                .isEmpty();
        assertThat(ReportingPeriod.month(2012, 2).ofSameEnd(ReportingPeriod.Kind.QUARTER))
                .isEmpty();
        assertThat(ReportingPeriod.within(2012)).hasSize(20).doesNotHaveDuplicates();
    }
}
