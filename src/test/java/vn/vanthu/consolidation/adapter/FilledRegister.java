package vn.vanthu.consolidation.adapter;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.Dossier;
import vn.vanthu.consolidation.Edition;
import vn.vanthu.consolidation.FigureTotals;
import vn.vanthu.consolidation.Narrative;
import vn.vanthu.consolidation.ReportForms;
import vn.vanthu.consolidation.SubmissionStatus;
import vn.vanthu.consolidation.WholeReport;
import vn.vanthu.correspondence.Agency;
import vn.vanthu.correspondence.Sealer;
import vn.vanthu.dispatch.adapter.LetterRegister;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Head;
import vn.vanthu.extraction.Section;
import vn.vanthu.extraction.adapter.StandingReport;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.registration.adapter.FileOriginals;
import vn.vanthu.registration.adapter.NumberRegister;
import vn.vanthu.registration.adapter.Timestamps;
import vn.vanthu.testing.Databases;
import vn.vanthu.testing.TickingClock;

/** A register with answers written straight into its tables, and the desk that draws up reports from it. */
public final class FilledRegister {

    static final ObligationCode QUARTER = ObligationCode.REPORT_QUARTER;
    public static final ReportingPeriod Q1 = ReportingPeriod.parse("2026Q1");
    static final Instant START = Instant.parse("2026-03-05T01:00:00Z");

    public final TickingClock clock = new TickingClock(START);
    public final Duties duties;
    public final JdbcClient jdbc;
    public final FileOriginals originals;
    public final JdbcReturnShelf shelf;
    public final LatestInput latest;
    public final OwnParts own;
    public final ConsolidationBook book;
    public final PeriodClosings closings;
    public final ConsolidationDesk desk;
    public final ConsolidationWatch watch;
    final List<ConsolidatedReport> consolidated = new ArrayList<>();
    /** While true, the process ends in the middle of writing what has a number. */
    boolean dying;

    private int cases;

    FilledRegister(Databases kind, Path folder) {
        this(kind.empty(), folder, "vanban@tinh.example");
    }

    public FilledRegister(DataSource database, Path folder, String superiorMail) {
        this(database, folder, superiorMail, BuiltIn.DUTIES);
    }

    FilledRegister(DataSource database, Path folder, String superiorMail, Duties duties) {
        this.duties = duties;
        jdbc = JdbcClient.create(database);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        originals = new FileOriginals(folder.resolve("originals"));
        shelf = new JdbcReturnShelf(database, duties);
        latest = new LatestInput(jdbc, duties);
        own = new OwnParts(jdbc);
        book = new ConsolidationBook(jdbc);
        closings = new PeriodClosings(jdbc);
        Agency agency = new Agency(
                "UBND TỈNH ĐẮK LẮK",
                "SỞ NỘI VỤ",
                "Sở Nội vụ",
                "Đắk Lắk",
                "SNV-CCHC",
                "baocao@snv.daklak.example",
                "",
                "GIÁM ĐỐC",
                "Hoàng Văn Mẫu",
                "VT, CCHC");
        LetterRegister letters = new LetterRegister(
                jdbc,
                new NumberRegister(jdbc, transactions),
                (template, data) -> {
                    throw new IllegalStateException("a report is on no letter's template");
                },
                Sealer.NONE,
                originals,
                "snv.daklak.example");
        SuperiorSettings superior = new SuperiorSettings(
                true, 1000, 0, 120, List.of("UBND tỉnh Đắk Lắk"), superiorMail, "BC-SNV", List.of(), "", List.of());
        Function<Dossier, ConsolidatedReport> consolidator = dossier -> {
            ConsolidatedReport report = plain(dossier);
            consolidated.add(report);
            return report;
        };
        desk = new ConsolidationDesk(
                transaction,
                shelf,
                latest,
                consolidator,
                this::write,
                book,
                closings,
                new ReportIssue(jdbc, letters, this::write, originals, agency, superior),
                originals,
                clock);
        watch = new ConsolidationWatch(jdbc, duties, desk, book, closings, superior.oldest(), clock);
    }

    /** Forms that say which content they are of. */
    private Map<ReportForms.Format, byte[]> write(WholeReport whole) {
        Edition head = whole.edition();
        if (dying && !head.number().isEmpty()) {
            throw new IllegalStateException("killed");
        }
        Map<ReportForms.Format, byte[]> files = new LinkedHashMap<>();
        for (ReportForms.Format format : ReportForms.Format.values()) {
            String text = format + " " + head.number() + " " + head.version() + " "
                    + whole.report().dossier().asOf() + whole.report().forms();
            files.put(format, text.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    /** The annex's totals alone. */
    private static ConsolidatedReport plain(Dossier dossier) {
        SubmissionStatus.Rates none =
                new SubmissionStatus.Rates(0, 0, 0, 0, 0, 0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);
        return new ConsolidatedReport(
                dossier,
                FigureTotals.of(dossier),
                new Narrative(List.of(), List.of()),
                new SubmissionStatus(List.of(), none, Optional.empty(), List.of()),
                List.of());
    }

    /** The units that owe, in the order of the list. */
    public List<String> units() {
        return duties.of(Q1).stream()
                .filter(duty -> duty.obligation().code().equals(QUARTER))
                .map(duty -> duty.unit().id())
                .toList();
    }

    /** One answer with the file "bao-cao.docx"; a second passes. */
    public String answer(String unit, ReportingPeriod period, int version, Map<String, String> figures) {
        return answer(unit, QUARTER, period, version, "ACCEPTED", "bao-cao.docx", report("bao-cao.docx", figures));
    }

    String answer(
            String unit,
            ObligationCode obligation,
            ReportingPeriod period,
            int version,
            String verdict,
            String file,
            ExtractedReport report) {
        return answer(unit, obligation, period, version, verdict, false, file, report);
    }

    /** @param partial whether it only completes the version before; {@code report} is what stands then */
    String answer(
            String unit,
            ObligationCode obligation,
            ReportingPeriod period,
            int version,
            String verdict,
            boolean partial,
            String file,
            ExtractedReport report) {
        clock.advance(Duration.ofSeconds(1));
        Instant now = clock.instant();
        String number = "2026-%06d".formatted(++cases);
        jdbc.sql(
                        """
                insert into submission (case_number, delivery_key, channel, account, verified, automatic, sent_at, received_at,
                    registered_at, state, attempts, next_try_at)
                values (:case, :case, 'SFTP', :unit, true, false, :now, :now, :now, 'ANSWERED', 0, :now)""")
                .param("case", number)
                .param("unit", unit)
                .param("now", Timestamps.of(now))
                .update();
        long id = jdbc.sql("select id from submission where case_number = :case")
                .param("case", number)
                .query(Long.class)
                .single();
        jdbc.sql(
                        """
                insert into assessment (submission_id, assessed_at, verdict, unit_id, obligation, period, body)
                values (:id, :now, :verdict, :unit, :obligation, :period, :body)""")
                .param("id", id)
                .param("now", Timestamps.of(now))
                .param("verdict", verdict)
                .param("unit", unit)
                .param("obligation", obligation.name())
                .param("period", period.toString())
                .param(
                        "body",
                        """
                        {"file": "x", "document": {"issuer": "UBND", "number": "%d", "notation": "BC-UBND",
                         "date": "2026-03-18", "type": "BAO_CAO", "recipients": ["Sở Nội vụ"], "signer": {"name": "Mẫu"}},
                         "sections": [{"code": "I"}], "partial": %s, "parts": [{"path": "%s"}]}"""
                                .formatted(cases, partial, file))
                .update();
        boolean held = verdict.equals("NEEDS_PERSON");
        jdbc.sql(
                        """
                insert into answer (submission_id, unit_id, obligation, period, version, verdict, nil, on_time, days_late,
                    counted_at, report)
                values (:id, :unit, :obligation, :period, :version, :verdict, false, true, 0, :now, :report)""")
                .param("id", id)
                .param("unit", unit)
                .param("obligation", obligation.name())
                .param("period", period.toString())
                .param("version", held ? null : version)
                .param("verdict", verdict)
                .param("now", Timestamps.of(now))
                .param("report", held ? null : StandingReport.write(report))
                .update();
        return number;
    }

    /** A case that waits for a person, and that a clerk closes a second later as this unit's answer. */
    String settled(String unit, ReportingPeriod period, Optional<ExtractedReport> read) {
        String number =
                answer(unit, QUARTER, period, 0, "NEEDS_PERSON", "bao-cao.docx", report("bao-cao.docx", Map.of()));
        clock.advance(Duration.ofSeconds(1));
        long id = jdbc.sql("select id from submission where case_number = :case")
                .param("case", number)
                .query(Long.class)
                .single();
        read.ifPresent(report -> jdbc.sql(
                        """
                insert into held_paper (submission_id, obligation, period, nil, report)
                values (:id, :obligation, :period, false, :report)""")
                .param("id", id)
                .param("obligation", QUARTER.name())
                .param("period", period.toString())
                .param("report", StandingReport.write(report))
                .update());
        jdbc.sql("insert into closing (submission_id, closed_at, closed_by, note) values (:id, :now, 'Mẫu', 'đúng')")
                .param("id", id)
                .param("now", Timestamps.of(clock.instant()))
                .update();
        jdbc.sql(
                        """
                insert into closing_duty (submission_id, unit_id, obligation, period, counted_at, days_late)
                values (:id, :unit, :obligation, :period, :now, 0)""")
                .param("id", id)
                .param("unit", unit)
                .param("obligation", QUARTER.name())
                .param("period", period.toString())
                .param("now", Timestamps.of(clock.instant()))
                .update();
        jdbc.sql("update submission set state = 'CLOSED' where id = :id")
                .param("id", id)
                .update();
        return number;
    }

    static ExtractedReport report(String file, Map<String, String> figures) {
        List<Figure> all = new ArrayList<>();
        figures.forEach((code, value) -> all.add(new Figure(
                code,
                Figure.State.VALUE,
                Optional.of(new BigDecimal(value)),
                value,
                "Hồ sơ",
                "",
                new Place(file, new Place.Cell(3, all.size() + 2, 4)))));
        return new ExtractedReport(
                Head.NONE,
                List.of(new Section(
                        "I",
                        Section.State.PRESENT,
                        "I. CHỈ ĐẠO",
                        "Đã ban hành.",
                        new Place(file, new Place.Paragraph(9)))),
                all);
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
