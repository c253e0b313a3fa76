package vn.vanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static Stream<Path> messages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList().stream();
        }
    }

    @Test
    void noSentenceIsWrittenTwiceSinceTheLaterWouldSilentlyReplaceTheOther() throws IOException {
        for (Path file : messages().toList()) {
            Set<String> seen = new HashSet<>();
            List<String> twice = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .toList();
            assertThat(twice).as(file.toString()).isEmpty();
        }
    }

    @Test
    void whoeverMustSendAFileAgainIsToldHow() {
        for (String code :
                List.of("FILE_UNREADABLE", "FILE_ENCRYPTED", "FILE_KIND_REFUSED", "FILE_TOO_LARGE", "FILE_HOSTILE")) {
            assertThat(Wording.of("finding." + code, "a.doc")).contains("Khi gửi lại, đề nghị");
        }
    }
}
