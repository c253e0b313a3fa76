package vn.vanthu.reminder.adapter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.registration.adapter.Timestamps;

/** Văn bản đã đến: what the registers hold that may answer duties, as it stood when it was looked up. */
record Arrivals(List<Answer> answers, List<Arrival> arrivals) {

    /** What a closed case left to a person is no answer, but for the duties that the clerk says it counts for. */
    private static final String ANSWERS =
            """
            select a.unit_id, a.obligation, a.period from answer a join submission s on s.id = a.submission_id
            where a.period in (:periods) and (s.state <> 'CLOSED' or a.verdict in ('ACCEPTED', 'SUPPLEMENT'))
            union all
            select d.unit_id, d.obligation, d.period from closing_duty d where d.period in (:periods)""";

    private record Answer(String unit, String obligation, String period) {}

    /** @param unit, obligation, period as they were recognised; null where they were not */
    private record Arrival(String account, Instant received, String unit, String obligation, String period) {

        /** Anything that was not recognised as the answer to something else. */
        boolean mayAnswer(Duty duty) {
            return (obligation == null
                            || obligation.equals(duty.obligation().code().name()))
                    && (period == null || period.equals(duty.period().toString()));
        }
    }

    /** @param earliest what was received before is left out; mail of machines and closed cases always are */
    static Arrivals load(JdbcClient jdbc, Collection<ReportingPeriod> periods, Instant earliest) {
        List<Answer> answers = periods.isEmpty()
                ? List.of()
                : jdbc.sql(ANSWERS)
                        .param(
                                "periods",
                                periods.stream()
                                        .map(Object::toString)
                                        .distinct()
                                        .toList())
                        .query((row, n) -> new Answer(row.getString(1), row.getString(2), row.getString(3)))
                        .list();
        List<Arrival> arrivals = jdbc.sql(
                        """
                select s.account, s.received_at, a.unit_id, a.obligation, a.period
                from submission s left join assessment a on a.submission_id = s.id
                where s.received_at >= :earliest and s.automatic = false and s.state <> 'CLOSED'""")
                .param("earliest", Timestamps.of(earliest))
                .query((row, n) -> new Arrival(
                        row.getString("account"),
                        Timestamps.instant(row, "received_at"),
                        row.getString("unit_id"),
                        row.getString("obligation"),
                        row.getString("period")))
                .list();
        return new Arrivals(answers, arrivals);
    }

    /**
     * @param accounts ids and mail addresses of the unit and of those that took over from it
     * @param opening from when on an arrival counts
     */
    boolean silence(Duty duty, Set<String> accounts, Instant opening) {
        return answers.stream()
                        .anyMatch(answer -> accounts.contains(answer.unit())
                                && answer.obligation()
                                        .equals(duty.obligation().code().name())
                                && answer.period().equals(duty.period().toString()))
                || arrivals.stream()
                        .filter(arrival -> accounts.contains(arrival.account()) || accounts.contains(arrival.unit()))
                        .anyMatch(arrival -> !arrival.received().isBefore(opening) && arrival.mayAnswer(duty));
    }

    static Set<ReportingPeriod> periods(Collection<Duty> duties) {
        return duties.stream().map(Duty::period).collect(Collectors.toSet());
    }
}
