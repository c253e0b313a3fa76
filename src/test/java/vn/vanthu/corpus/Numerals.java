package vn.vanthu.corpus;

import java.math.BigDecimal;

/** Numbers as clerks type them. */
final class Numerals {

    private Numerals() {}

    static String typed(Dice dice, BigDecimal value, boolean percent) {
        String plain = value.stripTrailingZeros().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        String decimals = dot < 0 ? "" : plain.substring(dot + 1);
        if (dot < 0 && whole.length() == 1 && dice.chance(40)) {
            whole = "0" + whole;
        }
        if (whole.length() > 3 && dice.chance(80)) {
            whole = grouped(whole, dice.chance(92) ? "." : " ");
        }
        String mark =
                decimals.isEmpty() ? "" : whole.contains(".") || decimals.length() > 2 || dice.chance(85) ? "," : ".";
        return whole + mark + decimals + (percent && dice.chance(40) ? dice.any("%", "%", " %") : "");
    }

    private static String grouped(String digits, String mark) {
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, mark);
        }
        return text.toString();
    }
}
