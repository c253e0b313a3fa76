package vn.vanthu.consolidation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import vn.vanthu.document.Phrases;

/** The words of {@code consolidation-words_vi.properties}, by which units' reports are drawn together. */
final class ReportWords {

    private static final Properties WORDS = load();

    private ReportWords() {}

    static Phrases of(String key) {
        return Phrases.of(list(key));
    }

    /** @throws IllegalArgumentException for a key that is not there */
    static List<String> list(String key) {
        String listed = WORDS.getProperty(key);
        if (listed == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return Arrays.stream(listed.split("\\|")).map(String::strip).toList();
    }

    static String text(String key, String otherwise) {
        return WORDS.getProperty(key, otherwise).strip();
    }

    private static Properties load() {
        try (InputStream in = ReportWords.class.getResourceAsStream("/consolidation-words_vi.properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
