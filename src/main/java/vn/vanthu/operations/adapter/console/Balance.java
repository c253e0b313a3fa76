package vn.vanthu.operations.adapter.console;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.document.VietnamTime;

/** Counts the registers. */
public class Balance {

    private final JdbcClient jdbc;
    private final Clock clock;

    public Balance(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Overview now() {
        Map<String, Long> submissions = count("submission");
        Map<String, Long> letters = count("outbox");
        long received = submissions.values().stream().mapToLong(Long::longValue).sum();
        return new Overview(
                received,
                submissions.getOrDefault("ANSWERED", 0L),
                submissions.getOrDefault("WAITING", 0L),
                submissions.getOrDefault("HELD", 0L) + submissions.getOrDefault("DRAFTED", 0L),
                submissions.getOrDefault("FAILED", 0L),
                submissions.getOrDefault("CLOSED", 0L),
                letters.getOrDefault("WAITING", 0L),
                letters.getOrDefault("FAILED", 0L),
                count("letter_draft").getOrDefault("WAITING", 0L),
                VietnamTime.iso(clock.instant()));
    }

    private Map<String, Long> count(String table) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql("select state, count(*) as n from " + table + " group by state")
                .query(row -> {
                    counts.put(row.getString("state"), row.getLong("n"));
                });
        return counts;
    }
}
