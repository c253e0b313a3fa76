package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.document.Gathering.FLOW;
import static vn.vanthu.document.Gathering.RATIO;
import static vn.vanthu.document.Gathering.STOCK;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.Outline.Indicator.Trait;

class DoubtsTest {

    private static ConsolidatedReport report(SmallDossier dossier) {
        Dossier all = dossier.dossier();
        List<ConsolidatedReport.FormTotals> totals = FigureTotals.of(all);
        return new ConsolidatedReport(
                all, totals, new Narrative(List.of(), List.of()), StatusCounter.of(all), Questions.of(all, totals));
    }

    private static Optional<Doubts.Doubt> doubt(ConsolidatedReport report, String code) {
        return report.forms().get(0).lines().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .flatMap(new Doubts(report)::of);
    }

    private static String note(ConsolidatedReport report, String code) {
        List<?> forms = (List<?>) AnnexFields.of(report).get("forms");
        return ((List<?>) ((Map<?, ?>) forms.get(0)).get("lines"))
                .stream()
                        .map(line -> (Map<?, ?>) line)
                        .filter(line -> line.get("number").equals(code))
                        .map(line -> (String) line.get("note"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aTotalSaysHowMuchOfItIsInQuestionAndWhatItIsWithout() {
        ConsolidatedReport report = report(new SmallDossier("2026")
                .line("1", "Hồ sơ", FLOW)
                .unit(0, "1", "1200")
                .last(0, "1", "12")
                .unit(1, "1", "400"));

        assertThat(doubt(report, "1"))
                .contains(
                        new Doubts.Doubt(1, Optional.of(new BigDecimal("0.7500")), Optional.of(new BigDecimal("400"))));
        assertThat(note(report, "1")).isEqualTo("(*) 1 số liệu cần làm rõ, chiếm 75,00%; không kể: 400");
        assertThat((String) AnnexFields.of(report).get("lacksNote")).contains("Dấu (*)");
    }

    @Test
    void whatIsNotCountedWeighsNothingInTheTotalThatLacksIt() {
        ConsolidatedReport report =
                report(new SmallDossier("2026").line("1", "Hồ sơ", FLOW).unit(0, "1", "12 ; 15"));

        assertThat(report.questions()).hasSize(1);
        assertThat(doubt(report, "1")).isEmpty();
        assertThat((String) AnnexFields.of(report).get("lacksNote")).doesNotContain("(*)");
    }

    @Test
    void sumsAndRatiosHangOnTheFiguresThatTheyAreMadeOf() {
        ConsolidatedReport report = report(new SmallDossier("2026")
                .line("1", "Hồ sơ", FLOW)
                .line("2", "Hồ sơ", FLOW)
                .line("3", "Hồ sơ", FLOW)
                .line("4", "%", RATIO)
                .check("1 = 2 + 3", "4 = 3 : 1")
                .unit(0, "1", "1300", "2", "100", "3", "1200", "4", "92,31")
                .last(0, "1", "112", "2", "100", "3", "12", "4", "10,71")
                .unit(1, "1", "200", "2", "100", "3", "100", "4", "50"));

        assertThat(report.questions()).extracting(OpenQuestion::code).containsExactly("3");
        assertThat(doubt(report, "2")).isEmpty();
        assertThat(doubt(report, "1"))
                .contains(
                        new Doubts.Doubt(1, Optional.of(new BigDecimal("0.8000")), Optional.of(new BigDecimal("300"))));
        assertThat(doubt(report, "4"))
                .contains(new Doubts.Doubt(1, Optional.empty(), Optional.of(new BigDecimal("50.00"))));
    }

    @Test
    void aTotalOfWhatUnitsShareSaysThatItIsASumOverUnits() {
        ConsolidatedReport report = report(new SmallDossier("2026")
                .stock("1", "Thủ tục", Trait.SHARED)
                .line("2", "Người", STOCK)
                .unit(0, "1", "390", "2", "5")
                .unit(1, "1", "402", "2", "5"));

        assertThat(note(report, "1")).isEqualTo("Cộng theo đơn vị; một đơn vị nhiều nhất 402");
        assertThat(note(report, "2")).isEmpty();
        assertThat((String) AnnexFields.of(report).get("lacksNote")).contains("Cộng theo đơn vị");
    }
}
