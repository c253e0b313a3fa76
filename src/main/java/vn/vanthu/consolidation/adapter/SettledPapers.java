package vn.vanthu.consolidation.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.assessment.DutyKey;

/** Hồ sơ do công chức kết luận: what the papers of cases say that a clerk closed as answers to a duty. */
final class SettledPapers {

    private static final String HELD =
            """
            select s.case_number, d.unit_id, h.nil, h.report, b.body
            from closing_duty d join held_paper h on h.submission_id = d.submission_id and h.obligation = d.obligation
                    and h.period = d.period
                join submission s on s.id = d.submission_id join assessment b on b.submission_id = d.submission_id
            where d.period = :period and d.obligation = :obligation""";

    /** @param report JSON as in the register */
    record Settled(boolean nil, String report, AssessedPaper paper) {

        static Settled of(ResultSet row) throws SQLException {
            return new Settled(
                    row.getBoolean("nil"), row.getString("report"), AssessedPaper.read(row.getString("body")));
        }
    }

    private SettledPapers() {}

    /** By case number; a case that could not be read for the duty is not among them. */
    static Map<String, Settled> of(JdbcClient jdbc, DutyKey duty) {
        Map<String, Settled> settled = new HashMap<>();
        jdbc.sql(HELD)
                .param("period", duty.period().toString())
                .param("obligation", duty.obligation().name())
                .query((RowCallbackHandler) row -> settled.put(row.getString("case_number"), Settled.of(row)));
        return settled;
    }
}
