package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.ledger.adapter.JdbcLedger;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;
import vn.vanthu.registration.adapter.Timestamps;

/** Văn bản đến sau: answers to a duty that were judged, or that a clerk let count, after the figures of a report. */
final class LaterPapers {

    private static final String LATER =
            """
            select s.case_number, a.unit_id, a.version, b.assessed_at as moment from answer a
                join submission s on s.id = a.submission_id join assessment b on b.submission_id = a.submission_id
            where a.obligation = :obligation and a.period = :period and b.assessed_at > :asOf
            union all
            select s.case_number, d.unit_id, cast(null as int), c.closed_at from closing_duty d
                join submission s on s.id = d.submission_id join closing c on c.submission_id = d.submission_id
            where d.obligation = :obligation and d.period = :period and c.closed_at > :asOf
            order by 4, 1, 2""";

    private final JdbcClient jdbc;
    private final Duties duties;

    LaterPapers(JdbcClient jdbc, Duties duties) {
        this.jdbc = jdbc;
        this.duties = duties;
    }

    private record Counting(String unit, String caseNumber) {}

    /**
     * Adds one entry for each paper; {@code counts} is false where another answer of the unit stands, such as an accepted one
     * before a supplement that is still to be completed.
     *
     * @return true when one of them counts
     */
    boolean tell(ObligationCode obligation, ReportingPeriod period, Instant asOf, ArrayNode cases) {
        Set<Counting> counting = JdbcLedger.of(jdbc, duties).of(period, asOf).stream()
                .filter(standing -> standing.duty().obligation().code().equals(obligation))
                .flatMap(standing -> standing.answer().stream())
                .map(answer -> new Counting(answer.unitId(), answer.caseNumber()))
                .collect(Collectors.toSet());
        jdbc.sql(LATER)
                .param("obligation", obligation.name())
                .param("period", period.toString())
                .param("asOf", Timestamps.of(asOf))
                .query(row -> {
                    String unit = row.getString("unit_id");
                    String number = row.getString("case_number");
                    cases.addObject()
                            .put("caseNumber", number)
                            .put("unit", unit)
                            .put(
                                    "unitName",
                                    duties.units().byId(unit).map(Unit::name).orElse(unit))
                            .put("version", row.getInt("version"))
                            .put("at", VietnamTime.iso(Timestamps.instant(row, "moment")))
                            .put("counts", counting.contains(new Counting(unit, number)));
                });
        return cases.findValues("counts").stream().anyMatch(JsonNode::asBoolean);
    }
}
