package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsolidatorTest {

    @Test
    void aReportHoldsFiguresWordsStatusAndQuestionsOfOneDossier() {
        Province province = Province.of(11);
        ConsolidatedReport report = Consolidator.of(province.dossier());
        assertThat(report.forms()).hasSize(7);
        assertThat(report.questions())
                .hasSizeGreaterThanOrEqualTo(province.planted().size());
        assertThat(report.status().all().owed()).isBetween(100, 120);
        assertThat(report.narrative().chapters()).hasSize(11);
    }

    @Test
    void theSameDossierGivesTheSameReport() {
        Province province = Province.of(12);
        assertThat(Consolidator.of(province.dossier()))
                .isEqualTo(Consolidator.of(Province.of(12).dossier()));
    }
}
