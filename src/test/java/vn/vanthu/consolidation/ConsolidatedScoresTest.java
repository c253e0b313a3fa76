package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.vanthu.consolidation.ConsolidatedScores.Row;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.ScoreLine;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

class ConsolidatedScoresTest {

    @Test
    void unitsAreRankedWithinTheirGroupAndTiesShareARank() {
        InventedReturns now = year(2026)
                .scores("xa-a", sheet("8.5", "9", null))
                .scores("xa-b", sheet("9.50", "8", null))
                .scores("xa-c", sheet("9", "9", null))
                .scores("xa-e", sheet("1", "1", null))
                .missing("xa-d");
        ConsolidatedScores scores = ConsolidatedScores.of(now.dossier());
        assertThat(scores.groups()).hasSize(1);
        assertThat(scores.groups().get(0).rows())
                .extracting(row -> row.unit().id(), Row::rank)
                .containsExactly(
                        tuple("xa-c", OptionalInt.of(1)),
                        tuple("xa-a", OptionalInt.of(2)),
                        tuple("xa-b", OptionalInt.of(2)),
                        tuple("xa-e", OptionalInt.of(4)),
                        tuple("xa-d", OptionalInt.empty()));
    }

    @Test
    void scoresAreComparedWithLastYearsByAreaAndInAll() {
        InventedReturns last = year(2025).scores("xa-a", sheet("7", "9", null));
        InventedReturns now = year(2026).scores("xa-a", sheet("8.5", "8", "16.5"));
        ConsolidatedScores scores = ConsolidatedScores.of(now.dossier(last));
        Row row = scores.groups().get(0).rows().get(0);
        assertThat(row.areas().get(1).change()).contains(new BigDecimal("1.5"));
        assertThat(row.areas().get(2).change()).contains(new BigDecimal("-1"));
        assertThat(row.change()).contains(new BigDecimal("0.5"));
        assertThat(row.stated()).contains(new BigDecimal("16.5"));
        assertThat(scores.questions()).isEmpty();
    }

    @Test
    void aTotalThatIsNotTheSumAScoreOverItsMaximumAndAWordAreAsked() {
        List<ScoreLine> lines = sheet("10", "9", "20");
        lines.add(line("3", "Cải cách thủ tục hành chính", OptionalInt.of(3), OptionalInt.empty(), "12", "tốt", ""));
        ConsolidatedScores scores =
                ConsolidatedScores.of(year(2026).scores("xa-a", lines).dossier());
        assertThat(scores.questions())
                .extracting(OpenQuestion::kind, OpenQuestion::code, OpenQuestion::used)
                .containsExactly(
                        tuple(OpenQuestion.Kind.OUT_OF_RANGE, "1", "10 điểm, như đơn vị tự đánh giá"),
                        tuple(OpenQuestion.Kind.UNCLEAR, "3", "Không tính điểm của dòng này."),
                        tuple(OpenQuestion.Kind.ADDED_WRONGLY, "", "19 điểm, cộng từ các lĩnh vực"));
    }

    @Test
    void anAreaThatItsCriteriaDoNotAddUpToIsAskedAndCriteriaWithoutEvidenceAreNamed() {
        List<ScoreLine> lines = new ArrayList<>();
        lines.add(line("1", "Công tác chỉ đạo, điều hành", OptionalInt.of(1), OptionalInt.empty(), "9.5", "5", ""));
        lines.add(line("1.1", "Kế hoạch", OptionalInt.empty(), OptionalInt.of(0), "3", "3", "KH 12/KH-UBND"));
        lines.add(line("1.2", "Báo cáo", OptionalInt.empty(), OptionalInt.of(0), "2", "1", ""));
        lines.add(line("2", "Cải cách thể chế", OptionalInt.of(2), OptionalInt.empty(), "9", "", ""));
        lines.add(line("2.1", "Rà soát", OptionalInt.empty(), OptionalInt.of(3), "9", "4", "BC 3/BC-UBND"));
        ConsolidatedScores scores =
                ConsolidatedScores.of(year(2026).scores("xa-a", lines).dossier());
        Row row = scores.groups().get(0).rows().get(0);
        assertThat(row.total()).contains(new BigDecimal("9"));
        assertThat(row.areas().get(2).score()).isEqualTo("4");
        assertThat(row.unproven()).extracting(ConsolidatedScores.Unproven::name).containsExactly("Báo cáo");
        assertThat(scores.questions())
                .extracting(OpenQuestion::kind, OpenQuestion::code)
                .containsExactly(tuple(OpenQuestion.Kind.ADDED_WRONGLY, "1"));
        assertThat(scores.questions().get(0).why()).contains("cộng được 4 điểm");
    }

    private static InventedReturns year(int year) {
        return new InventedReturns(ObligationCode.SCORE_FILE, ReportingPeriod.year(year));
    }

    private static List<ScoreLine> sheet(String first, String second, String total) {
        List<ScoreLine> lines = new ArrayList<>();
        lines.add(line("1", "Công tác chỉ đạo, điều hành", OptionalInt.of(1), OptionalInt.empty(), "9.5", first, "KH"));
        lines.add(line("2", "Cải cách thể chế", OptionalInt.of(2), OptionalInt.empty(), "9", second, "BC"));
        Optional.ofNullable(total)
                .ifPresent(points -> lines.add(new ScoreLine(
                        "",
                        "Tổng điểm",
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        true,
                        score("18.5"),
                        score(points),
                        "",
                        "")));
        return lines;
    }

    private static ScoreLine line(
            String number,
            String name,
            OptionalInt area,
            OptionalInt parent,
            String maximum,
            String self,
            String evidence) {
        return new ScoreLine(number, name, area, parent, false, score(maximum), score(self), evidence, "");
    }

    private static ScoreLine.Score score(String text) {
        Place at = new Place("diem.xlsx", new Place.Cell(1, 3, 4));
        if (text.isEmpty()) {
            return new ScoreLine.Score(new Amount.Blank(), at);
        }
        return text.matches("[\\d.]+")
                ? new ScoreLine.Score(new Amount.Number(new BigDecimal(text), ""), at)
                : new ScoreLine.Score(new Amount.Unclear(text), at);
    }
}
