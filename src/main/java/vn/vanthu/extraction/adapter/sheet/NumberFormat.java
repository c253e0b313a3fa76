package vn.vanthu.extraction.adapter.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * Định dạng số: one format code (ECMA-376 Part 1, 18.8.31) as Excel in Vietnam applies it: the comma parts decimals, the
 * dot parts thousands.
 *
 * @param sections for positive numbers, negative ones and nought; one at least
 */
record NumberFormat(List<FormatSection> sections) {

    private static final int LONGEST = 400;
    private static final int DIGITS = 15;

    static NumberFormat of(String code) {
        return new NumberFormat(FormatSection.parse(code.length() > LONGEST ? "General" : code));
    }

    /** @param number as the file holds it; text that is no number is shown as it is */
    String shown(String number, boolean since1904) {
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

    private FormatSection section(BigDecimal value) {
        if (value.signum() == 0 && sections.size() > 2) {
            return sections.get(2);
        }
        return sections.get(value.signum() < 0 && sections.size() > 1 ? 1 : 0);
    }

    private static String digits(BigDecimal value, FormatSection section, boolean signed) {
        BigDecimal scaled = value.scaleByPowerOfTen(2 * section.percents() - 3 * section.thousandsCut());
        BigDecimal rounded =
                scaled.round(new MathContext(DIGITS)).setScale(section.mostDecimals(), RoundingMode.HALF_UP);
        DecimalFormat format = new DecimalFormat("0", symbols());
        format.setGroupingUsed(section.grouped());
        format.setGroupingSize(3);
        format.setMinimumIntegerDigits(section.leastDigits());
        format.setMinimumFractionDigits(section.leastDecimals());
        format.setMaximumFractionDigits(section.mostDecimals());
        boolean minus = signed && rounded.signum() != 0;
        return (minus ? "-" : "") + section.before() + format.format(rounded) + section.after();
    }

    /** As a cell without a format shows it, free of the noise of binary fractions. */
    private static String general(BigDecimal value) {
        BigDecimal rounded = value.round(new MathContext(DIGITS - 4)).stripTrailingZeros();
        if (value.compareTo(BigDecimal.TEN.pow(DIGITS - 4)) >= 0) {
            rounded = value.round(new MathContext(DIGITS)).stripTrailingZeros();
        }
        return rounded.toPlainString().replace('.', ',');
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }
}
