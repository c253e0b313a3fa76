package vn.vanthu.correspondence.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.correspondence.adapter.docx.WordFile.field;
import static vn.vanthu.correspondence.adapter.docx.WordFile.paragraph;
import static vn.vanthu.correspondence.adapter.docx.WordFile.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import vn.vanthu.consolidation.PlanFields;
import vn.vanthu.consolidation.ReportFields;
import vn.vanthu.consolidation.ScoreFields;
import vn.vanthu.correspondence.adapter.docx.WordFile;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;

class TemplatesHealthTest {

    @TempDir
    private Path folder;

    private Health health() {
        return new TemplatesHealth(new TemplateRenderer(folder, Typefaces.bundled())).health();
    }

    @Test
    void theBuiltInTemplatesHaveNoFaults() {
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void theTemplatesOfConsolidatedReportsAreLookedAtBeforeOneIsDrawnUp() {
        assertThat(new TemplateRenderer(folder, Typefaces.bundled()).templates())
                .contains(ReportFields.TEMPLATE, PlanFields.TEMPLATE, ScoreFields.TEMPLATE);
    }

    @Test
    void everyFaultOfEveryTemplateIsNamed() throws Exception {
        Files.write(
                folder.resolve("receipt.docx"),
                WordFile.of(paragraph(field("subjekt"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")));
        Files.write(
                folder.resolve("note.docx"),
                WordFile.of(paragraph(run("a"), "<w:r><w:rPr><w:smallCaps/><w:emboss/></w:rPr><w:t>b</w:t></w:r>")));
        Files.writeString(folder.resolve("~$note.docx"), "a lock of Word");

        Health health = health();

        assertThat(health.getStatus().getCode()).isEqualTo("ATTENTION");
        @SuppressWarnings("unchecked")
        Map<String, List<String>> faults =
                (Map<String, List<String>>) health.getDetails().get("faults");
        assertThat(faults).containsOnlyKeys("receipt", "note");
        assertThat(faults.get("note"))
                .containsExactlyInAnyOrder("the printer cannot draw: w:smallCaps", "the printer cannot draw: w:emboss");
        assertThat(faults.get("receipt"))
                .contains(
                        "unknown field: subjekt (paragraph 1)",
                        "missing field: subject",
                        "missing field: signerName",
                        "the printer cannot draw: w:footnoteReference");
    }

    @Test
    void whatThePrinterCannotReadIsAFaultOfItsTemplateAlone() throws Exception {
        Files.write(
                folder.resolve("note.docx"),
                WordFile.of(paragraph("<w:r><w:t>a<w:footnoteReference w:id=\"2\"/></w:t></w:r>")));

        assertThat(health().getDetails().get("faults")).asString().contains("note=[the file cannot be printed]");
    }
}
