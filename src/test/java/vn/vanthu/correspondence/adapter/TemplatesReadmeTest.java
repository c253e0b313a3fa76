package vn.vanthu.correspondence.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.correspondence.TemplateData;
import vn.vanthu.correspondence.adapter.docx.TemplateCompiler;

/** document-templates/README.md tells a clerk every template and every field, and nothing that is not so. */
class TemplatesReadmeTest {

    private static final Path FOLDER = Path.of("document-templates");
    private static final Pattern CODE = Pattern.compile("`([A-Za-z][A-Za-z-]*)`");

    static Stream<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".docx"))
                    .map(name -> name.replace(".docx", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Set<String> fields(String template) throws IOException {
        return new TemplateCompiler()
                .compile(template, Files.readAllBytes(FOLDER.resolve(template + ".docx")))
                .fields();
    }

    private static String readme() throws IOException {
        return Files.readString(FOLDER.resolve("README.md"));
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group(1));
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateAndEachOfItsFieldsIsListed(String template) throws IOException {
        Set<String> listed = words(readme());
        Set<String> used = new TreeSet<>();
        fields(template).forEach(field -> used.addAll(List.of(field.split("\\."))));
        used.removeAll(TemplateData.IMPLICIT);

        assertThat(listed).contains(template).containsAll(used);
    }

    @Test
    void everyTemplateInTheTablesOfTemplatesIsThere() throws IOException {
        List<String> named = new ArrayList<>();
        boolean within = false;
        for (String line : readme().lines().toList()) {
            within = line.startsWith("| Template |") || within && line.startsWith("|");
            if (within) {
                words(line.split("\\|", 3).length > 1 ? line.split("\\|", 3)[1] : "")
                        .forEach(named::add);
            }
        }

        assertThat(named).containsExactlyInAnyOrderElementsOf(templates().toList());
    }

    @ParameterizedTest
    @CsvSource({"receipt, R", "supplement-request, S", "rejection, X", "reminder, Reminder", "overdue, Overdue"})
    void aMarkInTheTablesMeansThatTheTemplateShowsTheField(String template, String column) throws IOException {
        Map<String, Boolean> marked = new LinkedHashMap<>();
        int at = -1;
        for (String line : readme().lines().toList()) {
            List<String> cells =
                    List.of(line.split("\\|")).stream().map(String::strip).toList();
            if (line.startsWith("| Field |")) {
                at = cells.indexOf(column);
            } else if (!line.startsWith("|")) {
                at = -1;
            } else if (at > 0 && !cells.get(1).startsWith("-")) {
                boolean mark = cells.get(at).equals("x");
                words(cells.get(1)).forEach(field -> marked.put(field, mark));
            }
        }
        Set<String> shown = fields(template);

        assertThat(marked).isNotEmpty().allSatisfy((field, mark) -> assertThat(shown.contains(field))
                .as(field + " in " + template)
                .isEqualTo(mark));
    }
}
