package vn.vanthu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import vn.vanthu.document.Phrases;

/** The words of {@code mail-words_vi.properties}, by which mails are understood. */
public final class MailWords {

    private static final Properties WORDS = load();

    private MailWords() {}

    /** @throws IllegalArgumentException for a key that is not there */
    public static Phrases of(String key) {
        String listed = WORDS.getProperty(key);
        if (listed == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return Phrases.of(Arrays.stream(listed.split("\\|")).map(String::strip).toList());
    }

    private static Properties load() {
        try (InputStream in = MailWords.class.getResourceAsStream("/mail-words_vi.properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
