package vn.vanthu.consolidation.adapter.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.Narrative;
import vn.vanthu.consolidation.OpenQuestion;
import vn.vanthu.consolidation.Share;
import vn.vanthu.consolidation.Source;
import vn.vanthu.obligation.Unit;

/** The units and the files that a report names, each told once and referred to by its id. */
final class Papers {

    private record Paper(String caseNumber, int version, String file) {}

    private final Map<String, String> units = new LinkedHashMap<>();
    private final Map<Paper, String> papers = new LinkedHashMap<>();

    Papers(ConsolidatedReport report) {
        report.dossier().now().units().forEach(each -> unit(each.unit()));
        report.forms().stream()
                .flatMap(form -> form.lines().stream())
                .flatMap(line -> line.shares().stream())
                .forEach(this::share);
        Narrative narrative = report.narrative();
        narrative.chapters().forEach(this::chapter);
        narrative.problems().forEach(problem -> {
            unit(problem.unit());
            source(problem.source());
        });
        report.questions().forEach(this::question);
        report.status().groups().stream()
                .flatMap(group -> group.standings().stream())
                .forEach(standing -> unit(standing.duty().unit()));
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

    private void chapter(Narrative.Chapter chapter) {
        chapter.silent().forEach(this::unit);
        Stream<Narrative.Passage> passages = chapter.points().stream().flatMap(point -> point.passages().stream());
        passages.forEach(passage -> {
            unit(passage.unit());
            source(passage.source());
        });
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
