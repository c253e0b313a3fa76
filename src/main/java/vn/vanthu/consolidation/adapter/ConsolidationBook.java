package vn.vanthu.consolidation.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanthu.consolidation.ReportForms.Format;
import vn.vanthu.consolidation.adapter.Drawing.Act;
import vn.vanthu.consolidation.adapter.Drawing.State;
import vn.vanthu.dispatch.adapter.LetterName;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.registration.adapter.Timestamps;

/** Sổ báo cáo tổng hợp, the table {@code consolidation}. */
public class ConsolidationBook {

    private static final String SELECT =
            """
            select c.*, l.register_number, l.notation from consolidation c left join letter l on l.id = c.letter_id
            """;

    private final JdbcClient jdbc;

    public ConsolidationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every report of the duty and period, the latest first. */
    public List<Drawing> of(ObligationCode obligation, ReportingPeriod period) {
        return jdbc.sql(SELECT + "where c.obligation = :obligation and c.period = :period order by c.drawing desc")
                .param("obligation", obligation.name())
                .param("period", period.toString())
                .query((row, n) -> drawing(row))
                .list();
    }

    public Optional<Drawing> latest(ObligationCode obligation, ReportingPeriod period) {
        return of(obligation, period).stream().findFirst();
    }

    public Optional<Drawing> latestIssued(ObligationCode obligation, ReportingPeriod period) {
        return of(obligation, period).stream()
                .filter(one -> one.state() == State.ISSUED)
                .findFirst();
    }

    /** The report, which nobody else can change before the caller's commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Drawing lock(String id) {
        jdbc.sql("select id from consolidation where id = :id for update")
                .param("id", id)
                .query(String.class)
                .single();
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", id)
                .query((row, n) -> drawing(row))
                .single();
    }

    /**
     * Enters a new draft; one that was not issued is withdrawn by it.
     *
     * @param comparedWith id of the report that its changes speak of
     * @throws org.springframework.dao.ConcurrencyFailureException when another was drawn up or issued since it was begun; it
     *     must be drawn up again
     * @throws org.springframework.dao.DuplicateKeyException when another instance enters one at this moment; likewise
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Drawing one, Optional<String> comparedWith) {
        overtaken(one);
        jdbc.sql("update consolidation set state = 'WITHDRAWN' where obligation = :obligation and period = :period"
                        + " and state in ('DRAFT', 'APPROVED')")
                .param("obligation", one.obligation().name())
                .param("period", one.period().toString())
                .update();
        jdbc.sql(
                        """
                insert into consolidation (id, obligation, period, version, drawing, state, complete, inputs_sha256, as_of,
                    drawn_at, drawn_by, docx_sha256, pdf_sha256, xlsx_sha256, xml_sha256, figures_sha256, questions, lacking,
                    compared_with, changes)
                values (:id, :obligation, :period, :version, :drawing, 'DRAFT', :complete, :inputs, :asOf, :at, :by, :docx,
                    :pdf, :xlsx, :xml, :figures, :questions, :lacking, :comparedWith, :changes)""")
                .param("id", one.id())
                .param("obligation", one.obligation().name())
                .param("period", one.period().toString())
                .param("version", one.version())
                .param("drawing", one.drawing())
                .param("complete", one.complete())
                .param("inputs", one.inputs())
                .param("asOf", Timestamps.of(one.asOf()))
                .param("at", Timestamps.of(one.drawn().at()))
                .param("by", one.drawn().by())
                .param("docx", one.files().get(Format.DOCX))
                .param("pdf", one.files().get(Format.PDF))
                .param("xlsx", one.files().get(Format.XLSX))
                .param("xml", one.files().get(Format.XML))
                .param("figures", one.figures())
                .param("questions", one.questions())
                .param("lacking", one.lacking())
                .param("comparedWith", comparedWith.orElse(null))
                .param("changes", one.changes())
                .update();
    }

    /** Nobody else can change the reports of the duty and period from here to the caller's commit. */
    private void overtaken(Drawing one) {
        jdbc.sql("select id from consolidation where obligation = :obligation and period = :period for update")
                .param("obligation", one.obligation().name())
                .param("period", one.period().toString())
                .query(String.class)
                .list();
        int drawn = latest(one.obligation(), one.period()).map(Drawing::drawing).orElse(0);
        int issued = latestIssued(one.obligation(), one.period())
                .map(Drawing::version)
                .orElse(0);
        if (drawn != one.drawing() - 1 || issued != one.version() - 1) {
            throw new ConcurrencyFailureException("another report was drawn up or issued meanwhile");
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void approved(String id, String by, Instant now) {
        jdbc.sql("update consolidation set state = 'APPROVED', approved_at = :now, approved_by = :by where id = :id")
                .param("now", Timestamps.of(now))
                .param("by", by)
                .param("id", id)
                .update();
    }

    /** @param files of the issued report, with its number */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issued(String id, String letterId, Map<Format, String> files, String by, Instant now) {
        jdbc.sql(
                        """
                update consolidation set state = 'ISSUED', issued_at = :now, issued_by = :by, letter_id = :letter,
                    docx_sha256 = :docx, pdf_sha256 = :pdf, xlsx_sha256 = :xlsx, xml_sha256 = :xml where id = :id""")
                .param("now", Timestamps.of(now))
                .param("by", by)
                .param("letter", letterId)
                .param("docx", files.get(Format.DOCX))
                .param("pdf", files.get(Format.PDF))
                .param("xlsx", files.get(Format.XLSX))
                .param("xml", files.get(Format.XML))
                .param("id", id)
                .update();
    }

    private static Drawing drawing(ResultSet row) throws SQLException {
        String letter = row.getString("letter_id");
        return new Drawing(
                row.getString("id"),
                ObligationCode.valueOf(row.getString("obligation")),
                ReportingPeriod.parse(row.getString("period")),
                row.getInt("version"),
                row.getInt("drawing"),
                State.valueOf(row.getString("state")),
                row.getBoolean("complete"),
                row.getString("inputs_sha256"),
                Timestamps.instant(row, "as_of"),
                new Act(row.getString("drawn_by"), Timestamps.instant(row, "drawn_at")),
                act(row, "approved"),
                act(row, "issued"),
                letter == null ? "" : LetterName.of(row).cited(),
                letter == null ? "" : letter,
                files(row),
                row.getString("figures_sha256"),
                row.getString("questions"),
                row.getString("lacking"),
                row.getString("changes"));
    }

    private static Map<Format, String> files(ResultSet row) throws SQLException {
        Map<Format, String> files = new EnumMap<>(Format.class);
        for (Format format : Format.values()) {
            files.put(format, row.getString(format.name().toLowerCase(Locale.ROOT) + "_sha256"));
        }
        return files;
    }

    private static Optional<Act> act(ResultSet row, String what) throws SQLException {
        String by = row.getString(what + "_by");
        Optional<Instant> at = Timestamps.optional(row, what + "_at");
        return at.map(moment -> new Act(by, moment));
    }
}
