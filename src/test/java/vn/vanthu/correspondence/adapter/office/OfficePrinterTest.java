package vn.vanthu.correspondence.adapter.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.vanthu.correspondence.adapter.docx.WordFile.control;
import static vn.vanthu.correspondence.adapter.docx.WordFile.paragraph;
import static vn.vanthu.correspondence.adapter.docx.WordFile.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.health.Status;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.TemplateException;
import vn.vanthu.correspondence.adapter.ArchiveRules;
import vn.vanthu.correspondence.adapter.PrinterChoice;
import vn.vanthu.correspondence.adapter.TemplateRenderer;
import vn.vanthu.correspondence.adapter.docx.WordFile;
import vn.vanthu.correspondence.adapter.docx.ZipImage;
import vn.vanthu.correspondence.adapter.pdf.DocxPrinter;
import vn.vanthu.correspondence.adapter.pdf.PageProbe;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;

class OfficePrinterTest {

    private static final DocxPrinter EMBEDDED = new DocxPrinter(Typefaces.bundled());
    private static final OfficeSettings SOON = new OfficeSettings(true, Optional.empty(), 1, Duration.ofSeconds(90));

    @TempDir
    private Path folder;

    /** A template that the embedded printer refuses: it has a footnote, and small capitals. */
    private static byte[] withFootnote() throws IOException {
        Map<String, byte[]> parts = ZipImage.contents(WordFile.of(paragraph(
                control("subject", run("«subject»")),
                "<w:r><w:rPr><w:smallCaps/></w:rPr><w:t>nhỏ</w:t></w:r>",
                "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")));
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, xml) -> inserted(
                        xml,
                        "</Types>",
                        "<Override PartName=\"/word/footnotes.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.footnotes+xml\"/>"));
        parts.put(
                "word/_rels/document.xml.rels",
                bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/footnotes\" Target=\"footnotes.xml\"/></Relationships>"));
        parts.put(
                "word/footnotes.xml",
                bytes("<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/><w:t>Chú thích cuối trang</w:t></w:r></w:p>"
                        + "</w:footnote></w:footnotes>"));
        parts.put(
                "docProps/core.xml",
                bytes("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
                        + "core-properties\"/>"));
        return ZipImage.of(parts).with(Map.of());
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] inserted(byte[] xml, String before, String added) {
        return bytes(new String(xml, StandardCharsets.UTF_8).replace(before, added + before));
    }

    private TemplateRenderer renderer(Optional<OfficePrinter> office) throws IOException {
        Files.write(folder.resolve("note.docx"), withFootnote());
        return new TemplateRenderer(folder, new PrinterChoice(EMBEDDED, office));
    }

    @Test
    void withoutTheOptionTheTemplateIsRefusedWithEveryNameAtOnce() throws Exception {
        assertThatThrownBy(() -> renderer(Optional.empty()).render("note", Map.of("subject", "x")))
                .isInstanceOf(TemplateException.class)
                .hasMessageContainingAll("w:footnoteReference", "w:smallCaps");
    }

    @Test
    void withTheOptionLibreOfficePrintsItForTheArchiveWithTheWordFileInside() throws Exception {
        assumeTrue(OfficeHome.problem(Optional.empty()).isEmpty(), "LibreOffice is not installed");
        try (OfficePrinter office = new OfficePrinter(SOON)) {
            RenderedLetter letter =
                    renderer(Optional.of(office)).render("note", Map.of("subject", "Trích yếu của Ê Đê"));
            assertThat(String.join("\n", PageProbe.pages(letter.pdf())))
                    .contains("Trích yếu của Ê Đê", "Chú thích cuối trang");
            assertThat(ArchiveRules.broken(letter.pdf())).isEmpty();
            try (PDDocument pdf = PageProbe.open(letter.pdf())) {
                assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Trích yếu của Ê Đê");
                assertThat(pdf.getDocumentCatalog()
                                .getNames()
                                .getEmbeddedFiles()
                                .getNames()
                                .get("source.docx")
                                .getEmbeddedFile()
                                .toByteArray())
                        .isEqualTo(letter.docx());
            }
            assertThat(office.running()).isTrue();
            assertThat(new OfficeHealth(Optional.of(office)).health().getStatus())
                    .isEqualTo(Status.UP);
        }
    }

    @Test
    void whatTheEmbeddedPrinterCanDrawStartsNoProcess() {
        try (OfficePrinter office = new OfficePrinter(SOON)) {
            byte[] docx = WordFile.of(paragraph(run("a")));

            assertThat(new PrinterChoice(EMBEDDED, Optional.of(office)).print(docx))
                    .isEqualTo(EMBEDDED.print(docx));
            assertThat(office.running()).isFalse();
        }
    }

    @Test
    void aProcessThatDiedIsReplaced() throws Exception {
        assumeTrue(OfficeHome.problem(Optional.empty()).isEmpty(), "LibreOffice is not installed");
        byte[] docx = withFootnote();
        OfficePrinter office = new OfficePrinter(SOON);
        try (office) {
            office.print(docx);
            List<ProcessHandle> running = OwnProcesses.in(office.folder());
            assertThat(running).isNotEmpty();
            running.forEach(ProcessHandle::destroyForcibly);

            org.awaitility.Awaitility.await()
                    .atMost(Duration.ofSeconds(90))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(office.print(docx)).isNotEmpty());
        }
        assertThat(OwnProcesses.in(office.folder())).isEmpty();
    }

    @Test
    void anOfficeThatHangsIsOurFaultAndLeavesNoProcessBehind() throws Exception {
        Path program = Files.createDirectories(folder.resolve("office/program"));
        for (String name : List.of("soffice", "soffice.bin")) {
            Path file = Files.writeString(program.resolve(name), "#!/bin/sh\nwhile :; do sleep 1; done\n");
            assumeTrue(file.toFile().setExecutable(true));
        }
        OfficeSettings settings = new OfficeSettings(true, Optional.of(program.getParent()), 1, Duration.ofSeconds(2));
        try (OfficePrinter office = new OfficePrinter(settings)) {
            assertThatThrownBy(() -> office.print(withFootnote())).isInstanceOf(UncheckedIOException.class);

            assertThat(OwnProcesses.in(office.folder())).isEmpty();
            assertThat(new OfficeHealth(Optional.of(office))
                            .health()
                            .getStatus()
                            .getCode())
                    .isEqualTo("ATTENTION");
        }
    }

    @Test
    void anOfficeThatIsMissingIsNamedAndOurFault() throws Exception {
        OfficeSettings settings =
                new OfficeSettings(true, Optional.of(folder.resolve("none")), 1, Duration.ofSeconds(2));
        try (OfficePrinter office = new OfficePrinter(settings)) {
            assertThat(office.problem()).startsWith("vanthu.office.home: no LibreOffice in");
            assertThatThrownBy(() -> office.print(withFootnote()))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("vanthu.office.home");
        }
    }
}
