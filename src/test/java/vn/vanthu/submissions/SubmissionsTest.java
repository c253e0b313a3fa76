package vn.vanthu.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.assessment.FindingCode;
import vn.vanthu.cli.adapter.CommandLineRun;

/**
 * The folders of {@code submissions/}, each named by its fault: all its files are one submission, and
 * {@code expected-assessment.json} says what {@code check --json} must say of it. {@code sentAt} and {@code unit.id} there
 * are also what the command is told.
 */
class SubmissionsTest {

    private static final Path ROOT = Path.of("src/test/resources/submissions");
    private static final String EXPECTED = "expected-assessment.json";
    private static final Set<String> BY_CODE = Set.of("sections", "indicators");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Named<Path>> folders() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> Named.of(folder.getFileName().toString(), folder))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aSubmissionIsAnsweredAsItsFolderSays(Path folder) throws IOException {
        JsonNode expected = JSON.readTree(folder.resolve(EXPECTED).toFile());
        List<String> command = new ArrayList<>(List.of(
                "check",
                "--json",
                "--together",
                "--as-of",
                expected.get("sentAt").asText()));
        if (expected.has("unit")) {
            command.addAll(List.of("--unit", expected.at("/unit/id").asText()));
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> !file.endsWith(EXPECTED)).sorted().forEach(file -> command.add(file.toString()));
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = CommandLineRun.of(new PrintWriter(out), new PrintWriter(err), command.toArray(String[]::new));

        assertThat(err.toString()).isEmpty();
        JsonNode actual = JSON.readTree(out.toString());
        List<String> differences = new ArrayList<>();
        compare("", expected, actual, differences);
        assertThat(differences).as(out.toString()).isEmpty();
        assertThat(exit).isEqualTo(expected.get("verdict").asText().equals("ACCEPTED") ? 0 : 1);
    }

    @Test
    void everyFixtureIsSmall() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(40)
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(100 * 1024));
        }
    }

    private static void compare(String path, JsonNode expected, JsonNode actual, List<String> differences) {
        if (actual == null) {
            differences.add(path + ": missing");
        } else if (expected.isObject()) {
            expected.fields()
                    .forEachRemaining(
                            field -> compareField(path, field.getKey(), field.getValue(), actual, differences));
        } else if (expected.isArray()) {
            if (expected.size() != actual.size()) {
                differences.add(path + ": expected " + expected + " but was " + actual);
                return;
            }
            for (int i = 0; i < expected.size(); i++) {
                compare(path + "[" + i + "]", expected.get(i), actual.get(i), differences);
            }
        } else if (!expected.asText().equals(actual.asText())) {
            differences.add(path + ": expected " + expected + " but was " + actual);
        }
    }

    private static void compareField(
            String path, String name, JsonNode expected, JsonNode actual, List<String> differences) {
        String at = path + "/" + name;
        if (BY_CODE.contains(name)) {
            for (JsonNode one : expected) {
                JsonNode found = items(actual.get(name))
                        .filter(other -> other.get("code").equals(one.get("code")))
                        .findFirst()
                        .orElse(null);
                compare(at + "/" + one.get("code").asText(), one, found, differences);
            }
        } else if (name.equals("findings")) {
            JsonNode told = JSON.valueToTree(items(actual.get(name))
                    .filter(finding -> !untold(finding.get("code").asText()))
                    .toList());
            compare(at, expected, told, differences);
        } else {
            compare(at, expected, actual.get(name), differences);
        }
    }

    /** What was read, and how the paper looks: told of every submission, and tested on its own. */
    private static boolean untold(String code) {
        return code.equals("CONTENT_READ") || FindingCode.valueOf(code).layout();
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
