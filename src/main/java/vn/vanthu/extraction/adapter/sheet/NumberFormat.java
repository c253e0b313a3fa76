package vn.vanthu.extraction.adapter.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Định dạng số: one format code (ECMA-376 Part 1, 18.8.31) as Excel in Vietnam applies it: the comma parts decimals, the
 * dot parts thousands.
 *
 * @param sections for positive numbers, negative ones and nought; one at least
 */
record NumberFormat(List<FormatSection> sections) {

    private static final int LONGEST = 400;
    private static final int DIGITS = 15;
    private static final MathContext EXACT = new MathContext(DIGITS);
    private static final MathContext WITHOUT_NOISE = new MathContext(DIGITS - 4);
    private static final BigDecimal LARGE = BigDecimal.TEN.pow(DIGITS - 4);
    private static final int PLAIN = 9;

    static NumberFormat of(String code) {
        return new NumberFormat(FormatSection.parse(code.length() > LONGEST ? "General" : code));
    }

    /** @param number as the file holds it; text that is no number is shown as it is */
    String shown(String number, boolean since1904) {
        if (sections.size() == 1 && sections.get(0).bare() && plain(number)) {
            return number;
        }
        BigDecimal value;
        try {
            value = number.length() > 40 ? null : new BigDecimal(number.strip());
        } catch (NumberFormatException e) {
            value = null;
        }
        if (value == null || Math.abs((long) value.precision() - value.scale()) > 100) {
            return number;
        }
        FormatSection section = section(value);
        if (section.kind() == FormatSection.Kind.DATE) {
            return SerialDate.shown(value, section, since1904);
        }
        boolean signed = value.signum() < 0 && (sections.size() < 2 || section == sections.get(0));
        if (section.kind() == FormatSection.Kind.GENERAL) {
            return (signed ? "-" : "") + section.before() + general(value.abs()) + section.after();
        }
        if (section.kind() == FormatSection.Kind.LITERAL) {
            return section.before();
        }
        return digits(value.abs(), section, signed);
    }

    /** True for a short whole number as people write it. */
    private static boolean plain(String number) {
        boolean plain =
                !number.isEmpty() && number.length() <= PLAIN && (number.charAt(0) != '0' || number.length() == 1);
        for (int i = 0; i < number.length() && plain; i++) {
            plain = number.charAt(i) >= '0' && number.charAt(i) <= '9';
        }
        return plain;
    }

    private FormatSection section(BigDecimal value) {
        if (value.signum() == 0 && sections.size() > 2) {
            return sections.get(2);
        }
        return sections.get(value.signum() < 0 && sections.size() > 1 ? 1 : 0);
    }

    private static String digits(BigDecimal value, FormatSection section, boolean signed) {
        BigDecimal scaled = value.scaleByPowerOfTen(2 * section.percents() - 3 * section.thousandsCut());
        BigDecimal rounded = scaled.round(EXACT).setScale(section.mostDecimals(), RoundingMode.HALF_UP);
        boolean minus = signed && rounded.signum() != 0;
        return (minus ? "-" : "") + section.before() + digits(rounded.toPlainString(), section) + section.after();
    }

    /** @param plain with the most decimals that the section shows, a dot before them */
    private static String digits(String plain, FormatSection section) {
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        int end = plain.length();
        while (end - whole - 1 > section.leastDecimals() && plain.charAt(end - 1) == '0') {
            end--;
        }
        StringBuilder text = new StringBuilder(plain.length() + 8);
        boolean nought = whole == 1 && plain.charAt(0) == '0' && section.leastDigits() == 0 && end > whole + 1;
        for (int left = Math.max(whole, section.leastDigits()); left > 0 && !nought; left--) {
            text.append(left > whole ? '0' : plain.charAt(whole - left));
            if (section.grouped() && left > 1 && left % 3 == 1) {
                text.append('.');
            }
        }
        if (end > whole + 1) {
            text.append(',').append(plain, whole + 1, end);
        }
        return text.toString();
    }

    /** As a cell without a format shows it, free of the noise of binary fractions. */
    private static String general(BigDecimal value) {
        BigDecimal rounded = value.round(WITHOUT_NOISE).stripTrailingZeros();
        if (value.compareTo(LARGE) >= 0) {
            rounded = value.round(EXACT).stripTrailingZeros();
        }
        return rounded.toPlainString().replace('.', ',');
    }
}
