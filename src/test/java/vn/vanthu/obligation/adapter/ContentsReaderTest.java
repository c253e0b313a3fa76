package vn.vanthu.obligation.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vanthu.document.Column;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Scoring;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.ReportingPeriod;

class ContentsReaderTest {

    private static final String FILE = "regimes/snv-125-2012.yaml";

    @TempDir
    Path config;

    @Test
    void aPlanHasTheSixAreasOfTheReportAndTheReviewOf2012() {
        Outline plan = outline(2012, "plan");

        assertThat(plan.parts()).filteredOn(Outline.Part::area).hasSize(6).allMatch(Outline.Part::required);
        assertThat(plan.frame().orElseThrow().columns())
                .filteredOn(Column::required)
                .extracting(Column::role)
                .containsExactly(Column.Role.OUTPUT, Column.Role.TIMING, Column.Role.LEAD);
        assertThat(plan.frame().get().review()).isPresent();
        assertThat(outline(2026, "plan").frame().orElseThrow().review()).isEmpty();
    }

    @Test
    void theScalesHaveNineAreasAndEightAndMakeUpAHundred() {
        Scoring old = outline(2012, "score").scoring().orElseThrow();
        Scoring present = outline(2026, "score").scoring().orElseThrow();

        assertThat(old.areas()).hasSize(9);
        assertThat(old.verified()).isFalse();
        assertThat(present.areas()).hasSize(8);
        assertThat(List.of(old, present)).allSatisfy(scale -> assertThat(scale.areas().stream()
                        .map(area -> area.maximum().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100"));
    }

    @Test
    void wrongDataAreRefusedWithFileAndKey() throws IOException {
        assertThat(faults("role: TIMING,", "role: TIME,"))
                .singleElement()
                .asString()
                .contains(FILE, "outlines.plan.frame.columns[5].role", "\"TIME\" is not one of");
        assertThat(faults("areasOf: report", "areasOf: plans"))
                .anyMatch(fault -> fault.contains("outlines.plan.areasOf") && fault.contains("no outline plans"));
        assertThat(faults("maximum: 20.5,", "maximum: twenty,"))
                .anyMatch(fault -> fault.contains("outlines.score.scoring.areas[1].maximum"));
        assertThat(faults("issuedBefore: 2012-02-13", "issuedBefore: 13/02/2012"))
                .anyMatch(fault -> fault.contains("outlines.plan.frame.review.issuedBefore"));
        assertThat(faults("explanations: [giải trình]", "explanations: []"))
                .anyMatch(fault -> fault.contains("outlines.score.scoring.explanations"));
    }

    @Test
    void contradictionsAreRefused() throws IOException {
        assertThat(faults("maximum: 20.5,", "maximum: 20,"))
                .anyMatch(fault -> fault.contains("the maxima add up to 99.5, not to 100"));
        assertThat(faults("role: SUPPORT,", "role: LEAD,"))
                .anyMatch(fault -> fault.contains("column LEAD occurs twice"));
        assertThat(faults("role: TASK,", "role: OTHER,")).anyMatch(fault -> fault.contains("no column TASK"));
    }

    private static Outline outline(int year, String name) {
        return BuiltIn.REGIMES
                .of(ReportingPeriod.year(year))
                .orElseThrow()
                .outlines()
                .get(name);
    }

    private List<String> faults(String words, String others) throws IOException {
        String text;
        try (InputStream in = getClass().getResourceAsStream("/" + FILE)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(text).contains(words);
        Path file = config.resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.replace(words, others));
        FaultyFiles refused = catchThrowableOfType(FaultyFiles.class, () -> DutyFiles.load(Optional.of(config)));
        return List.of(refused.getMessage().split("\n"));
    }
}
