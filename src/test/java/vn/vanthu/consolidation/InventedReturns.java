package vn.vanthu.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.assessment.DutyKey;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Head;
import vn.vanthu.extraction.Plan;
import vn.vanthu.extraction.PlanItem;
import vn.vanthu.extraction.ScoreLine;
import vn.vanthu.extraction.Section;
import vn.vanthu.ledger.Entry;
import vn.vanthu.ledger.Standing;
import vn.vanthu.ledger.State;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.Regime;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

/** Returns of invented units for one duty, put together by hand. */
final class InventedReturns {

    private final Regime regime;
    private final Obligation obligation;
    private final ReportingPeriod period;
    private final Outline outline;
    private final Map<String, UnitReturn> returns = new LinkedHashMap<>();

    InventedReturns(ObligationCode code, ReportingPeriod period) {
        this.regime = BuiltIn.REGIMES.of(period).orElseThrow();
        this.obligation = regime.obligation(code).orElseThrow();
        this.period = period;
        this.outline = regime.outline(obligation).orElseThrow();
    }

    static InventedReturns ofQuarter(int number) {
        return new InventedReturns(ObligationCode.REPORT_QUARTER, ReportingPeriod.quarter(2026, number));
    }

    static Unit unit(String id, String group) {
        return new Unit(
                id,
                "Đơn vị " + id,
                group.equals("SO_NGANH") ? Unit.Kind.SO : Unit.Kind.XA,
                Set.of(group),
                id + "@daklak.example",
                Optional.empty(),
                LocalDate.of(2025, 7, 1),
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                false);
    }

    Outline outline() {
        return outline;
    }

    /** A report whose sections say what is given by their codes; the others are missing. */
    InventedReturns report(String unitId, Map<String, String> texts) {
        return report(unitId, texts, Verdict.ACCEPTED);
    }

    InventedReturns report(String unitId, Map<String, String> texts, Verdict verdict) {
        return sections(unitId, sections(unitId, texts), verdict);
    }

    InventedReturns sections(String unitId, List<Section> sections, Verdict verdict) {
        return content(unitId, new ExtractedReport(Head.NONE, sections, List.of()), verdict);
    }

    InventedReturns plan(String unitId, List<PlanItem> items) {
        Plan plan = new Plan(items, Optional.empty(), Optional.empty(), "");
        return content(unitId, new ExtractedReport(Head.NONE, List.of(), List.of(), plan, List.of()), Verdict.ACCEPTED);
    }

    InventedReturns scores(String unitId, List<ScoreLine> lines) {
        return content(
                unitId, new ExtractedReport(Head.NONE, List.of(), List.of(), Plan.NONE, lines), Verdict.ACCEPTED);
    }

    /** A unit of which nothing was read. */
    InventedReturns standing(String unitId, String group, State state, int daysLate) {
        return standing(unitId, group, state, daysLate, Optional.empty());
    }

    InventedReturns standing(String unitId, String group, State state, int daysLate, Optional<Verdict> verdict) {
        Duty duty = duty(unit(unitId, group));
        Optional<Entry> answer = verdict.map(given -> entry(unitId, given, state == State.NIL, daysLate));
        returns.put(unitId, new UnitReturn(new Standing(duty, state, daysLate, answer), Optional.empty()));
        return this;
    }

    InventedReturns missing(String unitId) {
        return standing(unitId, "UBND_XA", State.MISSING, 3);
    }

    Returns returns() {
        return new Returns(obligation, period, outline, regime.checks(), List.copyOf(returns.values()));
    }

    Dossier dossier() {
        return dossier(Optional.empty());
    }

    Dossier dossier(InventedReturns last) {
        return dossier(Optional.of(last.returns()));
    }

    private Dossier dossier(Optional<Returns> last) {
        return new Dossier(Instant.parse("2026-06-20T01:00:00Z"), returns(), last, List.of(), List.of());
    }

    private List<Section> sections(String unitId, Map<String, String> texts) {
        List<Section> sections = new ArrayList<>();
        for (Outline.Part part : outline.parts()) {
            String text = texts.get(part.code());
            Place at = new Place(unitId + ".docx", new Place.Paragraph(sections.size() + 10));
            sections.add(
                    text == null
                            ? new Section(part.code(), Section.State.MISSING, "", "", null)
                            : new Section(part.code(), Section.State.PRESENT, part.title(), text, at));
        }
        return sections;
    }

    private InventedReturns content(String unitId, ExtractedReport report, Verdict verdict) {
        Entry entry = entry(unitId, verdict, false, 0);
        State state = verdict == Verdict.NEEDS_PERSON
                ? State.HELD
                : verdict == Verdict.SUPPLEMENT ? State.SUPPLEMENT : State.ON_TIME;
        returns.put(
                unitId,
                new UnitReturn(
                        new Standing(duty(unit(unitId, "UBND_XA")), state, 0, Optional.of(entry)),
                        Optional.of(new UnitReturn.Content(
                                entry.caseNumber(), 1, verdict, false, AdministrativeDocument.BLANK, report))));
        return this;
    }

    private Entry entry(String unitId, Verdict verdict, boolean nil, int daysLate) {
        return new Entry(
                unitId,
                new DutyKey(obligation.code(), period),
                period + "-" + unitId,
                1,
                verdict,
                nil,
                Optional.empty(),
                daysLate);
    }

    private Duty duty(Unit unit) {
        Due due = BuiltIn.DUTIES.due(obligation.code(), period).orElseThrow();
        return new Duty(unit, obligation, period, due, Optional.empty(), Optional.empty());
    }
}
