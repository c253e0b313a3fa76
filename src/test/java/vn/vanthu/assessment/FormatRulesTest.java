package vn.vanthu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Presentation.Sheet;
import vn.vanthu.extraction.Presentation.Source;

class FormatRulesTest {

    private static final Presentation ON_LETTER_PAPER = new Presentation(
            Source.STYLES, List.of(new Sheet(1, 215.9, 279.4, 20, 20, 30, 20, 0)), List.of(), List.of());

    @Test
    void howAPaperLooksIsToldAndLeavesTheVerdictAlone() {
        Assessment assessment = Case.complete().looking(ON_LETTER_PAPER).assess();

        assertThat(assessment.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.code().layout())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.FORMAT_PAGE);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message())
                            .isEqualTo("Khổ giấy là 215,9 mm × 279,4 mm; quy định khổ A4 (210 mm × 297 mm).");
                    assertThat(finding.basis()).startsWith("NĐ 30/2020/NĐ-CP, Phụ lục I");
                });
    }

    @Test
    void aPaperThatWasNotMeasuredIsNotJudgedByItsLooks() {
        assertThat(Case.complete().assess().findings())
                .noneMatch(finding -> finding.code().layout());
    }
}
