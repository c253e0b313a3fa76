package vn.vanthu.consolidation.adapter.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.Changes;
import vn.vanthu.consolidation.ConsolidatedPlan;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.ConsolidatedScores;
import vn.vanthu.consolidation.Narrative;
import vn.vanthu.consolidation.OpenQuestion;
import vn.vanthu.consolidation.Share;
import vn.vanthu.consolidation.Source;
import vn.vanthu.consolidation.WholeReport;
import vn.vanthu.obligation.Unit;

/** The units and the files that a report names, each told once and referred to by its id. */
final class Papers {

    private record Paper(String caseNumber, int version, String file) {}

    private final Map<String, String> units = new LinkedHashMap<>();
    private final Map<Paper, String> papers = new LinkedHashMap<>();

    Papers(WholeReport whole) {
        ConsolidatedReport report = whole.report();
        report.dossier().now().units().forEach(each -> unit(each.unit()));
        report.forms().stream()
                .flatMap(form -> form.lines().stream())
                .flatMap(line -> line.shares().stream())
                .forEach(this::share);
        whole.plan().ifPresent(this::plan);
        whole.scores().ifPresent(this::scores);
        whole.sheets().forEach(sheet -> {
            unit(sheet.unit());
            sheet.lines().forEach(line -> source(line.source()));
        });
        Narrative narrative = report.narrative();
        narrative.chapters().forEach(this::chapter);
        narrative.problems().forEach(problem -> {
            said(problem.unit(), problem.source());
            problem.alike().forEach(alike -> said(alike.unit(), alike.source()));
        });
        report.status().groups().stream()
                .flatMap(group -> group.standings().stream())
                .forEach(standing -> unit(standing.duty().unit()));
        whole.questions().forEach(this::question);
        changes(whole.edition().changes());
    }

    void write(Elements out) throws XMLStreamException {
        out.open("units");
        for (Map.Entry<String, String> unit : units.entrySet()) {
            out.open("unit").with("id", unit.getKey()).text(unit.getValue()).close();
        }
        out.close().open("papers");
        for (Map.Entry<Paper, String> each : papers.entrySet()) {
            Paper paper = each.getKey();
            out.open("paper").with("id", each.getValue()).with("submission", paper.caseNumber());
            out.with("version", paper.version()).text(paper.file()).close();
        }
        out.close();
    }

    /** Says on the element being written where it comes from. */
    void refer(Elements out, Source source) throws XMLStreamException {
        out.with("paper", papers.get(paper(source))).with("place", source.place());
    }

    private void share(Share share) {
        unit(share.unit());
        share.source().ifPresent(this::source);
    }

    private void plan(ConsolidatedPlan plan) {
        plan.tasks().forEach(task -> said(task.unit(), task.source()));
        plan.without().forEach(this::unit);
    }

    private void scores(ConsolidatedScores scores) {
        scores.groups().stream().flatMap(group -> group.rows().stream()).forEach(row -> {
            unit(row.unit());
            row.areas().values().forEach(area -> source(area.source()));
            row.unproven().forEach(unproven -> source(unproven.source()));
        });
    }

    private void chapter(Narrative.Chapter chapter) {
        chapter.silent().forEach(this::unit);
        chapter.unchanged().forEach(this::unit);
        chapter.untold().forEach(untold -> unit(untold.unit()));
        Stream<Narrative.Passage> passages = chapter.points().stream().flatMap(point -> point.passages().stream());
        passages.forEach(passage -> {
            said(passage.unit(), passage.source());
            passage.alike().forEach(alike -> said(alike.unit(), alike.source()));
        });
    }

    private void changes(Changes changes) {
        changes.papers().forEach(paper -> units.putIfAbsent(paper.unitId(), paper.unitName()));
        changes.figures().stream()
                .flatMap(figure -> figure.shares().stream())
                .forEach(share -> units.putIfAbsent(share.unitId(), share.unitName()));
    }

    private void said(Unit unit, Source source) {
        unit(unit);
        source(source);
    }

    private void question(OpenQuestion question) {
        unit(question.unit());
        question.sources().forEach(this::source);
    }

    private void unit(Unit unit) {
        units.putIfAbsent(unit.id(), unit.name());
    }

    private void source(Source source) {
        papers.computeIfAbsent(paper(source), first -> "p" + (papers.size() + 1));
    }

    private static Paper paper(Source source) {
        return new Paper(source.caseNumber(), source.version(), source.place().file());
    }
}
