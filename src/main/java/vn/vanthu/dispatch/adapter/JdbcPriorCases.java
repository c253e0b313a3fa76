package vn.vanthu.dispatch.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.assessment.Prior;
import vn.vanthu.assessment.PriorCases;
import vn.vanthu.document.DocumentNumber;

/** Looks back in the registers. */
public class JdbcPriorCases implements PriorCases {

    private static final String PRIOR =
            "select s.id, s.case_number, a.fingerprint from submission s join assessment a on a.submission_id = s.id ";

    private final JdbcClient jdbc;

    public JdbcPriorCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Prior> withContent(String unitId, String contentKey) {
        return jdbc.sql(PRIOR
                        + "join content c on c.submission_id = s.id where c.content_key = :key and c.unit_id = :unit")
                .param("unit", unitId)
                .param("key", contentKey)
                .query((row, n) -> prior(row))
                .optional();
    }

    @Override
    public Optional<Prior> withIdentity(String unitId, DocumentNumber number, LocalDate date) {
        return jdbc.sql(
                        PRIOR
                                + """
                where a.unit_id = :unit and a.document_number = :number and a.document_notation = :notation
                    and a.document_date = :date and s.state = 'ANSWERED' and a.duplicate_of is null
                order by s.id desc limit 1""")
                .param("unit", unitId)
                .param("number", number.number())
                .param("notation", number.notation())
                .param("date", date)
                .query((row, n) -> prior(row))
                .optional();
    }

    private static Prior prior(ResultSet row) throws SQLException {
        String fingerprint = row.getString("fingerprint");
        return new Prior(row.getLong("id"), row.getString("case_number"), fingerprint == null ? "" : fingerprint);
    }
}
