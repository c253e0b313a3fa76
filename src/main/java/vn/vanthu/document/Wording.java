package vn.vanthu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The Vietnamese sentences of {@code messages_vi.properties}, by key. */
public final class Wording {

    private static final Properties MESSAGES = load();

    private Wording() {}

    /**
     * @param values filled in as they are; pass numbers as text, already written the Vietnamese way
     * @throws IllegalArgumentException for a key that has no sentence
     */
    public static String of(String key, String... values) {
        String pattern = MESSAGES.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no sentence for " + key);
        }
        return new MessageFormat(pattern, Locale.forLanguageTag("vi")).format(values);
    }

    /** Things one after another, "và" before the last: "a, b và c". */
    public static String listed(List<String> things) {
        int last = things.size() - 1;
        return last <= 0
                ? String.join("", things)
                : of("letter.and", String.join(", ", things.subList(0, last)), things.get(last));
    }

    /** Where something was found, as a letter says it. */
    public static String of(Place place) {
        Place.Position position = place.position();
        if (position instanceof Place.Paragraph at) {
            return of("place.paragraph", text(at.number()));
        }
        if (position instanceof Place.Line at) {
            return of("place.line", text(at.page()), text(at.number()));
        }
        if (position instanceof Place.Cell at) {
            return of("place.cell", text(at.table()), text(at.row()), text(at.column()));
        }
        return of("place.whole");
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private static Properties load() {
        try (InputStream in = Wording.class.getResourceAsStream("/messages_vi.properties")) {
            Properties messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
