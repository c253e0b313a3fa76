package vn.vanthu.correspondence.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.adapter.docx.WordFile;
import vn.vanthu.correspondence.adapter.pdf.PageProbe;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;

/** A clerk edits a letter's template; the next letter is as the clerk wrote it, on paper and in Word. */
class EditedTemplateTest {

    @TempDir
    Path folder;

    private final Path builtIn = Path.of("document-templates", "receipt.docx");

    private void edit(UnaryOperator<String> change) throws Exception {
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
        Files.write(folder.resolve("receipt.docx"), out.toByteArray());
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

    private static String paragraphWith(String xml, String text) {
        int at = xml.indexOf(text);
        int from = xml.lastIndexOf("<w:p>", at);
        int to = xml.indexOf("</w:p>", at) + "</w:p>".length();
        return xml.substring(from, to);
    }
}
