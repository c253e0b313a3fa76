package vn.vanthu.extraction.adapter.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Phông chữ: families by the names that PDF files give fonts, as {@code typefaces/families.csv} knows them. */
final class Families {

    private record Known(Pattern name, String family) {}

    private static final int LONGEST = 100;
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern STYLE = Pattern.compile(
            "([-, ](regular|roman|bold|semibold|black|heavy|light|medium|italic|oblique|it|bd|ps|mt)+)+$|(psmt|mt)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final List<Known> KNOWN = load();

    private Families() {}

    /**
     * Empty when neither tells.
     *
     * @param name of the font; may be null
     * @param family that the font's descriptor names; may be null
     */
    static String of(String name, String family) {
        String own = name == null ? "" : name.substring(0, Math.min(name.length(), LONGEST));
        own = SUBSET.matcher(own).replaceFirst("");
        String plain = own.replace(" ", "").toLowerCase(Locale.ROOT);
        for (Known known : KNOWN) {
            if (known.name().matcher(plain).matches()) {
                return known.family();
            }
        }
        if (family != null && !family.isBlank()) {
            return family.strip().substring(0, Math.min(family.strip().length(), LONGEST));
        }
        String bare = STYLE.matcher(own).replaceFirst("");
        return bare.startsWith(".") ? bare : NEXT_WORD.matcher(bare).replaceAll(" ");
    }

    private static List<Known> load() {
        try (InputStream in = Families.class.getResourceAsStream("/typefaces/families.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(line -> new Known(pattern(line[0]), line[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(Pattern.quote(name).replace("*", "\\E.*\\Q"));
    }
}
