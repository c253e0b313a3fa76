package vn.vanthu.correspondence.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.adapter.docx.WordFile;
import vn.vanthu.correspondence.adapter.pdf.PageProbe;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;

/** A clerk edits a letter's template; the next letter is as the clerk wrote it, on paper and in Word. */
class EditedTemplateTest {

    @TempDir
    Path folder;

    private void edit(UnaryOperator<String> change) throws Exception {
        edit("receipt", change);
    }

    private void edit(String template, UnaryOperator<String> change) throws Exception {
        Path builtIn = Path.of("document-templates", template + ".docx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(builtIn));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                zip.write(
                        entry.getName().equals("word/document.xml")
                                ? change.apply(new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        Files.write(folder.resolve(template + ".docx"), out.toByteArray());
    }

    private RenderedLetter letter() {
        return new TemplateRenderer(folder, Typefaces.bundled()).render("receipt", LetterData.complete());
    }

    @Test
    void aChangedWordAndAMovedParagraphStandInTheNextLetter() throws Exception {
        edit(xml -> {
            String number = paragraphWith(xml, "- Số hồ sơ: ");
            String door = paragraphWith(xml, "- Hình thức gửi: ");
            return xml.replace(number + door, door + number).replace("Thời hạn gửi", "Hạn cuối gửi");
        });

        RenderedLetter letter = letter();

        for (String text :
                new String[] {WordFile.text(letter.docx()), String.join("\n", PageProbe.pages(letter.pdf()))}) {
            assertThat(text).contains("Hạn cuối gửi").doesNotContain("Thời hạn gửi");
            assertThat(text.indexOf("Hình thức gửi")).isPositive().isLessThan(text.indexOf("Số hồ sơ"));
        }
    }

    @Test
    void aFieldTheClerkTookOutIsNotMissed() throws Exception {
        edit(xml -> xml.replace(paragraphWith(xml, "- Hình thức gửi: "), ""));

        assertThat(WordFile.text(letter().docx())).doesNotContain("Hình thức gửi", "thư điện tử");
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "supplement-request", "rejection", "reminder", "overdue"})
    void whatWordScattersThroughAFileChangesNothing(String template) throws Exception {
        for (int turn = 1; turn <= 5; turn++) {
            Random random = new Random(turn);
            edit(template, xml -> WordScatter.through(xml, random));
            TemplateRenderer edited = new TemplateRenderer(folder, Typefaces.bundled());
            for (int rows : new int[] {0, 1, 5}) {
                LetterCase letter = LetterCase.of(template, rows);
                assertThat(PageProbe.texts(
                                edited.render(template, letter.data()).pdf()))
                        .as("%s, turn %d", letter, turn)
                        .isEqualTo(PageProbe.texts(letter.pdf()));
            }
        }
    }

    @Test
    void changedMarginsAndSizesAreThoseOfTheNextLetter() throws Exception {
        edit(xml -> xml.replace("w:left=\"1701\"", "w:left=\"1985\"")
                .replace("w:right=\"1134\"", "w:right=\"850\"")
                .replaceFirst("(?s)(Số hồ sơ)", "Mã số hồ sơ"));

        List<PageProbe.Text> texts = PageProbe.texts(letter().pdf());

        assertThat(texts)
                .filteredOn(text -> text.text().equals("Nơi nhận:"))
                .singleElement()
                .satisfies(text -> assertThat(text.left()).isCloseTo(35, within(0.2)));
        assertThat(texts).anySatisfy(text -> assertThat(text.text()).startsWith("- Mã số hồ sơ"));
    }

    private static String paragraphWith(String xml, String text) {
        int at = xml.indexOf(text);
        int from = xml.lastIndexOf("<w:p>", at);
        int to = xml.indexOf("</w:p>", at) + "</w:p>".length();
        return xml.substring(from, to);
    }
}
