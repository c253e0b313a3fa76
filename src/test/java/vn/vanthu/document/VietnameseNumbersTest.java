package vn.vanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234|1234",
                "1.234,5|1234.5",
                "99,10|99.10",
                "04|4",
                "0|0",
                "00|0",
                "12.345.678|12345678",
                "1 234|1234",
                "1\u00A0234|1234",
                "12 345,75|12345.75",
                "12.5|12.5",
                "1.23|1.23",
                "0.125|0.125",
                "0,125|0.125",
                "1,234,567|1234567",
                "1,234.5|1234.5",
                "-5|-5",
                "−1.234|-1234",
                "25.898|25898",
                "1,9|1.9",
                "2012|2012",
                "1234,567|1234.567",
                "05.|5",
                "'12,'|12",
                "100|100"
            })
    void aSingleReadingIsANumber(String text, BigDecimal value) {
        assertThat(VietnameseNumbers.read(text)).isEqualTo(new Amount.Number(value, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234",
                "12,345",
                "1234.567",
                "012.345",
                "1.23.456",
                "1.2.3",
                "1,2,3",
                "12/15",
                "05/3/2012",
                "12 34",
                "1..2",
                "1,5 tỷ",
                "2 triệu",
                "khoảng 12",
                "trên 100",
                "12-15",
                "12, 13",
                "12 văn bản, 3 đề án",
                "abc",
                "Có",
                "5+6",
                "(5)",
                "1e9",
                "12%5",
                "3 : 4",
                "không có số liệu"
            })
    void whatHasTwoReadingsOrNoneIsUnclear(String text) {
        assertThat(VietnameseNumbers.read(text)).isEqualTo(new Amount.Unclear(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "–",
                "—",
                "--",
                "không",
                "Không",
                "Không có",
                "không phát sinh",
                "Không phát sinh.",
                "Không phá\nt sinh",
                "không có phát sinh",
                "chưa phát sinh",
                "Không phát sinh trong kỳ",
                "KHÔNG"
            })
    void aDashOrAShortNoSaysThatNothingArose(String text) {
        assertThat(VietnameseNumbers.read(text)).isEqualTo(new Amount.Nil());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "…", "......", "____", "\u00A0\u200B"})
    void anUnfilledCellIsBlank(String text) {
        assertThat(VietnameseNumbers.read(text)).isEqualTo(new Amount.Blank());
    }

    @Test
    void aNumberMayCarryItsUnit() {
        assertThat(VietnameseNumbers.read("96,5%", "%")).isEqualTo(new Amount.Number(new BigDecimal("96.5"), "%"));
        assertThat(VietnameseNumbers.read("12 văn bản")).isEqualTo(new Amount.Number(new BigDecimal("12"), "văn bản"));
        assertThat(VietnameseNumbers.read("1.250 triệu đồng", "Triệu đồng"))
                .isEqualTo(new Amount.Number(new BigDecimal("1250"), "triệu đồng"));
        assertThat(VietnameseNumbers.read("05\nngười", "Người"))
                .isEqualTo(new Amount.Number(new BigDecimal("05"), "người"));
    }

    @Test
    void threeDecimalsAfterACommaAreCertainOnlyInAPercentage() {
        assertThat(VietnameseNumbers.read("99,125%")).isEqualTo(new Amount.Number(new BigDecimal("99.125"), "%"));
        assertThat(VietnameseNumbers.read("99,125", "%")).isEqualTo(new Amount.Number(new BigDecimal("99.125"), ""));
        assertThat(VietnameseNumbers.read("99,125", "Hồ sơ")).isEqualTo(new Amount.Unclear("99,125"));
    }

    @Test
    void aFigureInAnotherMagnitudeThanItsLineIsUnclear() {
        assertThat(VietnameseNumbers.read("1,5 tỷ đồng", "Triệu đồng")).isInstanceOf(Amount.Unclear.class);
        assertThat(VietnameseNumbers.read("12%", "Văn bản")).isInstanceOf(Amount.Unclear.class);
        assertThat(VietnameseNumbers.read("3 nghìn hồ sơ", "Hồ sơ")).isInstanceOf(Amount.Unclear.class);
        assertThat(VietnameseNumbers.read("3 công ty", "Đơn vị")).isInstanceOf(Amount.Number.class);
    }

    @Test
    void everyWholeNumberIsReadBackFromEachWayOfGroupingIt() {
        Random random = new Random(30);
        for (int i = 0; i < 5000; i++) {
            long value = random.nextLong(1L << (1 + random.nextInt(45)));
            String dotted = "%,d".formatted(value).replace(',', '.');
            assertReads(dotted, BigDecimal.valueOf(value));
            assertReads(dotted.replace('.', ' '), BigDecimal.valueOf(value));
            assertReads(dotted.replace('.', '\u00A0'), BigDecimal.valueOf(value));
            assertReads(Long.toString(value), BigDecimal.valueOf(value));
        }
    }

    @Test
    void everyDecimalNumberIsReadBackWithItsGroups() {
        Random random = new Random(2020);
        for (int i = 0; i < 5000; i++) {
            BigDecimal value =
                    BigDecimal.valueOf(random.nextLong(1L << (1 + random.nextInt(40))), 1 + random.nextInt(2));
            String grouped = "%,d".formatted(value.toBigInteger()).replace(',', '.');
            assertReads(grouped + "," + value.toPlainString().split("\\.")[1], value);
        }
    }

    @Test
    void noMixOfMarksIsReadAsMoreThanItsDigitsSay() {
        Random random = new Random(7);
        String marks = "0123456789., ";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(10); n > 0; n--) {
                text.append(marks.charAt(random.nextInt(marks.length())));
            }
            if (VietnameseNumbers.read(text.toString()) instanceof Amount.Number number) {
                String digits = number.value().unscaledValue().toString().replaceFirst("^0+(?!$)", "");
                assertThat(text.toString().replaceAll("\\D", "").replaceFirst("^0+(?!$)", ""))
                        .as(text.toString())
                        .isEqualTo(digits);
            }
        }
    }

    @Test
    void aCellOfAMillionLettersIsUnclearAtOnce() {
        assertThat(VietnameseNumbers.read("1.".repeat(500_000))).isInstanceOf(Amount.Unclear.class);
        assertThat(VietnameseNumbers.read("1" + " ".repeat(300) + "x")).isInstanceOf(Amount.class);
    }

    private static void assertReads(String text, BigDecimal value) {
        assertThat(VietnameseNumbers.read(text))
                .as(text)
                .isInstanceOfSatisfying(Amount.Number.class, number -> assertThat(number.value())
                        .isEqualByComparingTo(value));
    }
}
