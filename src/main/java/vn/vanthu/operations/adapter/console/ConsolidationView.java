package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanthu.consolidation.Dossier.OwnPart;
import vn.vanthu.consolidation.ReportForms.Format;
import vn.vanthu.consolidation.adapter.ConsolidationBook;
import vn.vanthu.consolidation.adapter.Drawing;
import vn.vanthu.consolidation.adapter.Drawing.Act;
import vn.vanthu.consolidation.adapter.OwnParts;
import vn.vanthu.consolidation.adapter.PeriodClosings;
import vn.vanthu.consolidation.adapter.PeriodClosings.Closing;
import vn.vanthu.consolidation.adapter.ReportRemarks;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ReportingPeriod;

/** Where a period's consolidated report stands, in the JSON that the console reads. */
public class ConsolidationView {

    private final LaterPapers later;
    private final ConsolidationBook book;
    private final PeriodClosings closings;
    private final OwnParts own;
    private final Duties duties;
    private final ObjectMapper json;

    public ConsolidationView(
            JdbcClient jdbc,
            ConsolidationBook book,
            PeriodClosings closings,
            OwnParts own,
            Duties duties,
            ObjectMapper json) {
        this.later = new LaterPapers(jdbc, duties);
        this.book = book;
        this.closings = closings;
        this.own = own;
        this.duties = duties;
        this.json = json;
    }

    /**
     * State of the latest report with its questions and lacking units, all versions, the department's own parts, the
     * closings, and the papers and own words that came since the figures of the latest.
     */
    public ObjectNode of(Obligation obligation, ReportingPeriod period, List<Obligation> others) {
        List<Drawing> all = book.of(obligation.code(), period);
        ObjectNode node = json.createObjectNode()
                .put("period", period.toString())
                .put("periodName", period.vietnameseName())
                .put("obligation", obligation.code().name())
                .put("obligationName", obligation.name());
        ArrayNode duties = node.putArray("obligations");
        others.forEach(
                one -> duties.addObject().put("obligation", one.code().name()).put("obligationName", one.name()));
        node.put("state", all.isEmpty() ? "NONE" : all.get(0).state().name());
        Optional<Closing> closed = closings.inForce(obligation.code(), period);
        node.put("closed", closed.isPresent());
        ArrayNode versions = node.putArray("versions");
        all.forEach(one -> versions.add(version(one)));
        node.set("questions", remarks(all, Drawing::questions));
        node.set("lacking", remarks(all, Drawing::lacking));
        ArrayNode since = node.putArray("since");
        ArrayNode ownSince = node.putArray("ownSince");
        if (!all.isEmpty()) {
            Instant asOf = all.get(0).asOf();
            boolean counts = later.tell(obligation.code(), period, asOf, since);
            written(obligation, period).stream()
                    .filter(part -> part.at().isAfter(asOf))
                    .forEach(part -> ownSince.add(part.code()));
            node.put(
                    "correctionNeeded",
                    (counts || !ownSince.isEmpty())
                            && all.stream().anyMatch(one -> one.state() == Drawing.State.ISSUED));
        } else {
            node.put("correctionNeeded", false);
        }
        node.set("own", own(obligation, period));
        ArrayNode times = node.putArray("closings");
        closings.of(obligation.code(), period).forEach(one -> times.add(closing(one)));
        return node;
    }

    private ArrayNode remarks(List<Drawing> all, Function<Drawing, String> which) {
        ArrayNode none = json.createArrayNode();
        return all.isEmpty() ? none : (ArrayNode) ReportRemarks.read(which.apply(all.get(0)));
    }

    private ObjectNode version(Drawing one) {
        ObjectNode node = json.createObjectNode()
                .put("version", one.version())
                .put("drawing", one.drawing())
                .put("state", one.state().name())
                .put("complete", one.complete())
                .put("inputs", one.inputs())
                .put("asOf", VietnamTime.iso(one.asOf()))
                .put("number", one.number())
                .put("letter", one.letterId());
        node.set("drawn", act(one.drawn()));
        one.approved().ifPresent(act -> node.set("approved", act(act)));
        one.issued().ifPresent(act -> node.set("issued", act(act)));
        ObjectNode files = node.putObject("files");
        for (Format format : Format.values()) {
            String extension = format.name().toLowerCase(Locale.ROOT);
            files.put(
                    extension,
                    "/api/periods/" + one.period() + "/consolidated." + extension + "?obligation="
                            + one.obligation().name() + "&drawing=" + one.drawing());
        }
        node.set("changes", ReportRemarks.read(one.changes()));
        return node;
    }

    /** One entry for each part of the outline that can hold words. */
    private ArrayNode own(Obligation obligation, ReportingPeriod period) {
        ArrayNode parts = json.createArrayNode();
        List<OwnPart> written = written(obligation, period);
        duties
                .regimes()
                .of(period)
                .flatMap(regime -> regime.outline(obligation))
                .map(Outline::parts)
                .orElse(List.of())
                .stream()
                .filter(part -> !part.code().equals(Outline.ANNEX))
                .forEach(part -> {
                    ObjectNode node = parts.addObject().put("code", part.code()).put("title", part.title());
                    written.stream()
                            .filter(one -> one.code().equals(part.code()))
                            .findFirst()
                            .ifPresent(one -> node.put("text", one.text())
                                    .put("by", one.by())
                                    .put("at", VietnamTime.iso(one.at())));
                });
        return parts;
    }

    private List<OwnPart> written(Obligation obligation, ReportingPeriod period) {
        return own.asOf(obligation.code(), period, Instant.parse("9999-01-01T00:00:00Z"));
    }

    private ObjectNode closing(Closing one) {
        ObjectNode node = json.createObjectNode().put("note", one.note());
        node.set("closed", act(one.closed()));
        one.reopened().ifPresent(act -> {
            node.set("reopened", act(act));
            node.put("reopenedNote", one.reopenedNote());
        });
        return node;
    }

    private ObjectNode act(Act act) {
        return json.createObjectNode().put("by", act.by()).put("at", VietnamTime.iso(act.at()));
    }
}
