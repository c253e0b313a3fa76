package vn.vanthu.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import vn.vanthu.document.Phrases;

/** The words of {@code paper-words_vi.properties}, by which a paper is understood. */
final class PaperWords {

    private static final Properties WORDS = load();

    private PaperWords() {}

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

    private static Properties load() {
        try (InputStream in = PaperWords.class.getResourceAsStream("/paper-words_vi.properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
