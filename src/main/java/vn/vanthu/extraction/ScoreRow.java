package vn.vanthu.extraction;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Column.Role;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.VietnameseText;

/** One row of a score sheet, cell by cell. */
record ScoreRow(TableColumns columns, String file, Paper.Table table, Paper.Row row, String name) {

    /** No score is as large as a thousand, so that a dot or comma always parts decimals. */
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}[.,]\\d{1,4}");

    /** True when the row names a maximum or a score. */
    boolean scored() {
        return !columns.text(row, Role.MAXIMUM).isBlank()
                || !columns.text(row, Role.SELF).isBlank();
    }

    ScoreLine line(String number, String title, boolean total) {
        return new ScoreLine(
                number,
                title,
                OptionalInt.empty(),
                OptionalInt.empty(),
                total,
                score(Role.MAXIMUM),
                score(Role.SELF),
                VietnameseText.clean(columns.text(row, Role.EVIDENCE)),
                VietnameseText.clean(columns.text(row, Role.NOTE)));
    }

    private ScoreLine.Score score(Role role) {
        return new ScoreLine.Score(amount(columns.text(row, role)), columns.place(file, table, row, role));
    }

    private static Amount amount(String text) {
        String clean = VietnameseText.clean(text);
        return DECIMAL.matcher(clean).matches()
                ? new Amount.Number(new BigDecimal(clean.replace(',', '.')), "")
                : VietnameseNumbers.read(text);
    }
}
