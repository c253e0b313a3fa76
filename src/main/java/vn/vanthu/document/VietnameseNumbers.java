package vn.vanthu.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vanthu.document.Amount.Blank;
import vn.vanthu.document.Amount.Nil;
import vn.vanthu.document.Amount.Unclear;

/**
 * Số viết kiểu Việt Nam: the dot parts thousands, the comma parts decimals.
 *
 * <p>The rule, in its order:
 *
 * <ol>
 *   <li>groups of exactly three digits after every dot are thousands: 1.234 = 1234; after every blank likewise;
 *   <li>one comma parts decimals, also after such groups: 1.234,5 and 99,10;
 *   <li>one dot that is not followed by exactly three digits parts decimals: 12.5 and 1.23; so does one after a
 *       sole zero: 0.125;
 *   <li>several commas before groups of three, or commas before one dot, are the English way and can mean nothing
 *       else: 1,234,567 and 1,234.5;
 *   <li>whatever has two readings after that is unclear and stays so: 1,234 (but 99,125% is a percentage), 1234.567,
 *       1.23.456, 12/15, 1,5 tỷ.
 * </ol>
 */
public final class VietnameseNumbers {

    private static final int LONGEST = 120;
    private static final Pattern SHAPE =
            Pattern.compile("([-−–]?)(\\d[\\d., ]{0,40})(?<![, .])[.,;]?\\s?(%?)\\s?([^\\d%]*)");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,18}");
    private static final Pattern DOTTED = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+");
    private static final Pattern SPACED = Pattern.compile("[1-9]\\d{0,2}(?: \\d{3})+");
    private static final Pattern COMMAED = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+");
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,9}");
    private static final Pattern SCALE =
            Pattern.compile("(?<!\\p{L})(?:tỷ|tỉ|triệu|nghìn|ngàn|trăm|chục|vạn)(?!\\p{L})");
    private static final Pattern DASHES = Pattern.compile("[-–—−]{1,3}+");
    private static final Pattern UNFILLED = Pattern.compile("[\\s.…_]*+");
    private static final Set<String> NIL = Set.of(
            "khong",
            "khong co",
            "khong phat sinh",
            "khong co phat sinh",
            "chua phat sinh",
            "chua co phat sinh",
            "chua co");
    /** The same where a narrow column has broken a word: "Không phá" and "t sinh". */
    private static final Set<String> BROKEN_NIL =
            NIL.stream().map(words -> words.replace(" ", "")).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NIL_TAILS =
            Set.of("trong ky", "trong quy", "trong ky bao cao", "trong nam", "trong thang");

    private VietnameseNumbers() {}

    /** As a paper writes it: 1.234,5. */
    public static String format(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return format(plain, Math.max(0, plain.scale()));
    }

    /** The same with so many decimals, rounded half up: 99,10. */
    public static String format(BigDecimal value, int decimals) {
        String digits = value.setScale(decimals, RoundingMode.HALF_UP).abs().toPlainString();
        int point = decimals == 0 ? digits.length() : digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits.length() + digits.length() / 3 + 1);
        text.append(value.signum() < 0 ? "-" : "");
        for (int i = 0; i < point; i++) {
            text.append(i > 0 && (point - i) % 3 == 0 ? "." : "").append(digits.charAt(i));
        }
        return decimals == 0
                ? text.toString()
                : text.append(',').append(digits, point + 1, digits.length()).toString();
    }

    /** What a cell says, the line's unit unknown. */
    public static Amount read(String cell) {
        return read(cell, "");
    }

    /**
     * What a cell says on a line of this unit. A figure in another magnitude than the line's (1,5 tỷ on a line in
     * Triệu đồng, 12% on a line in Văn bản) is unclear.
     *
     * @param lineUnit đơn vị tính of the line; empty when it names none
     */
    public static Amount read(String cell, String lineUnit) {
        if (cell.length() > 4 * LONGEST) {
            return new Unclear(cell);
        }
        String text = VietnameseText.clean(cell);
        if (UNFILLED.matcher(text).matches()) {
            return new Blank();
        }
        if (DASHES.matcher(text).matches() || saysNone(text)) {
            return new Nil();
        }
        Matcher shape = SHAPE.matcher(text);
        if (text.length() > LONGEST || !shape.matches()) {
            return new Unclear(cell);
        }
        String unit = shape.group(3) + shape.group(4).strip();
        if (!fits(unit, lineUnit)) {
            return new Unclear(cell);
        }
        boolean percent = unit.startsWith("%") || VietnameseText.clean(lineUnit).equals("%");
        BigDecimal value = value(shape.group(2), percent);
        if (value == null) {
            return new Unclear(cell);
        }
        return new Amount.Number(shape.group(1).isEmpty() ? value : value.negate(), unit);
    }

    private static boolean saysNone(String text) {
        String words = VietnameseText.fold(text);
        if (NIL.contains(words) || BROKEN_NIL.contains(words.replace(" ", ""))) {
            return true;
        }
        int tail = words.indexOf(" trong ");
        return tail > 0 && NIL.contains(words.substring(0, tail)) && NIL_TAILS.contains(words.substring(tail + 1));
    }

    private static boolean fits(String unit, String lineUnit) {
        if (unit.isEmpty()) {
            return true;
        }
        boolean same = !lineUnit.isEmpty()
                && VietnameseText.fold(unit).equals(VietnameseText.fold(lineUnit))
                && !VietnameseText.fold(unit).isEmpty();
        if (same) {
            return true;
        }
        boolean otherKind = unit.startsWith("%")
                && !lineUnit.isEmpty()
                && !VietnameseText.clean(lineUnit).contains("%");
        char first = unit.charAt(0);
        boolean calculation = !(Character.isLetter(first) || first == '(' || first == '%')
                || unit.chars().anyMatch(c -> "+*/=×:<>".indexOf(c) >= 0);
        return !otherKind
                && !calculation
                && !SCALE.matcher(unit.toLowerCase(Locale.ROOT)).find();
    }

    /** The value of digits with dots, commas and blanks; null when they have no single reading. */
    private static BigDecimal value(String digits, boolean percent) {
        if (PLAIN.matcher(digits).matches()) {
            return new BigDecimal(digits);
        }
        if (digits.length() > 30) {
            return null;
        }
        if (DOTTED.matcher(digits).matches()
                || SPACED.matcher(digits).matches()
                || digits.indexOf(',') != digits.lastIndexOf(',')
                        && COMMAED.matcher(digits).matches()) {
            return new BigDecimal(digits.replaceAll("[., ]", ""));
        }
        int comma = digits.lastIndexOf(',');
        int dot = digits.lastIndexOf('.');
        return comma > dot ? byComma(digits, comma, percent) : dot > 0 ? byDot(digits, dot) : null;
    }

    private static BigDecimal byComma(String digits, int comma, boolean percent) {
        String whole = digits.substring(0, comma);
        String decimals = digits.substring(comma + 1);
        boolean grouped =
                DOTTED.matcher(whole).matches() || SPACED.matcher(whole).matches();
        if (!DECIMALS.matcher(decimals).matches()
                || !(grouped || PLAIN.matcher(whole).matches())) {
            return null;
        }
        boolean twoReadings = COMMAED.matcher(digits).matches() && !percent;
        return twoReadings ? null : new BigDecimal(whole.replaceAll("[. ]", "") + "." + decimals);
    }

    private static BigDecimal byDot(String digits, int dot) {
        String whole = digits.substring(0, dot);
        String decimals = digits.substring(dot + 1);
        if (!DECIMALS.matcher(decimals).matches()) {
            return null;
        }
        if (COMMAED.matcher(whole).matches()) {
            return new BigDecimal(whole.replace(",", "") + "." + decimals);
        }
        boolean decimal = PLAIN.matcher(whole).matches() && (decimals.length() != 3 || whole.equals("0"));
        return decimal ? new BigDecimal(whole + "." + decimals) : null;
    }
}
