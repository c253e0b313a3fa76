package vn.vanthu.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The generator's own words, by list. */
final class Lexicon {

    private static final Map<String, List<String>> LISTS = load();

    private Lexicon() {}

    static List<String> of(String list) {
        List<String> words = LISTS.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no list of words named " + list);
        }
        return words;
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> lists = new HashMap<>();
        try (InputStream in = Lexicon.class.getResourceAsStream("/corpus/words.txt")) {
            List<String> current = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("[")) {
                    current = new ArrayList<>();
                    lists.put(line.substring(1, line.indexOf(']')), current);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
