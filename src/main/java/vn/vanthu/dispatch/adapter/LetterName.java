package vn.vanthu.dispatch.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What an issued letter is called by its register row.
 *
 * @param number in the register of its year
 * @param notation ký hiệu, such as SNV-CCHC
 */
public record LetterName(int number, String notation) {

    /** Reads {@code register_number} and {@code notation} of {@code letter}. */
    public static LetterName of(ResultSet row) throws SQLException {
        return new LetterName(row.getInt("register_number"), row.getString("notation"));
    }

    /** Số, with a leading zero below 10 (NĐ 30/2020). */
    public static String digits(int number) {
        return "%02d".formatted(number);
    }

    /** As it is cited: 05/SNV-CCHC. */
    public String cited() {
        return digits(number) + "/" + notation;
    }

    /** As its file is called: 05-SNV-CCHC.pdf. */
    public String file(String extension) {
        return digits(number) + "-" + notation + "." + extension;
    }
}
