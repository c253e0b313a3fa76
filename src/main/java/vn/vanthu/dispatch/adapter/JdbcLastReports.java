package vn.vanthu.dispatch.adapter;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.adapter.StandingReport;
import vn.vanthu.forms.LastFigures;
import vn.vanthu.forms.LastReports;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

/** The figures that a unit reported last, from the register: of the same kind of period where there is one. */
public class JdbcLastReports implements LastReports {

    private final JdbcClient jdbc;

    public JdbcLastReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Answered(ReportingPeriod period, String report) {}

    @Override
    public LastFigures before(Unit unit, Obligation obligation, ReportingPeriod period) {
        Comparator<Answered> nearest = Comparator.comparing(
                        (Answered one) -> one.period().kind() == period.kind())
                .thenComparing(one -> one.period().lastDay());
        return answered(unit).stream()
                .filter(one -> one.period().lastDay().isBefore(period.lastDay()))
                .sorted(nearest.reversed())
                .map(JdbcLastReports::figures)
                .filter(figures -> !figures.byCode().isEmpty())
                .findFirst()
                .orElse(LastFigures.NONE);
    }

    /** The standing version of each duty: an accepted one before the others, then the latest. */
    private List<Answered> answered(Unit unit) {
        Map<String, Answered> standing = new LinkedHashMap<>();
        jdbc.sql(
                        """
                select obligation, period, report from answer
                where unit_id = :unit and version is not null and report is not null
                order by case when verdict = 'ACCEPTED' then 1 else 0 end, version""")
                .param("unit", unit.id())
                .query(row -> {
                    standing.put(
                            row.getString("obligation") + " " + row.getString("period"),
                            new Answered(ReportingPeriod.parse(row.getString("period")), row.getString("report")));
                });
        return List.copyOf(standing.values());
    }

    private static LastFigures figures(Answered answered) {
        Map<String, String> byCode = new LinkedHashMap<>();
        for (Figure figure : StandingReport.read(answered.report()).figures()) {
            if (figure.state() == Figure.State.VALUE || figure.state() == Figure.State.NIL) {
                byCode.putIfAbsent(figure.code(), figure.text());
            }
        }
        return byCode.isEmpty() ? LastFigures.NONE : new LastFigures(Optional.of(answered.period()), byCode);
    }
}
