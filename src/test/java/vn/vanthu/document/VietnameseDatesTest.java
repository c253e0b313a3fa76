package vn.vanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 05 tháng 3 năm 2012|2012-03-05",
                "ngày 5 tháng 03 năm 2012|2012-03-05",
                "Ngày  01 tháng 3  năm 2012|2012-03-01",
                "ngày 05/3/2012|2012-03-05",
                "05-03-2012|2012-03-05",
                "5.3.2012|2012-03-05",
                "ngày 29 tháng 02 năm 2012|2012-02-29",
                "ngày 5 / 3 / 2012|2012-03-05"
            })
    void aDateIsReadInWordsAndInFigures(String text, LocalDate date) {
        assertThat(VietnameseDates.parse(text)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày     tháng 3 năm 2012",
                "ngày … tháng … năm 2012",
                "ngày 31 tháng 02 năm 2012",
                "ngày 05 tháng 13 năm 2012",
                "05/3",
                "năm 2012",
                "",
                "05/3-2012",
                "ngày 05 tháng 3 năm 20123",
                "1/2/3/2012",
                "31/4/2012"
            })
    void aBlankOrImpossibleDateIsNoDate(String text) {
        assertThat(VietnameseDates.parse(text)).isEmpty();
    }

    @Test
    void aDayBelowTenAndTheFirstTwoMonthsCarryAZero() {
        assertThat(VietnameseDates.format(LocalDate.of(2012, 3, 5))).isEqualTo("ngày 05 tháng 3 năm 2012");
        assertThat(VietnameseDates.format(LocalDate.of(2012, 1, 15))).isEqualTo("ngày 15 tháng 01 năm 2012");
        assertThat(VietnameseDates.format(LocalDate.of(2026, 12, 31))).isEqualTo("ngày 31 tháng 12 năm 2026");
        assertThat(VietnameseDates.formatShort(LocalDate.of(2012, 2, 9))).isEqualTo("09/02/2012");
    }

    @Test
    void everyDayOfTenYearsIsReadBackAsWritten() {
        for (LocalDate day = LocalDate.of(2011, 1, 1); day.getYear() < 2021; day = day.plusDays(1)) {
            assertThat(VietnameseDates.parse(VietnameseDates.format(day))).contains(day);
            assertThat(VietnameseDates.parse(VietnameseDates.formatShort(day))).contains(day);
        }
    }

    @Test
    void theFirstDateOfALineIsFoundWithItsBounds() {
        String line = "Đắk Lắk, ngày 05 tháng 3 năm 2012";
        assertThat(VietnameseDates.find(line)).hasValueSatisfying(mention -> {
            assertThat(line.substring(mention.start(), mention.end())).isEqualTo("ngày 05 tháng 3 năm 2012");
            assertThat(mention.date()).contains(LocalDate.of(2012, 3, 5));
        });
    }

    @Test
    void aMillionBeginningsOfADateCostNoMoreThanTheirLength() {
        assertThat(VietnameseDates.find("ngày ".repeat(200_000))).isEmpty();
        assertThat(VietnameseDates.find("1/1/".repeat(250_000))).isEmpty();
        assertThat(VietnameseDates.find("ngày" + " ".repeat(1_000_000))).isEmpty();
    }
}
