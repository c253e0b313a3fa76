package vn.vanthu.operations.adapter.console;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Regimes;
import vn.vanthu.obligation.ReportingPeriod;

/** Các kỳ báo cáo: the periods worth looking at. */
public class PeriodBook {

    private static final int MONTHS_AROUND = 12;

    private final JdbcClient jdbc;
    private final Regimes regimes;
    private final Clock clock;

    public PeriodBook(JdbcClient jdbc, Regimes regimes, Clock clock) {
        this.jdbc = jdbc;
        this.regimes = regimes;
        this.clock = clock;
    }

    /**
     * @param current true for the shortest period that runs now and for which something falls due
     * @param answered true when the register has an answer for it
     */
    public record View(String period, String name, boolean current, boolean answered) {}

    /** Latest first: where something falls due within a year of now, and whatever was answered. */
    public List<View> list() {
        LocalDate today = clock.instant().atZone(VietnamTime.ZONE).toLocalDate();
        Set<ReportingPeriod> answered = answered();
        Set<ReportingPeriod> all = new TreeSet<>(Comparator.reverseOrder());
        all.addAll(answered);
        regimes.periods().stream()
                .filter(period -> near(period, today) && owed(period))
                .forEach(all::add);
        ReportingPeriod current = all.stream()
                .filter(period -> period.contains(today) && owed(period))
                .min(Comparator.comparing(PeriodBook::days))
                .orElse(null);
        return all.stream()
                .map(period -> new View(
                        period.toString(), period.vietnameseName(), period.equals(current), answered.contains(period)))
                .toList();
    }

    private Set<ReportingPeriod> answered() {
        return jdbc.sql("select distinct period from answer").query(String.class).list().stream()
                .map(ReportingPeriod::parse)
                .collect(Collectors.toSet());
    }

    private boolean owed(ReportingPeriod period) {
        return regimes.of(period).stream()
                .flatMap(regime -> regime.obligations().stream())
                .anyMatch(obligation -> obligation.dueRule(period).isPresent());
    }

    private static boolean near(ReportingPeriod period, LocalDate today) {
        return !period.lastDay().isBefore(today.minusMonths(MONTHS_AROUND))
                && !period.firstDay().isAfter(today.plusMonths(MONTHS_AROUND));
    }

    private static long days(ReportingPeriod period) {
        return ChronoUnit.DAYS.between(period.firstDay(), period.lastDay());
    }
}
