package vn.vanthu.correspondence.adapter.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vanthu.correspondence.adapter.docx.WordFile.paragraph;
import static vn.vanthu.correspondence.adapter.docx.WordFile.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vanthu.correspondence.TemplateException;

class TemplateStoreTest {

    @TempDir
    Path folder;

    private final TemplateCompiler compiler = new TemplateCompiler();

    private static String text(CompiledTemplate template) {
        return WordFile.text(template.render(Map.of(), name -> false, (text, size, bold, width) -> List.of(1.0)));
    }

    @Test
    void theBuiltInTemplateServesWhereTheDepartmentHasNone() {
        assertThat(new TemplateStore(folder.resolve("nowhere"), compiler::compile)
                        .get("receipt")
                        .fields())
                .contains("subject", "files.name");
    }

    @Test
    void aTemplateOfTheDepartmentWinsAndAChangeToItIsSeen() throws Exception {
        TemplateStore store = new TemplateStore(folder, compiler::compile);
        Path file = folder.resolve("note.docx");
        Files.write(file, WordFile.of(paragraph(run("trước"))));
        assertThat(text(store.get("note"))).isEqualTo("trước");
        assertThat(store.get("note")).isSameAs(store.get("note"));

        Files.write(file, WordFile.of(paragraph(run("sauuu"))));
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 5000));

        assertThat(text(store.get("note"))).isEqualTo("sauuu");
    }

    @Test
    void aTemplateWithFaultsIsRefusedUntilItIsMendedAndNotReplacedByItsOldWords() throws Exception {
        TemplateStore store = new TemplateStore(folder, compiler::compile);
        Path file = folder.resolve("note.docx");
        Files.write(file, WordFile.of(paragraph(run("trước"))));
        store.get("note");

        Files.write(file, WordFile.of(paragraph(run("«if:late» sau"))));
        Files.setLastModifiedTime(file, FileTime.fromMillis(5000));
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> store.get("note"))
                    .isInstanceOf(TemplateException.class)
                    .hasMessageContaining("marker without its end: «if:late» (paragraph 1)");
        }

        Files.write(file, WordFile.of(paragraph(run("sau"))));
        Files.setLastModifiedTime(file, FileTime.fromMillis(9000));
        assertThat(text(store.get("note"))).isEqualTo("sau");
        assertThat(store.own()).containsExactly("note");
    }

    @Test
    void aNameIsNeverAPath() {
        TemplateStore store = new TemplateStore(folder, compiler::compile);
        for (String name : List.of("../receipt", "a/b", "", "no-such-template", "..\\x")) {
            assertThatThrownBy(() -> store.get(name))
                    .isInstanceOf(TemplateException.class)
                    .hasMessageContaining("no such template");
        }
    }
}
