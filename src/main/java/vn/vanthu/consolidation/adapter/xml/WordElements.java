package vn.vanthu.consolidation.adapter.xml;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.Narrative;
import vn.vanthu.consolidation.OpenQuestion;
import vn.vanthu.consolidation.Source;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.Unit;

/** Phần lời and vấn đề cần làm rõ: words with their sources. */
final class WordElements {

    private final Elements out;
    private final Papers papers;

    WordElements(Elements out, Papers papers) {
        this.out = out;
        this.papers = papers;
    }

    void write(Narrative narrative) throws XMLStreamException {
        out.open("narrative");
        for (Narrative.Chapter chapter : narrative.chapters()) {
            chapter(chapter);
        }
        out.close().open("problems");
        for (Narrative.Problem problem : narrative.problems()) {
            problem(problem);
        }
        out.close();
    }

    private void problem(Narrative.Problem problem) throws XMLStreamException {
        out.open("problem")
                .with("kind", problem.kind())
                .with("unit", problem.unit().id());
        out.known("group", problem.group());
        papers.refer(out, problem.source());
        out.element("text", problem.text());
        alike(problem.alike());
        if (!problem.explains().isEmpty()) {
            out.element("explains", problem.explains());
        }
        out.close();
    }

    private void chapter(Narrative.Chapter chapter) throws XMLStreamException {
        out.open("chapter").with("code", chapter.part().code());
        out.with("gathered", chapter.gathered());
        out.element("title", chapter.part().title());
        for (Narrative.Point point : chapter.points()) {
            out.open("point").with("label", point.label());
            out.element("heading", point.heading());
            for (Narrative.Passage passage : point.passages()) {
                out.open("passage").with("unit", passage.unit().id()).with("left", passage.left());
                out.with("more", passage.more());
                papers.refer(out, passage.source());
                out.element("text", passage.text());
                alike(passage.alike());
                out.close();
            }
            out.close();
        }
        if (chapter.own().isPresent()) {
            out.open("own").with("by", chapter.own().get().by());
            out.with("at", VietnamTime.iso(chapter.own().get().at()));
            out.text(chapter.own().get().text()).close();
        }
        for (Unit unit : chapter.silent()) {
            out.open("silent").with("unit", unit.id()).close();
        }
        for (Unit unit : chapter.unchanged()) {
            out.open("unchanged").with("unit", unit.id()).close();
        }
        for (Narrative.Untold untold : chapter.untold()) {
            out.open("untold").with("unit", untold.unit().id());
            out.with("sentences", untold.sentences())
                    .with("quoted", untold.quoted())
                    .close();
        }
        out.close();
    }

    private void alike(List<Narrative.Alike> others) throws XMLStreamException {
        for (Narrative.Alike alike : others) {
            out.open("alike").with("unit", alike.unit().id());
            papers.refer(out, alike.source());
            out.close();
        }
    }

    void write(List<OpenQuestion> questions) throws XMLStreamException {
        out.open("questions");
        for (OpenQuestion question : questions) {
            out.open("question").with("kind", question.kind());
            out.with("unit", question.unit().id()).with("indicator", question.code());
            out.element("found", question.found()).element("used", question.used());
            out.element("why", question.why());
            for (Source source : question.sources()) {
                out.open("source");
                papers.refer(out, source);
                out.close();
            }
            for (String other : question.others()) {
                out.open("also").with("indicator", other).close();
            }
            out.close();
        }
        out.close();
    }
}
