package vn.vanthu.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest {

    private final SampleReport whole = SampleReports.compose(SampleOrders.commune(7));

    static Stream<Arguments> faultsOfSections() {
        return Stream.of(
                fault("II.3", report -> report.without("II.3")),
                fault("II.3", report -> report.withEmpty("II.3")),
                fault("II.3", report -> report.nil("II.3")),
                fault("III", report -> report.withoutPart("III")));
    }

    static Stream<Arguments> faultsOfLines() {
        return Stream.of(
                fault("6/2.1", report -> report.withWrongSum("6/2.1")),
                fault("1/4.1", report -> report.withWrongSum("1/4.1")),
                fault("3/3.2", report -> report.withWrongRatio("3/3.2")),
                fault("7/2", report -> report.withValueOutOfRange("7/2")),
                fault("5/2.1", report -> report.withoutIndicator("5/2.1")),
                fault("5/2.1", report -> report.withUnclear("5/2.1")),
                fault("3/3.2.1", report -> report.withConflict("3/3.2.1")),
                fault("3/3.2.1", report -> report.withValue("3/3.2.1", "?")));
    }

    @ParameterizedTest
    @MethodSource("faultsOfSections")
    void aFaultOfASectionChangesThatSectionOnly(String code, UnaryOperator<SampleReport> fault) {
        SampleReport faulty = fault.apply(whole);
        assertThat(faulty.head()).isEqualTo(whole.head());
        assertThat(faulty.forms()).isEqualTo(whole.forms());
        assertThat(withoutSection(faulty, code)).isEqualTo(withoutSection(whole, code));
        assertThat(faulty.sections()).isNotEqualTo(whole.sections());
    }

    @ParameterizedTest
    @MethodSource("faultsOfLines")
    void aFaultOfALineChangesThatLineOnly(String code, UnaryOperator<SampleReport> fault) {
        SampleReport faulty = fault.apply(whole);
        assertThat(faulty.head()).isEqualTo(whole.head());
        assertThat(faulty.sections()).isEqualTo(whole.sections());
        assertThat(withoutLine(faulty, code)).isEqualTo(withoutLine(whole, code));
        assertThat(faulty.lines()).isNotEqualTo(whole.lines());
    }

    @Test
    void aMissingPartTakesItsAreasAlong() {
        assertThat(whole.withoutPart("II").sections())
                .extracting(SampleSection::code)
                .containsExactly("opening", "I", "III", "IV", "closing");
    }

    @Test
    void faultsOfTheHeadChangeOneFieldOfIt() {
        assertThat(whole.withoutNumber().head())
                .usingRecursiveComparison()
                .ignoringFields("number")
                .isEqualTo(whole.head());
        assertThat(whole.withoutNumber().head().number().number()).isEmpty();
        assertThat(whole.withoutDate().head())
                .usingRecursiveComparison()
                .ignoringFields("date")
                .isEqualTo(whole.head());
        assertThat(whole.withoutDate().head().date()).isEqualTo(Optional.empty());
        assertThat(whole.withoutSigner().head())
                .usingRecursiveComparison()
                .ignoringFields("signer")
                .isEqualTo(whole.head());
        assertThat(whole.withoutSigner().head().signer().name()).isEmpty();
        assertThat(whole.withoutAnnex().document()).isEqualTo(whole.document());
        assertThat(whole.withoutAnnex().forms()).isEmpty();
    }

    @Test
    void aWrongSumIsWrongForEverySeed() {
        for (long seed = 0; seed < 50; seed++) {
            SampleReport faulty = SampleReports.compose(SampleOrders.commune(seed))
                    .withWrongSum("1/4.1")
                    .withWrongSum("6/2.4");
            assertThat(figure(faulty, "1/4.1"))
                    .isLessThan(figure(faulty, "1/4.1.1")
                            .add(figure(faulty, "1/4.1.2"))
                            .add(figure(faulty, "1/4.1.3")));
            assertThat(figure(faulty, "6/2.4"))
                    .isNotEqualByComparingTo(figure(faulty, "6/2.4.1")
                            .add(figure(faulty, "6/2.4.2"))
                            .add(figure(faulty, "6/2.4.3")));
        }
    }

    private static Arguments fault(String code, UnaryOperator<SampleReport> fault) {
        return Arguments.of(code, fault);
    }

    private static BigDecimal figure(SampleReport report, String code) {
        return report.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .flatMap(FilledForm.Line::figure)
                .orElseThrow();
    }

    private static List<SampleSection> withoutSection(SampleReport report, String code) {
        List<SampleSection> sections = new ArrayList<>(report.sections());
        sections.removeIf(section -> section.code().equals(code));
        return sections;
    }

    private static List<FilledForm.Line> withoutLine(SampleReport report, String code) {
        List<FilledForm.Line> lines = new ArrayList<>(report.lines());
        lines.removeIf(line -> line.code().equals(code));
        return lines;
    }
}
