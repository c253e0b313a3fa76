package vn.vanthu.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.PaperBuilder.docx;
import static vn.vanthu.extraction.PaperBuilder.pdf;
import static vn.vanthu.extraction.PaperBuilder.row;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

class ScoreReaderTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2025);
    private static final Outline OUTLINE = BuiltIn.REGIMES
            .of(YEAR)
            .orElseThrow()
            .outline(BuiltIn.REGIMES.obligation(ObligationCode.SCORE_FILE, YEAR).orElseThrow())
            .orElseThrow();
    private static final String[] HEADER =
            row("TT", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "Điểm chuẩn", "Điểm tự đánh giá", "Tài liệu kiểm chứng");

    @Test
    void linesStandUnderTheLineThatTheirNumberGoesOn() {
        List<ScoreLine> lines = lines(docx("d.docx")
                .ruled(
                        HEADER,
                        row("1", "Công tác chỉ đạo, điều hành CCHC", "9.50", "9", ""),
                        row("1.1", "Kế hoạch CCHC", "2.00", "2", ""),
                        row("1.1.1.", "Ban hành kế hoạch", "0,5", "0.5", "Kế hoạch số 5/KH-UBND"),
                        row("1.1.2", "Mức độ hoàn thành", "1,50", "1.50", "Báo cáo số 7/BC-UBND"),
                        row("2", "Cải cách thể chế", "9", "8", "Báo cáo"))
                .paper());
        assertThat(lines).extracting(ScoreLine::number).containsExactly("1", "1.1", "1.1.1", "1.1.2", "2");
        assertThat(lines)
                .extracting(ScoreLine::parent)
                .containsExactly(
                        OptionalInt.empty(),
                        OptionalInt.of(0),
                        OptionalInt.of(1),
                        OptionalInt.of(1),
                        OptionalInt.empty());
        assertThat(lines.get(0).area()).hasValue(1);
        assertThat(lines.get(4).area()).hasValue(2);
        assertThat(lines.get(2).self().at()).isEqualTo(new Place("d.docx", new Place.Cell(1, 4, 4)));
    }

    @Test
    void commaAndDotPartDecimalsWhateverTheirNumber() {
        List<ScoreLine> lines = lines(docx("d.docx")
                .ruled(
                        HEADER,
                        row("1", "Cải cách thể chế", "8.00", "8,00", ""),
                        row("2", "Cải cách tài chính công", "1.125", "0,125", ""))
                .paper());
        assertThat(value(lines.get(0).maximum())).isEqualByComparingTo("8");
        assertThat(value(lines.get(0).self())).isEqualByComparingTo("8");
        assertThat(value(lines.get(1).maximum())).isEqualByComparingTo("1.125");
        assertThat(value(lines.get(1).self())).isEqualByComparingTo("0.125");
    }

    @Test
    void romanAreasHoldArabicCriteriaAndRowsWithoutANumberBelongAbove() {
        List<ScoreLine> lines = lines(docx("d.docx")
                .ruled(
                        HEADER,
                        row("I", "Cải cách thể chế", "9", "9", ""),
                        row("1", "Ban hành văn bản", "9", "", ""),
                        row("", "Ban hành đúng hạn: 9 điểm", "9", "9", "Quyết định số 3/QĐ-UBND"),
                        row("", "Ban hành chậm: 0 điểm", "0", "", ""),
                        row("II", "Cải cách thủ tục hành chính", "12", "10", "Quyết định"),
                        row("1", "Công khai", "12", "10", ""))
                .paper());
        assertThat(lines).extracting(ScoreLine::number).containsExactly("I", "1", "II", "1");
        assertThat(value(lines.get(1).self())).isEqualByComparingTo("9");
        assertThat(lines.get(1).evidence()).isEqualTo("Quyết định số 3/QĐ-UBND");
        assertThat(lines.get(3).parent()).hasValue(2);
    }

    @Test
    void theHeaderMayTakeTwoRowsAndTheTotalMayStandAnywhere() {
        List<ScoreLine> lines = lines(docx("d.docx")
                .ruled(
                        row("STT", "Nội dung đánh giá", "Điểm", "<", "<", "Minh chứng"),
                        row("^", "^", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định", "^"),
                        row("TỔNG ĐIỂM", "<", "100", "90", "", ""),
                        row("1", "Cải cách thể chế", "9", "8", "7", "Báo cáo"))
                .paper());
        assertThat(lines).extracting(ScoreLine::total).containsExactly(true, false);
        assertThat(value(lines.get(0).self())).isEqualByComparingTo("90");
        assertThat(value(lines.get(1).self())).isEqualByComparingTo("8");
        assertThat(lines.get(1).evidence()).isEqualTo("Báo cáo");
    }

    @Test
    void aSheetSplitByPagesIsOneAndASummaryBesideItIsAnother() {
        List<ScoreLine> lines = lines(pdf("d.pdf")
                .ruled(
                        HEADER,
                        row("1", "Cải cách thể chế", "9", "8", ""),
                        row("2", "Cải cách tài chính công", "12", "8", ""))
                .ruled(HEADER, row("1", "Cải cách thể chế", "9", "8", ""), row("1.1", "Ban hành", "5", "4", "a"))
                .ruled(row("1.2", "Theo dõi", "4", "4", "b"), row("2", "Cải cách tài chính công", "12", "8", "c"))
                .paper());
        assertThat(lines).extracting(ScoreLine::number).containsExactly("1", "1.1", "1.2", "2");
    }

    @Test
    void evidenceMayBeListedElsewhereAndMissingEvidenceExplained() {
        Paper sheet = docx("d.docx")
                .ruled(
                        row("TT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm"),
                        row("1", "Cải cách thể chế", "9", "8"),
                        row("1.1", "Ban hành", "5", "4"),
                        row("1.2", "Theo dõi", "4", "4"))
                .bold("GIẢI TRÌNH")
                .text("Tiêu chí 1.2: đơn vị không được giao theo dõi.")
                .paper();
        Paper list = docx("m.docx")
                .ruled(row("Mã tiêu chí", "Tên tài liệu"), row("1.1", "Quyết định số 3/QĐ-UBND ngày 05/3/2025"))
                .paper();
        List<ScoreLine> lines = lines(sheet, list);
        assertThat(lines.get(1).evidence()).startsWith("Quyết định số 3");
        assertThat(lines.get(2).explanation()).startsWith("Tiêu chí 1.2");
        assertThat(lines.get(0).evidence()).isEmpty();
    }

    @Test
    void oneMergedCellOfEvidenceServesAllItsRows() {
        List<ScoreLine> lines = lines(docx("d.docx")
                .ruled(HEADER, row("1", "Cải cách thể chế", "9", "8", "Báo cáo"), row("1.1", "Ban hành", "9", "8", "^"))
                .paper());
        assertThat(lines.get(1).evidence()).isEqualTo("Báo cáo");
    }

    @Test
    void aReportsStatisticsAreNoScores() {
        assertThat(lines(docx("d.docx")
                        .ruled(row("STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"), row("1", "Số hồ sơ", "Hồ sơ", "12"))
                        .paper()))
                .isEmpty();
    }

    private static BigDecimal value(ScoreLine.Score score) {
        return ((Amount.Number) score.amount()).value();
    }

    private static List<ScoreLine> lines(Paper... papers) {
        return ReportReader.report(Arrays.asList(papers), OUTLINE).scores();
    }
}
