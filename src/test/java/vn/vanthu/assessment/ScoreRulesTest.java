package vn.vanthu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.Place;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.ScoreLine;
import vn.vanthu.extraction.ScoreLine.Score;
import vn.vanthu.intake.FileKind;
import vn.vanthu.obligation.ReportingPeriod;

class ScoreRulesTest {

    private static final ReportingPeriod OF_2012 = ReportingPeriod.year(2012);
    private static final ReportingPeriod OF_2025 = ReportingPeriod.year(2025);
    private static final String[] MAXIMA = {"9,50", "9", "12", "10,5", "14,50", "12", "16", "16,5"};

    @Test
    void aSheetThatAddsUpAndIsBackedIsAccepted() {
        assertThat(Case.scores(OF_2025, sheet()).codes()).isEmpty();
    }

    @Test
    void aScoreOverItsMaximumIsToldWithBothFigures() {
        List<ScoreLine> lines = sheet();
        lines.set(1, area(2, "9", "9,25"));
        assertThat(Case.scores(OF_2025, lines).messages(FindingCode.SCORE_OVER_MAXIMUM))
                .containsExactly("2 \"Lĩnh vực 2\": điểm tự đánh giá là 9,25, vượt điểm tối đa 9.");
    }

    @Test
    void aMaximumOfTheRegimeOnlyWarnsWhereItStandsInForAnother() {
        ScoreLine over = line("1", OptionalInt.of(1), OptionalInt.empty(), "", "21", "Báo cáo");
        Case old = Case.scores(OF_2012, List.of(over));
        assertThat(old.assess().findings())
                .filteredOn(finding -> finding.code() == FindingCode.SCORE_OVER_MAXIMUM)
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(Case.scores(OF_2025, List.of(over)).assess().findings())
                .filteredOn(finding -> finding.code() == FindingCode.SCORE_OVER_MAXIMUM)
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aLineIsTheSumOfItsPartsInScoreAndMaximum() {
        List<ScoreLine> lines = sheet();
        lines.add(part("2.1", 1, "5", "4"));
        lines.add(part("2.2", 1, "3", "4"));
        assertThat(Case.scores(OF_2025, lines).messages(FindingCode.SCORE_SUM_WRONG))
                .containsExactly(
                        "2 \"Lĩnh vực 2\": điểm tự đánh giá ghi là 7, nhưng tổng điểm của các mục thành phần là 8.",
                        "2 \"Lĩnh vực 2\": điểm tối đa ghi là 9, nhưng tổng điểm tối đa của các mục thành phần là 8.");
    }

    @Test
    void maximaMustMakeUpTheWholeScaleAndTheTotalItsAreas() {
        List<ScoreLine> lines = sheet();
        lines.set(0, area(1, "8,50", "7"));
        lines.add(total("100", "57"));
        assertThat(Case.scores(OF_2025, lines).messages(FindingCode.SCORE_SUM_WRONG))
                .containsExactly(
                        "Tổng điểm tối đa của các lĩnh vực là 99, không bằng 100.",
                        "Tổng điểm tự đánh giá ghi là 57, nhưng tổng điểm của các lĩnh vực là 56.",
                        "Tổng điểm tối đa ghi là 100, nhưng tổng điểm tối đa của các lĩnh vực là 99.");
    }

    @Test
    void anAreaThatIsLeftOutIsNamed() {
        List<ScoreLine> lines = sheet();
        lines.remove(6);
        assertThat(Case.scores(OF_2025, lines).messages(FindingCode.AREA_MISSING))
                .containsExactly("Bảng chấm điểm thiếu lĩnh vực 7 \"Chuyển đổi số\".");
    }

    @Test
    void whereTheNamesOnlyStandInTheCountOfAreasDecides() {
        List<ScoreLine> nine = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            nine.add(line(Integer.toString(i), OptionalInt.empty(), OptionalInt.empty(), "", "1", "Báo cáo"));
        }
        assertThat(Case.scores(OF_2012, nine).codes()).isEmpty();
        assertThat(Case.scores(OF_2012, nine.subList(0, 8)).codes()).containsExactly(FindingCode.AREA_MISSING);
    }

    @Test
    void everyCriterionIsScored() {
        List<ScoreLine> lines = sheet();
        lines.add(part("2.1", 1, "4", "7"));
        lines.add(part("2.2", 1, "5", ""));
        assertThat(Case.scores(OF_2025, lines).messages(FindingCode.SCORE_MISSING))
                .containsExactly("Bảng chấm điểm có 1 tiêu chí chưa có điểm tự đánh giá: 2.2 \"Tiêu chí 2.2\".");
    }

    @Test
    void aCriterionScoredAsAWholeNeedsNoScoresOfItsParts() {
        List<ScoreLine> lines = sheet();
        lines.add(part("2.1", 1, "4", ""));
        lines.add(part("2.2", 1, "5", ""));
        assertThat(Case.scores(OF_2025, lines).codes()).isEmpty();
    }

    @Test
    void whatIsNoNumberIsQuoted() {
        List<ScoreLine> lines = sheet();
        lines.set(1, area(2, "9", "tốt"));
        assertThat(Case.scores(OF_2025, lines).messages(FindingCode.SCORE_MISSING))
                .containsExactly("2 \"Lĩnh vực 2\": không đọc được điểm tự đánh giá \"tốt\".");
    }

    @Test
    void aFileWithoutAnyScoreLacksItsResult() {
        assertThat(Case.scores(OF_2025, List.of()).codes()).containsExactly(FindingCode.SCORE_MISSING);
    }

    @Test
    void aScoreWithoutEvidenceOrExplanationIsTold() {
        List<ScoreLine> lines = sheet();
        lines.set(2, line("3", OptionalInt.of(3), OptionalInt.empty(), "12", "7", ""));
        assertThat(Case.scores(OF_2025, lines).messages(FindingCode.SCORE_WITHOUT_EVIDENCE))
                .containsExactly("Có 1 tiêu chí có điểm tự đánh giá nhưng chưa có tài liệu kiểm chứng hoặc giải trình:"
                        + " 3 \"Lĩnh vực 3\".");
        lines.set(2, line("3", OptionalInt.of(3), OptionalInt.empty(), "12", "0", ""));
        assertThat(Case.scores(OF_2025, lines).codes()).isEmpty();
    }

    @Test
    void scoresAloneAreHalfAScoreFile() {
        assertThat(Case.scores(OF_2025, bare()).messages(FindingCode.SCORE_WITHOUT_EVIDENCE))
                .containsExactly("Hồ sơ đánh giá chưa có tài liệu kiểm chứng, chỉ có kết quả chấm điểm.");
    }

    @Test
    void papersOfOtherKindsBesideTheScoresAreTheirEvidenceButTheirCoveringLetterIsNone() {
        assertThat(Case.scores(OF_2025, bare())
                        .beside(paper("Số: 12/BC-UBND", "BÁO CÁO", "Công tác cải cách hành chính quý I năm 2025"))
                        .codes())
                .isEmpty();
        assertThat(Case.scores(OF_2025, bare())
                        .beside(paper(
                                "Số: 90/UBND-NV",
                                "V/v gửi kết quả chấm điểm cải cách hành chính năm 2025",
                                "Kính gửi: Sở Nội vụ"))
                        .codes())
                .containsExactly(FindingCode.SCORE_WITHOUT_EVIDENCE);
    }

    private static Paper paper(String... lines) {
        List<Paper.Piece> pieces = new ArrayList<>();
        for (String line : lines) {
            pieces.add(new Paper.Text(line, true, false, true, new Place.Paragraph(pieces.size() + 1)));
        }
        return new Paper("kem-theo.docx", FileKind.DOCX, pieces);
    }

    private static List<ScoreLine> bare() {
        List<ScoreLine> lines = new ArrayList<>();
        for (int i = 1; i <= MAXIMA.length; i++) {
            lines.add(line(Integer.toString(i), OptionalInt.of(i), OptionalInt.empty(), MAXIMA[i - 1], "7", ""));
        }
        return lines;
    }

    private static List<ScoreLine> sheet() {
        List<ScoreLine> lines = new ArrayList<>();
        for (int i = 1; i <= MAXIMA.length; i++) {
            lines.add(area(i, MAXIMA[i - 1], "7"));
        }
        return lines;
    }

    private static ScoreLine area(int number, String maximum, String self) {
        return line(
                Integer.toString(number),
                OptionalInt.of(number),
                OptionalInt.empty(),
                maximum,
                self,
                "Báo cáo số " + number);
    }

    private static ScoreLine part(String number, int parent, String maximum, String self) {
        return new ScoreLine(
                number,
                "Tiêu chí " + number,
                OptionalInt.empty(),
                OptionalInt.of(parent),
                false,
                score(maximum, 3),
                score(self, 4),
                "Quyết định",
                "");
    }

    private static ScoreLine total(String maximum, String self) {
        return new ScoreLine(
                "",
                "Tổng điểm",
                OptionalInt.empty(),
                OptionalInt.empty(),
                true,
                score(maximum, 3),
                score(self, 4),
                "",
                "");
    }

    private static ScoreLine line(
            String number, OptionalInt area, OptionalInt parent, String maximum, String self, String evidence) {
        String name = "Lĩnh vực " + number;
        return new ScoreLine(number, name, area, parent, false, score(maximum, 3), score(self, 4), evidence, "");
    }

    private static Score score(String printed, int column) {
        return new Score(VietnameseNumbers.read(printed), new Place("d.docx", new Place.Cell(1, 2, column)));
    }
}
