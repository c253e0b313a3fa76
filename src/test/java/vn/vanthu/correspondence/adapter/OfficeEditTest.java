package vn.vanthu.correspondence.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.adapter.Ruler.Line;
import vn.vanthu.correspondence.adapter.docx.TemplateCompiler;
import vn.vanthu.correspondence.adapter.docx.WordFile;
import vn.vanthu.correspondence.adapter.docx.ZipImage;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;

/** Templates opened and saved by LibreOffice, which loses the controls' tags, still write the same letters. */
class OfficeEditTest {

    private static final double NEAR = 0.1;

    @TempDir
    static Path saved;

    @BeforeAll
    static void save() throws Exception {
        assumeTrue(OfficeProgram.isThere() && Ruler.isThere(), "LibreOffice is not installed");
        OfficeProgram.convert(
                TemplatesReadmeTest.templates()
                        .map(name ->
                                Path.of("document-templates", name + ".docx").toAbsolutePath())
                        .toList(),
                "docx:MS Word 2007 XML",
                saved);
    }

    static Stream<LetterCase> letters() {
        return LetterCase.all();
    }

    /** All but the one whose columns repeat, for which there is no marker in the text: README.md says so. */
    /** Those that repeat cells of a table are edited in Word alone. */
    private static final Set<String> IN_WORD_ALONE = Set.of(
            "blank-plan",
            "official-letter",
            "named-document",
            "consolidated-report",
            "consolidated-plan",
            "consolidated-scores");

    static Stream<String> templates() throws Exception {
        return TemplatesReadmeTest.templates().filter(name -> !IN_WORD_ALONE.contains(name));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateThatLibreOfficeSavedAsksForTheSameFields(String template) throws Exception {
        TemplateCompiler compiler = new TemplateCompiler();
        byte[] own = Files.readAllBytes(Path.of("document-templates", template + ".docx"));

        assertThat(compiler.compile(template, Files.readAllBytes(saved.resolve(template + ".docx")))
                        .fields())
                .containsExactlyInAnyOrderElementsOf(
                        compiler.compile(template, own).fields());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void theLetterIsTheSameToATenthOfAMillimetre(LetterCase letter) {
        List<Line> own = Ruler.lines(letter.pdf());
        List<Line> other = Ruler.lines(new TemplateRenderer(saved, Typefaces.bundled())
                .render(letter.template(), letter.data())
                .pdf());

        assertThat(other).hasSameSizeAs(own);
        for (int at = 0; at < own.size(); at++) {
            Line line = own.get(at);
            assertThat(other.get(at).text()).isEqualTo(line.text());
            assertThat(other.get(at).page()).isEqualTo(line.page());
            assertThat(other.get(at).baseline()).as(line.text()).isCloseTo(line.baseline(), within(NEAR));
            assertThat(other.get(at).left()).as(line.text()).isCloseTo(line.left(), within(NEAR));
        }
    }

    @Test
    void whatIsChangedInItIsInTheNextLetter(@TempDir Path folder) throws Exception {
        Map<String, byte[]> parts =
                new LinkedHashMap<>(ZipImage.contents(Files.readAllBytes(saved.resolve("receipt.docx"))));
        String xml = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        String number = paragraphWith(xml, "- Số hồ sơ: ");
        String door = paragraphWith(xml, "- Hình thức gửi: ");
        String wide = paragraphWith(xml, "Các tệp gửi kèm");
        parts.put(
                "word/document.xml",
                xml.replace(number + door, door + number)
                        .replace("không phải gửi lại", "không cần gửi lại")
                        .replace(wide, wide.replace("<w:pPr>", "<w:pPr><w:pageBreakBefore/>"))
                        .getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("receipt.docx"), ZipImage.of(parts).with(Map.of()));

        RenderedLetter letter = new TemplateRenderer(folder, Typefaces.bundled())
                .render("receipt", LetterCase.of("receipt", 1).data());

        String paper = String.join(
                "\n",
                Ruler.lines(letter.pdf()).stream()
                        .map(line -> line.page() + " " + line.text())
                        .toList());
        for (String text : List.of(paper, WordFile.text(letter.docx()))) {
            assertThat(text).contains("không cần gửi lại").doesNotContain("không phải gửi lại");
            assertThat(text.indexOf("Hình thức gửi")).isPositive().isLessThan(text.indexOf("Số hồ sơ"));
        }
        assertThat(paper).contains("\n2 Các tệp gửi kèm");
    }

    private static String paragraphWith(String xml, String text) {
        int at = xml.indexOf(text);
        return xml.substring(xml.lastIndexOf("<w:p>", at), xml.indexOf("</w:p>", at) + "</w:p>".length());
    }
}
