package vn.vanthu.operations.adapter.console;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

/** Who has answered which duty of a period. */
public class StatusMatrix {

    private final JdbcClient jdbc;
    private final Duties duties;
    private final Clock clock;

    public StatusMatrix(JdbcClient jdbc, Duties duties, Clock clock) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.clock = clock;
    }

    private record Answer(String caseNumber, String verdict, boolean onTime, int daysLate) {}

    public PeriodStatus of(ReportingPeriod period) {
        Map<String, Answer> answers = answers(period);
        List<PeriodStatus.Line> lines = duties.of(period).stream()
                .map(duty -> line(
                        duty.unit(),
                        duty.obligation(),
                        duty.due(),
                        Optional.ofNullable(answers.get(
                                duty.obligation().code() + " " + duty.unit().id()))))
                .toList();
        String regime = duties.regimes().of(period).map(Regime::id).orElse("");
        return new PeriodStatus(period.toString(), regime, lines);
    }

    private PeriodStatus.Line line(Unit unit, Obligation obligation, Due due, Optional<Answer> answer) {
        return new PeriodStatus.Line(
                unit.id(),
                unit.name(),
                obligation.code().name(),
                due instanceof Due.Known known ? VietnamTime.iso(known.bound()) : "",
                answer.map(StatusMatrix::state).orElseGet(() -> awaited(due)),
                answer.map(Answer::daysLate).orElse(0),
                answer.map(Answer::caseNumber).orElse(""));
    }

    private static String state(Answer answer) {
        if (answer.verdict().equals("SUPPLEMENT")) {
            return "SUPPLEMENT";
        }
        return answer.onTime() ? "ON_TIME" : "LATE";
    }

    private String awaited(Due due) {
        return due instanceof Due.Known known && !clock.instant().isBefore(known.bound()) ? "MISSING" : "NOT_DUE";
    }

    /** The latest usable submission of each unit for each obligation. */
    private Map<String, Answer> answers(ReportingPeriod period) {
        Map<String, Answer> answers = new HashMap<>();
        jdbc.sql(
                        """
                select s.case_number, a.obligation, a.unit_id, a.verdict, a.on_time, a.days_late
                from assessment a join submission s on s.id = a.submission_id
                where a.period = :period and a.verdict in ('ACCEPTED', 'SUPPLEMENT')
                    and a.duplicate_of is null
                order by s.id""")
                .param("period", period.toString())
                .query(row -> {
                    answers.put(
                            row.getString("obligation") + " " + row.getString("unit_id"),
                            new Answer(
                                    row.getString("case_number"),
                                    row.getString("verdict"),
                                    row.getBoolean("on_time"),
                                    row.getInt("days_late")));
                });
        return answers;
    }
}
