package vn.vanthu.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Invented figures that agree with one another. They follow {@code sample/figures.properties}, which explains its rules;
 * a code without a rule there has no figure here.
 */
final class Figures {

    private static final Properties RULES = Texts.load("figures.properties");
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.\\.(\\d+)(?:\\.(\\d+))?)?");
    private static final Pattern SHARE = Pattern.compile("(\\d+)\\.\\.(\\d+)% of (\\S+)");
    private static final Set<String> RULE_WORDS = Set.of("sum", "rest", "ratio", "same", "of", "to", "less", "as");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Draw draw;
    private final boolean committee;
    private final int ratioPlaces;
    private final Map<String, Optional<BigDecimal>> drawn = new HashMap<>();

    /** @param ratioPlaces decimals to which this unit rounds a ratio */
    Figures(Draw draw, boolean committee, int ratioPlaces) {
        this.draw = draw;
        this.committee = committee;
        this.ratioPlaces = ratioPlaces;
    }

    boolean knows(String code) {
        return RULES.containsKey(code);
    }

    /** Empty where the unit writes a dash. */
    Optional<BigDecimal> value(String code) {
        Optional<BigDecimal> known = drawn.get(code);
        if (known == null) {
            known = rule(code).startsWith("nil:") ? Optional.empty() : Optional.of(follow(code, rule(code)));
            drawn.put(code, known);
        }
        return known;
    }

    /** Why there is a dash; empty where there is a figure. */
    String note(String code) {
        String rule = rule(code);
        return rule.startsWith("nil:") ? rule.substring(4).strip() : "";
    }

    BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        BigDecimal ratio =
                whole.signum() == 0 ? HUNDRED : part.multiply(HUNDRED).divide(whole, ratioPlaces, RoundingMode.HALF_UP);
        return ratio.compareTo(HUNDRED) == 0 ? HUNDRED : ratio;
    }

    private String rule(String code) {
        String rules = RULES.getProperty(code + (committee ? "" : "@agency"), RULES.getProperty(code));
        if (rules == null) {
            throw new IllegalArgumentException("no rule for figure " + code);
        }
        String[] alternatives = rules.split(" \\| ");
        return alternatives[draw.index("rule " + code, alternatives.length)].strip();
    }

    private BigDecimal follow(String code, String rule) {
        Matcher share = SHARE.matcher(rule);
        if (share.matches()) {
            long percent = draw.between(code, Long.parseLong(share.group(1)), Long.parseLong(share.group(2)));
            return of(share.group(3)).multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, 0, RoundingMode.FLOOR);
        }
        Matcher range = RANGE.matcher(rule);
        if (range.matches()) {
            return within(code, range);
        }
        List<BigDecimal> named = operands(rule);
        return switch (rule.substring(0, rule.indexOf(' '))) {
            case "sum" -> named.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case "rest" -> named.stream().skip(1).reduce(named.get(0), BigDecimal::subtract);
            case "ratio" -> ratio(named.get(0), named.get(1));
            case "same" -> named.get(0);
            default -> throw new IllegalArgumentException("rule of figure " + code + ": " + rule);
        };
    }

    private BigDecimal within(String code, Matcher range) {
        int places = range.group(2) == null ? 0 : range.group(2).length();
        long low = Long.parseLong(range.group(1) + text(range.group(2)));
        long high = range.group(3) == null ? low : Long.parseLong(range.group(3) + text(range.group(4)));
        return BigDecimal.valueOf(draw.between(code, low, high), places);
    }

    private List<BigDecimal> operands(String rule) {
        Stream<String> codes = Arrays.stream(rule.split(" ")).filter(word -> !RULE_WORDS.contains(word));
        return codes.map(this::of).toList();
    }

    private BigDecimal of(String code) {
        return value(code).orElse(BigDecimal.ZERO);
    }

    private static String text(String digits) {
        return digits == null ? "" : digits;
    }
}
