package vn.vanthu.consolidation.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.vanthu.assessment.DutyKey;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.consolidation.UnitReturn;
import vn.vanthu.consolidation.UnitReturn.Content;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Plan;
import vn.vanthu.extraction.adapter.StandingReport;
import vn.vanthu.ledger.Entry;
import vn.vanthu.ledger.Standing;
import vn.vanthu.registration.adapter.Timestamps;

/** What the answers that count say, streamed out of the register: one query for each duty and period. */
final class StandingPapers {

    private static final String ANSWERS =
            """
            select a.unit_id, a.version, a.verdict, a.nil, a.report, s.case_number, b.body
            from answer a join submission s on s.id = a.submission_id join assessment b on b.submission_id = a.submission_id
            where a.period = ? and a.obligation = ? and a.version is not null and b.assessed_at <= ?
            order by a.unit_id, a.version""";

    private final JdbcTemplate jdbc;
    private final Instant asOf;
    private final Pool pool;

    StandingPapers(JdbcTemplate jdbc, Instant asOf, Pool pool) {
        this.jdbc = jdbc;
        this.asOf = asOf;
        this.pool = pool;
    }

    /** How much of a report is wanted. */
    enum Depth {
        WHOLE,
        FIGURES
    }

    /** @param standings of one duty, each answered by a paper of its own or by one that stands for it */
    List<UnitReturn> of(List<Standing> standings, Depth depth) {
        Map<DutyKey, Map<String, Entry>> counting = standings.stream()
                .flatMap(standing -> standing.answer().stream())
                .filter(entry -> entry.version() > 0)
                .collect(Collectors.groupingBy(
                        Entry::duty, Collectors.toMap(Entry::unitId, Function.identity(), (one, other) -> one)));
        Map<String, Content> contents = new HashMap<>();
        counting.forEach((duty, entries) -> read(duty, entries, depth, contents));
        return standings.stream()
                .map(standing -> new UnitReturn(
                        standing,
                        standing.answer().flatMap(entry -> Optional.ofNullable(contents.get(entry.unitId())))))
                .toList();
    }

    private void read(DutyKey duty, Map<String, Entry> counting, Depth depth, Map<String, Content> contents) {
        Map<String, Carrier> files = new HashMap<>();
        jdbc.query(
                ANSWERS,
                row -> {
                    String unit = row.getString("unit_id");
                    Entry entry = counting.get(unit);
                    if (entry != null && row.getInt("version") <= entry.version()) {
                        Carrier before = files.get(unit);
                        AssessedPaper paper = AssessedPaper.read(row.getString("body"));
                        Carrier carrier = Carrier.after(before, row, paper.files());
                        files.put(unit, carrier);
                        if (row.getInt("version") == entry.version()) {
                            contents.put(unit, content(row, paper, carrier, depth));
                            files.remove(unit);
                        }
                    }
                },
                duty.period().toString(),
                duty.obligation().name(),
                Timestamps.of(asOf));
    }

    private Content content(ResultSet row, AssessedPaper paper, Carrier carrier, Depth depth) throws SQLException {
        ExtractedReport kept = StandingReport.read(row.getString("report"));
        ExtractedReport wanted = depth == Depth.WHOLE
                ? kept.with(pool.sections(kept.sections()), pool.figures(kept.figures()), kept.plan(), kept.scores())
                : kept.with(List.of(), pool.figures(kept.figures()), Plan.NONE, List.of());
        return new Content(
                row.getString("case_number"),
                row.getInt("version"),
                Verdict.valueOf(row.getString("verdict")),
                row.getBoolean("nil"),
                paper.document(),
                wanted,
                carrier.elsewhere());
    }

    /** Which submission brought which file, over the versions of one answer. */
    private record Carrier(Content.Carried by, List<String> files, Map<String, Content.Carried> elsewhere) {

        static Carrier after(Carrier before, ResultSet row, List<String> files) throws SQLException {
            Map<String, Content.Carried> elsewhere = new HashMap<>();
            if (before != null) {
                elsewhere.putAll(before.elsewhere());
                before.files().forEach(file -> elsewhere.put(file, before.by()));
                files.forEach(elsewhere::remove);
            }
            return new Carrier(
                    new Content.Carried(row.getString("case_number"), row.getInt("version")), files, elsewhere);
        }
    }
}
