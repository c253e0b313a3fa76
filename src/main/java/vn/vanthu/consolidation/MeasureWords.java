package vn.vanthu.consolidation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.VietnameseText;

/** Đơn vị tính as forms print it, understood by {@code measure-words_vi.properties}. */
final class MeasureWords {

    private static final String MONEY = "money.";
    private static final Map<String, BigDecimal> DONG = new HashMap<>();
    private static final Map<BigDecimal, String> NAMES = new HashMap<>();
    private static final Set<String> MEASURED;
    private static final List<String> CUMULATIVE;
    private static final List<String> CORRECTING;

    static {
        Properties words = load();
        for (String key : words.stringPropertyNames()) {
            if (key.startsWith(MONEY)) {
                BigDecimal dong = new BigDecimal(key.substring(MONEY.length()));
                words(words, key).forEach(word -> DONG.put(VietnameseText.fold(word), dong));
                NAMES.put(
                        dong.stripTrailingZeros(), words(words, key).findFirst().orElseThrow());
            }
        }
        CUMULATIVE = words(words, "cumulative").map(VietnameseText::fold).toList();
        CORRECTING = words(words, "correcting").map(VietnameseText::fold).toList();
        MEASURED = words(words, "measured").map(VietnameseText::fold).collect(Collectors.toUnmodifiableSet());
    }

    private MeasureWords() {}

    /** How many đồng one of the unit is; empty for what is no money. */
    static Optional<BigDecimal> dong(String unit) {
        return Optional.ofNullable(DONG.get(VietnameseText.fold(unit)));
    }

    /** The name of a unit of money; empty when none is so many đồng. */
    static Optional<String> money(BigDecimal dong) {
        return Optional.ofNullable(NAMES.get(dong.stripTrailingZeros()));
    }

    static boolean percent(String unit) {
        return unit.contains("%");
    }

    /** True when a line in this unit holds whole numbers only. */
    static boolean counted(String unit) {
        return !percent(unit) && dong(unit).isEmpty() && !MEASURED.contains(VietnameseText.fold(unit));
    }

    /** True for a remark by which a figure is counted from January, or from longer ago. */
    static boolean cumulative(String remark) {
        return says(remark, CUMULATIVE);
    }

    /** True for a subject by which a paper corrects or completes an earlier one. */
    static boolean correcting(String subject) {
        return says(subject, CORRECTING);
    }

    private static boolean says(String text, List<String> words) {
        String folded = VietnameseText.fold(text);
        return words.stream().anyMatch(folded::contains);
    }

    private static Stream<String> words(Properties words, String key) {
        return Arrays.stream(words.getProperty(key).split("\\|")).map(String::strip);
    }

    private static Properties load() {
        try (InputStream in = MeasureWords.class.getResourceAsStream("/measure-words_vi.properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
