package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Phrases;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.VietnameseText;

/** Kinh phí: what a cell of a plan's budget column says. */
sealed interface Money {

    Phrases OPENING = ReportWords.of("money.opening");
    Pattern SHAPE = Pattern.compile("([^\\d]{0,60}?)(\\d(?:[\\d., ]{0,30}\\d)?)([^\\d]{0,200})");
    Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    int LONGEST = 300;

    /** Names of units of money in small letters, the longer ones first, and how many đồng one is. */
    Map<String, BigDecimal> UNITS = units();

    /** An amount in đồng. */
    record Sum(BigDecimal dong) implements Money {}

    /** Nothing, a dash, or words without a figure: "Lồng ghép", "Kinh phí thường xuyên". */
    record Words() implements Money {}

    /** A number of which the unit is not told. */
    record WithoutUnit() implements Money {}

    /** Figures that are not one amount: a range, a price for each, a sum of several. */
    record Unclear() implements Money {}

    /**
     * @param heading of the column, for a unit in brackets or behind a comma; a unit in the cell counts before it
     */
    static Money read(String cell, String heading) {
        String text = VietnameseText.clean(cell);
        if (text.chars().noneMatch(Character::isDigit)) {
            return new Words();
        }
        Matcher shape = SHAPE.matcher(text);
        if (text.length() > LONGEST || !shape.matches() || !opening(shape.group(1)) || counts(shape.group(3))) {
            return new Unclear();
        }
        Amount number = VietnameseNumbers.read(shape.group(2));
        if (!(number instanceof Amount.Number amount)) {
            return new Unclear();
        }
        String after = words(shape.group(3));
        Optional<BigDecimal> unit = unit(after).or(() -> Optional.of(after)
                .filter(rest -> rest.isEmpty() || shape.group(3).strip().startsWith("("))
                .flatMap(rest -> inHeading(heading)));
        return unit.<Money>map(each -> new Sum(whole(amount.value().multiply(each))))
                .orElseGet(() -> after.isEmpty() ? new WithoutUnit() : new Unclear());
    }

    /** Without noughts behind the comma. */
    private static BigDecimal whole(BigDecimal dong) {
        BigDecimal plain = dong.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static boolean opening(String before) {
        String words = VietnameseText.fold(before);
        boolean sign = before.strip().endsWith("-") || before.strip().endsWith("–");
        return !sign && OPENING.without(words).isEmpty();
    }

    /** A price for each, or a calculation. */
    private static boolean counts(String after) {
        return after.chars().anyMatch(letter -> "/×*+=".indexOf(letter) >= 0);
    }

    /** The unit with which the words open. */
    private static Optional<BigDecimal> unit(String words) {
        return UNITS.entrySet().stream()
                .filter(unit -> words.equals(unit.getKey()) || words.startsWith(unit.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<BigDecimal> inHeading(String heading) {
        String words = " " + words(heading) + " ";
        return UNITS.entrySet().stream()
                .filter(unit -> words.contains(" " + unit.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** With diacritics, for "động" is no "đồng". */
    private static String words(String text) {
        return NOT_WORD.matcher(VietnameseText.clean(text).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static Map<String, BigDecimal> units() {
        Map<String, BigDecimal> units = new LinkedHashMap<>();
        for (String unit : ReportWords.list("money.unit")) {
            String[] halves = unit.split("=", 2);
            units.putIfAbsent(words(halves[0]), new BigDecimal(halves[1].strip()));
        }
        return units;
    }
}
