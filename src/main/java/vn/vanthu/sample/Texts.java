package vn.vanthu.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The sentences of the sample, by key, in UTF-8 property files beside this package's other resources. */
final class Texts {

    private static final Properties COMMON = load("content_vi.properties");
    private static final Properties PROGRAMME_2011 = load("content-2011_vi.properties");
    private static final int FIRST_YEAR_OF_2021_PROGRAMME = 2021;

    private final Draw draw;
    private final boolean committee;
    private final boolean programme2011;

    /** @param year of the report: sections and terms that the programme of 2011-2020 wrote otherwise follow it */
    Texts(Draw draw, boolean committee, int year) {
        this.draw = draw;
        this.committee = committee;
        this.programme2011 = year < FIRST_YEAR_OF_2021_PROGRAMME;
    }

    static Properties load(String name) {
        try (InputStream in = Texts.class.getResourceAsStream("/sample/" + name)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that is the same in every report. */
    static String plain(String key) {
        return COMMON.getProperty(key);
    }

    /** Null when there is no such text. */
    String find(String key) {
        Properties source = source(key);
        return source.getProperty(key + (committee ? "" : "@agency"), source.getProperty(key));
    }

    String get(String key) {
        String text = find(key);
        if (text == null) {
            throw new IllegalArgumentException("no sample text " + key);
        }
        return text;
    }

    /** One of the wordings {@code key.1}, {@code key.2} …, by the seed. */
    String choose(String key) {
        List<String> wordings = new ArrayList<>();
        for (String next = find(key + ".1"); next != null; next = find(key + "." + (wordings.size() + 1))) {
            wordings.add(next);
        }
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("no sample text " + key + ".1");
        }
        return wordings.get(draw.index("wording " + key, wordings.size()));
    }

    String oneOf(String key) {
        String[] words = get(key).split(", ");
        return words[draw.index(key, words.length)];
    }

    /** A section is taken whole from the older file where that has it. */
    private Properties source(String key) {
        String[] words = key.split("\\.");
        String section = words.length > 1 ? words[0] + "." + words[1] : key;
        boolean older = programme2011
                && PROGRAMME_2011.stringPropertyNames().stream()
                        .anyMatch(name -> name.equals(section)
                                || name.startsWith(section + ".")
                                || name.startsWith(section + "@"));
        return older ? PROGRAMME_2011 : COMMON;
    }
}
