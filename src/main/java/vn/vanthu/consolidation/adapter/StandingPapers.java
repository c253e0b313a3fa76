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
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.assessment.DutyKey;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.consolidation.UnitReturn;
import vn.vanthu.consolidation.UnitReturn.Content;
import vn.vanthu.consolidation.UnitReturn.Content.Carried;
import vn.vanthu.consolidation.UnitReturn.Content.Item;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Plan;
import vn.vanthu.extraction.adapter.StandingReport;
import vn.vanthu.ledger.Entry;
import vn.vanthu.ledger.Standing;
import vn.vanthu.registration.adapter.Timestamps;

/**
 * What the answers that count say. Their papers come out of the register a few at a time, because not every database can
 * hand out a long result without holding all of it.
 */
final class StandingPapers {

    private static final int UNITS_AT_ONCE = 50;

    private static final String ANSWERS =
            """
            select a.unit_id, a.version, a.verdict, a.nil, a.report, s.case_number, b.body
            from answer a join submission s on s.id = a.submission_id join assessment b on b.submission_id = a.submission_id
            where a.period = :period and a.obligation = :obligation and a.unit_id in (:units) and a.version is not null
                and b.assessed_at <= :moment
            order by a.unit_id, a.version""";

    private final JdbcClient jdbc;
    private final Instant asOf;
    private final Pool pool;

    StandingPapers(JdbcClient jdbc, Instant asOf, Pool pool) {
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
                .filter(entry -> entry.verdict() != Verdict.NEEDS_PERSON)
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
        Map<String, Sent> sent = new HashMap<>();
        List<String> units = counting.keySet().stream().sorted().toList();
        for (int first = 0; first < units.size(); first += UNITS_AT_ONCE) {
            jdbc.sql(ANSWERS)
                    .param("period", duty.period().toString())
                    .param("obligation", duty.obligation().name())
                    .param("units", units.subList(first, Math.min(units.size(), first + UNITS_AT_ONCE)))
                    .param("moment", Timestamps.of(asOf))
                    .query((RowCallbackHandler) row -> {
                        Entry entry = counting.get(row.getString("unit_id"));
                        if (row.getInt("version") <= last(entry)) {
                            version(row, entry, depth, sent, contents);
                        }
                    });
        }
        if (counting.values().stream().anyMatch(StandingPapers::settled)) {
            settle(duty, counting, depth, sent, contents);
        }
    }

    /** What a clerk let count is no version; until its own papers are found, all that the unit sent before stands. */
    private static int last(Entry entry) {
        return settled(entry) ? Integer.MAX_VALUE : entry.version();
    }

    private static boolean settled(Entry entry) {
        return entry.version() == 0;
    }

    private void version(ResultSet row, Entry entry, Depth depth, Map<String, Sent> sent, Map<String, Content> contents)
            throws SQLException {
        String unit = entry.unitId();
        int version = row.getInt("version");
        Carried by = new Carried(row.getString("case_number"), version);
        AssessedPaper paper = AssessedPaper.read(row.getString("body"));
        ExtractedReport standing = StandingReport.read(row.getString("report"));
        Verdict verdict = Verdict.valueOf(row.getString("verdict"));
        boolean nil = row.getBoolean("nil");
        if (version == 1 && entry.version() == 1) {
            contents.put(unit, content(by, verdict, nil, paper, standing, depth, Map.of()));
            return;
        }
        Optional<Sent> before = Optional.ofNullable(sent.get(unit));
        Versions now = Versions.after(before.map(Sent::versions), by, paper.partial(), standing);
        if (settled(entry) || version == entry.version()) {
            Content content = content(by, verdict, nil, paper, standing, depth, now.elsewhere());
            contents.put(
                    unit,
                    content.after(before.filter(one -> depth == Depth.WHOLE).map(Sent::figures)));
        }
        if (version == entry.version()) {
            sent.remove(unit);
        } else {
            sent.put(unit, new Sent(now, content(by, verdict, nil, paper, standing, Depth.FIGURES, Map.of())));
        }
    }

    /** What a unit had sent up to a version. */
    private record Sent(Versions versions, Content figures) {}

    /** Papers of closed cases, as the version after the one that the unit sent last. */
    private void settle(
            DutyKey duty,
            Map<String, Entry> counting,
            Depth depth,
            Map<String, Sent> sent,
            Map<String, Content> contents) {
        Map<String, SettledPapers.Settled> papers = SettledPapers.of(jdbc, duty);
        counting.values().stream().filter(StandingPapers::settled).forEach(entry -> {
            SettledPapers.Settled settled = papers.get(entry.caseNumber());
            if (settled != null) {
                Optional<Versions> before =
                        Optional.ofNullable(sent.get(entry.unitId())).map(Sent::versions);
                int version = before.map(one -> one.by().version()).orElse(0) + 1;
                Carried by = new Carried(entry.caseNumber(), version);
                AssessedPaper paper = settled.paper();
                ExtractedReport standing = StandingReport.read(settled.report());
                Versions now = Versions.after(before, by, paper.partial(), standing);
                contents.put(
                        entry.unitId(),
                        content(by, Verdict.ACCEPTED, settled.nil(), paper, standing, depth, now.elsewhere()));
            }
        });
    }

    private Content content(
            Carried by,
            Verdict verdict,
            boolean nil,
            AssessedPaper paper,
            ExtractedReport kept,
            Depth depth,
            Map<Item, Carried> elsewhere) {
        ExtractedReport wanted = depth == Depth.WHOLE
                ? kept.with(pool.sections(kept.sections()), pool.figures(kept.figures()), kept.plan(), kept.scores())
                : kept.with(List.of(), pool.figures(kept.figures()), Plan.NONE, List.of());
        return new Content(by.caseNumber(), by.version(), verdict, nil, paper.document(), wanted, elsewhere);
    }
}
