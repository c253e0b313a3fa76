package vn.vanthu.sample;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the blanks of a sample sentence: <code>{unit}</code>, <code>{period}</code>, <code>{next}</code>,
 * <code>{year}</code>, <code>{own}</code> (the issuer in its notation), a figure <code>{3/3.2.1}</code>, a draw <code>{4..9}</code>, or a term of the texts such as
 * <code>{counter}</code>, whose own blanks are filled too.
 */
final class Wordsmith {

    private static final Pattern BLANK = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)");

    private static final Pattern SENTENCE_END = Pattern.compile("(^|[.]\\s|\\n)(- )?$");

    private final SampleOrder order;
    private final Draw draw;
    private final Figures figures;
    private final Texts texts;

    Wordsmith(SampleOrder order, Draw draw, Figures figures, Texts texts) {
        this.order = order;
        this.draw = draw;
        this.figures = figures;
        this.texts = texts;
    }

    /** @param name tells this sentence's draws from those of others */
    String fill(String name, String sentence) {
        Matcher blank = BLANK.matcher(sentence);
        StringBuilder filled = new StringBuilder();
        while (blank.find()) {
            String word = word(name + " " + blank.start(), blank.group(1));
            boolean first =
                    SENTENCE_END.matcher(sentence.substring(0, blank.start())).find();
            blank.appendReplacement(filled, Matcher.quoteReplacement(first ? capitalised(word) : word));
        }
        return blank.appendTail(filled).toString();
    }

    private String word(String name, String blank) {
        Matcher range = RANGE.matcher(blank);
        if (range.matches()) {
            long number = draw.between(name, Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
            return number < 10 ? "0" + number : Long.toString(number);
        }
        return switch (blank) {
            case "unit" -> order.unit();
            case "period" -> order.period();
            case "next" -> order.nextPeriod();
            case "year" -> Integer.toString(order.date().getYear());
            case "own" -> order.notation().replaceFirst("^[^-]*-", "");
            case "last-year" -> Integer.toString(order.date().getYear() - 1);
            default -> blank.contains("/") ? figure(blank) : fill(name, texts.get("term." + blank));
        };
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String figure(String code) {
        return NumberHabit.write(figures.value(code).orElse(BigDecimal.ZERO));
    }
}
