package vn.vanthu.dispatch.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.assessment.DutyKey;
import vn.vanthu.assessment.Prior;
import vn.vanthu.assessment.PriorCases;
import vn.vanthu.assessment.PriorVersion;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.extraction.adapter.StandingReport;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.registration.adapter.Timestamps;

/** Looks earlier submissions up in the register. A submission that a person must look at first is none of them. */
public class JdbcPriorCases implements PriorCases {

    private static final String PRIOR =
            "select s.id, s.case_number, a.fingerprint from submission s join assessment a on a.submission_id = s.id ";
    private static final int MOST_NUMBERS = 20;

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
                    and a.document_date = :date and s.state in ('ANSWERED', 'DRAFTED') and a.duplicate_of is null
                order by s.id desc limit 1""")
                .param("unit", unitId)
                .param("number", number.number())
                .param("notation", number.notation())
                .param("date", date)
                .query((row, n) -> prior(row))
                .optional();
    }

    @Override
    public Optional<PriorVersion> version(String unitId, ObligationCode obligation, ReportingPeriod period) {
        return jdbc.sql(
                        """
                select s.id, s.case_number, a.fingerprint, v.version, v.verdict, v.nil, v.counted_at, v.answer_by, v.report,
                    (select os.case_number from answer o join submission os on os.id = o.submission_id
                     where o.unit_id = v.unit_id and o.obligation = v.obligation and o.period = v.period
                        and o.verdict = 'ACCEPTED' order by o.version desc limit 1) as accepted_case
                from answer v join submission s on s.id = v.submission_id join assessment a on a.submission_id = s.id
                where v.unit_id = :unit and v.obligation = :obligation and v.period = :period and v.version is not null
                order by v.version desc limit 1""")
                .param("unit", unitId)
                .param("obligation", obligation.name())
                .param("period", period.toString())
                .query((row, n) -> new PriorVersion(
                        prior(row),
                        row.getInt("version"),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getBoolean("nil"),
                        Timestamps.optional(row, "counted_at"),
                        Optional.ofNullable(row.getObject("answer_by", LocalDate.class)),
                        Optional.ofNullable(row.getString("accepted_case")),
                        StandingReport.read(row.getString("report"))))
                .optional();
    }

    @Override
    public boolean wrote(String unitId, List<String> messageIds) {
        return !messageIds.isEmpty()
                && jdbc.sql("select count(*) from letter where unit_id = :unit and message_id in (:ids)")
                                .param("unit", unitId)
                                .param("ids", messageIds)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    @Override
    public List<DutyKey> ofLetters(String unitId, List<String> messageIds) {
        return messageIds.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                select a.obligation, a.period from letter l join answer a on a.submission_id = l.submission_id
                where l.unit_id = :unit and l.message_id in (:ids)
                union
                select d.obligation, d.period from letter l join letter_duty d on d.letter_id = l.id
                where l.unit_id = :unit and l.message_id in (:ids)""")
                        .param("unit", unitId)
                        .param("ids", messageIds)
                        .query((row, n) -> duty(row))
                        .list();
    }

    @Override
    public List<DutyKey> ofPapers(String unitId, List<DocumentNumber> numbers) {
        return numbers.stream()
                .limit(MOST_NUMBERS)
                .flatMap(number -> jdbc
                        .sql(
                                """
                select distinct a.obligation, a.period from assessment p join answer a on a.submission_id = p.submission_id
                where p.unit_id = :unit and p.document_number = :number and upper(p.document_notation) = upper(:notation)
                    and a.version is not null""")
                        .param("unit", unitId)
                        .param("number", number.number())
                        .param("notation", number.notation())
                        .query((row, n) -> duty(row))
                        .stream())
                .distinct()
                .toList();
    }

    @Override
    public List<DutyKey> supplementsAwaited(String unitId) {
        return jdbc.sql(
                        """
                select a.obligation, a.period from answer a
                where a.unit_id = :unit and a.verdict = 'SUPPLEMENT' and not exists (
                    select 1 from answer b where b.unit_id = a.unit_id and b.obligation = a.obligation
                        and b.period = a.period and b.version > a.version)""")
                .param("unit", unitId)
                .query((row, n) -> duty(row))
                .list();
    }

    private static DutyKey duty(ResultSet row) throws SQLException {
        return new DutyKey(
                ObligationCode.valueOf(row.getString("obligation")), ReportingPeriod.parse(row.getString("period")));
    }

    private static Prior prior(ResultSet row) throws SQLException {
        String fingerprint = row.getString("fingerprint");
        return new Prior(row.getLong("id"), row.getString("case_number"), fingerprint == null ? "" : fingerprint);
    }
}
