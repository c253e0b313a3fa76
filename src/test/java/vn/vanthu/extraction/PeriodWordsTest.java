package vn.vanthu.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Công tác cải cách hành chính quý I năm 2012|QUARTER 1 2012",
                "Báo cáo CCHC quý 1/2012|QUARTER 1 2012",
                "Báo cáo CCHC Quý III-2012|QUARTER 3 2012",
                "CCHC QUÝ IV NĂM 2012|QUARTER 4 2012",
                "công tác CCHC quý 02 của năm 2013|QUARTER 2 2013",
                "cải cách hành chính quý ba năm 2012|QUARTER 3 2012",
                "cải cách hành chính 6 tháng đầu năm 2012|HALF 1 2012",
                "cải cách hành chính sáu tháng đầu năm 2012|HALF 1 2012",
                "cải cách hành chính 06 tháng năm 2012|HALF 1 2012",
                "cải cách hành chính 6 tháng cuối năm 2012|HALF 2 2012",
                "cải cách hành chính 9 tháng đầu năm 2012|NINE_MONTHS 0 2012",
                "cải cách hành chính năm 2012|YEAR 0 2012",
                "cải cách hành chính cả năm 2012|YEAR 0 2012",
                "Kế hoạch cải cách hành chính giai đoạn 2011-2015|SPAN 0 2011-2015",
                "Kế hoạch CCHC giai đoạn 2011 – 2015 và năm 2012|SPAN 0 2011-2015, YEAR 0 2012",
                "Kế hoạch CCHC giai đoạn từ năm 2011 đến năm 2015|SPAN 0 2011-2015",
                "quý I và phương hướng, nhiệm vụ quý II năm 2012|QUARTER 1 2012, QUARTER 2 2012",
                "quý IV và phương hướng, nhiệm vụ quý I năm 2013|QUARTER 4 2012, QUARTER 1 2013",
                "quý I năm 2026 và phương hướng, nhiệm vụ quý II năm 2026|QUARTER 1 2026, QUARTER 2 2026",
                "quý IV và năm 2012|QUARTER 4 2012, YEAR 0 2012",
                "6 tháng đầu năm và phương hướng, nhiệm vụ 6 tháng cuối năm 2012|HALF 1 2012, HALF 2 2012",
                "năm 2012, phương hướng nhiệm vụ năm 2013|YEAR 0 2012, YEAR 0 2013",
                "quý II và 6 tháng đầu năm 2012|QUARTER 2 2012, HALF 1 2012",
                "quý I, II năm 2012|QUARTER 1 2012, QUARTER 2 2012",
                "công tác cải cách hành chính quý I|QUARTER 1 -",
                "Công tác cải cách hành chính tháng 3 năm 2012|MONTH 3 2012",
                "công tác cải cách hành chính tháng 02/2012|MONTH 2 2012",
                "tháng 12 và phương hướng, nhiệm vụ tháng 01 năm 2013|MONTH 12 2012, MONTH 1 2013",
                "quý IV và nhiệm vụ tháng 01 năm 2013|QUARTER 4 -, MONTH 1 2013",
                "quý I, nhiệm vụ tháng 4, quý II năm 2012|QUARTER 1 2012, MONTH 4 -, QUARTER 2 2012"
            })
    void theSubjectNamesItsPeriodsInOrder(String subject, String expected) {
        assertThat(said(PeriodWords.in(subject))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cuộc họp ngày 05 tháng 3 năm 2012",
                "báo cáo tháng 13 năm 2012",
                "Thực hiện Quyết định số 323/QĐ-UBND ngày 13 tháng 02 năm 2012",
                "quy định về cải cách hành chính",
                "quy chế 1 cửa",
                "",
                "năm",
                "quý",
                "6",
                "thực hiện ngày 01/3/2012"
            })
    void wordsThatOnlyLookLikeAPeriodNameNone(String subject) {
        assertThat(PeriodWords.in(subject)).isEmpty();
    }

    @Test
    void theWordsAreKeptAsPrinted() {
        assertThat(PeriodWords.in("Báo cáo Quý I/2012 và 6 tháng cuối năm"))
                .extracting(PeriodMention::words)
                .containsExactly("Quý I/2012", "6 tháng cuối năm");
    }

    @Test
    void aSubjectWithoutPeriodLeavesTheFirstLinesOfTheBodyToSayIt() {
        Paper paper = PaperBuilder.docx("a.docx")
                .text("Số: 05/BC-UBND")
                .title("BÁO CÁO", "Công tác cải cách hành chính")
                .text("Trong quý II năm 2012, đơn vị đã thực hiện các nhiệm vụ sau:")
                .paper();

        assertThat(PeriodWords.of(HeadReader.read(paper)))
                .containsExactly(new PeriodMention(
                        PeriodMention.Kind.QUARTER,
                        2,
                        java.util.OptionalInt.of(2012),
                        java.util.OptionalInt.empty(),
                        "quý II năm 2012",
                        PeriodMention.Source.BODY));
    }

    private static String said(List<PeriodMention> mentions) {
        return String.join(
                ", ",
                mentions.stream()
                        .map(mention -> mention.kind() + " " + mention.ordinal() + " "
                                + (mention.year().isPresent() ? mention.year().getAsInt() : "-")
                                + (mention.lastYear().isPresent()
                                        ? "-" + mention.lastYear().getAsInt()
                                        : ""))
                        .toList());
    }
}
