package vn.vanthu.consolidation.adapter.xml;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.ConsolidatedReport.FormTotals;
import vn.vanthu.consolidation.Doubts;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.Share;
import vn.vanthu.document.Outline.Indicator;

/** Biểu mẫu: totals, what they are made of, and what each unit brings to them. */
final class FormElements {

    private final Elements out;
    private final Papers papers;
    private final Doubts doubts;

    FormElements(Elements out, Papers papers, Doubts doubts) {
        this.doubts = doubts;
        this.out = out;
        this.papers = papers;
    }

    void write(FormTotals form) throws XMLStreamException {
        out.open("form").with("number", form.form().number());
        out.element("title", form.form().title());
        for (FigureLine line : form.lines()) {
            line(line);
        }
        out.close();
    }

    private void line(FigureLine line) throws XMLStreamException {
        Indicator indicator = line.indicator();
        out.open("indicator").with("code", indicator.code()).with("number", indicator.number());
        out.with("unitOfMeasure", indicator.unit()).with("gathering", indicator.gathering());
        trait("yearly", indicator.yearly());
        trait("growing", indicator.growing());
        trait("shared", indicator.shared());
        out.with("last", line.last()).with("lackingWeight", line.weight());
        out.element("name", indicator.name());
        total(line.total());
        Optional<Doubts.Doubt> doubt = doubts.of(line);
        if (doubt.isPresent()) {
            out.open("inQuestion").with("units", doubt.get().units());
            out.with("weight", doubt.get().weight())
                    .with("without", doubt.get().without())
                    .close();
        }
        for (Share share : line.shares()) {
            share(share);
        }
        out.close();
    }

    private void trait(String name, boolean has) throws XMLStreamException {
        if (has) {
            out.with(name, true);
        }
    }

    private void share(Share share) throws XMLStreamException {
        out.open("share")
                .with("unit", share.unit().id())
                .with("use", share.use())
                .with("value", share.value());
        if (share.source().isPresent()) {
            papers.refer(out, share.source().get());
        }
        out.text(share.printed()).close();
    }

    private void total(FigureLine.Total total) throws XMLStreamException {
        if (total instanceof FigureLine.Sum sum) {
            out.open("sum").with("value", sum.value());
        } else if (total instanceof FigureLine.SumOfLines sum) {
            out.open("sumOfLines").with("value", sum.value());
            for (String part : sum.parts()) {
                out.open("part").with("indicator", part).close();
            }
        } else if (total instanceof FigureLine.Ratio ratio) {
            out.open("ratio").with("percent", ratio.written());
            out.open("numerator").with("indicator", ratio.numeratorCode());
            out.with("value", ratio.numerator()).close();
            out.open("denominator").with("indicator", ratio.denominatorCode());
            out.with("value", ratio.denominator()).close();
        } else if (total instanceof FigureLine.Counts counts) {
            out.open("counts");
            for (Map.Entry<String, Integer> each : new TreeMap<>(counts.byCode()).entrySet()) {
                out.open("count").with("code", each.getKey());
                out.with("units", each.getValue()).close();
            }
        } else {
            out.open(total instanceof FigureLine.Listed ? "listed" : "nothing");
        }
        out.close();
    }
}
