package vn.vanthu.year;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.registration.adapter.Timestamps;

/**
 * A letter in the register of the year.
 *
 * @param about for a letter of the ladder each duty with its step, for another the duties, in order
 */
record IssuedLetter(
        String id, int number, String unit, LetterKind kind, LocalDate day, LocalTime hour, List<String> about) {

    /** In the order of their numbers. */
    static List<IssuedLetter> all(JdbcClient jdbc) {
        return jdbc.sql("select * from letter order by register_year, register_number")
                .query((row, n) -> {
                    ZonedDateTime made = Timestamps.instant(row, "made_at").atZone(VietnamTime.ZONE);
                    return new IssuedLetter(
                            row.getString("id"),
                            row.getInt("register_number"),
                            row.getString("unit_id"),
                            LetterKind.valueOf(row.getString("kind")),
                            made.toLocalDate(),
                            made.toLocalTime(),
                            about(jdbc, row.getString("id")));
                })
                .list();
    }

    private static List<String> about(JdbcClient jdbc, String letter) {
        return jdbc.sql(
                        """
                select d.obligation || ' ' || d.period || ' ' || d.step as about from letter_duty d
                where d.letter_id = :id
                union
                select coalesce(x.obligation || ' ' || x.period, a.obligation || coalesce(' ' || a.period, '')) as about
                from letter l join assessment a on a.submission_id = l.submission_id
                    left join answer x on x.submission_id = l.submission_id
                where l.id = :id and a.obligation is not null
                order by about""")
                .param("id", letter)
                .query(String.class)
                .list();
    }

    boolean ladder() {
        return kind == LetterKind.REMINDER || kind == LetterKind.OVERDUE;
    }

    String line() {
        return line(unit, day, kind, about);
    }

    static String line(String unit, LocalDate day, LetterKind kind, List<String> about) {
        return unit + " " + day + " " + kind + " " + String.join(", ", about);
    }
}
