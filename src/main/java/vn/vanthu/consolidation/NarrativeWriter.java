package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.consolidation.Narrative.Chapter;
import vn.vanthu.document.Outline;
import vn.vanthu.extraction.Section;
import vn.vanthu.obligation.Unit;

/**
 * Viết phần lời: gathers the units' own words along the outline. Words of reports that a person still holds are left out,
 * and so is the statistics annex.
 */
public final class NarrativeWriter {

    private final Dossier dossier;
    private final PassageLimits limits;
    private final List<UnitReturn> heard;
    private final Map<String, UnitReturn.Content> before = new HashMap<>();
    private final Map<String, ProblemFinder.Found> found = new LinkedHashMap<>();
    private final Map<String, Integer> shown = new HashMap<>();

    private NarrativeWriter(Dossier dossier, PassageLimits limits) {
        this.dossier = dossier;
        this.limits = limits;
        this.heard = heard(dossier.now());
        dossier.last()
                .map(NarrativeWriter::heard)
                .orElse(List.of())
                .forEach(unit -> before.put(unit.unit().id(), unit.content().orElseThrow()));
    }

    public static Narrative of(Dossier dossier) {
        return of(dossier, PassageLimits.USUAL);
    }

    public static Narrative of(Dossier dossier, PassageLimits limits) {
        return new NarrativeWriter(dossier, limits).write();
    }

    /** Those whose answer counts. */
    static List<UnitReturn> heard(Returns returns) {
        return returns.units().stream()
                .filter(unit -> unit.content()
                        .filter(content -> content.verdict() != Verdict.NEEDS_PERSON)
                        .isPresent())
                .toList();
    }

    static Source source(UnitReturn.Content content, Section section) {
        return content.source(section.code(), section.at());
    }

    private Narrative write() {
        Outline outline = dossier.now().outline();
        List<Outline.Part> parts = outline.parts().stream()
                .filter(part -> !part.code().equals(Outline.ANNEX))
                .toList();
        heard.forEach(unit -> parts.forEach(part -> Sections.of(unit.content().orElseThrow(), part.code())
                .ifPresent(section -> found.put(key(unit, part), ProblemFinder.in(unit, section, part)))));
        List<Narrative.Problem> problems = found.values().stream()
                .flatMap(each -> each.problems().stream())
                .toList();
        List<Chapter> chapters =
                parts.stream().map(part -> chapter(outline, part)).toList();
        return new Narrative(chapters, Problems.merged(problems));
    }

    private Chapter chapter(Outline outline, Outline.Part part) {
        List<Voice> voices = new ArrayList<>();
        List<Unit> silent = new ArrayList<>();
        int gathered = 0;
        for (UnitReturn unit : heard) {
            UnitReturn.Content content = unit.content().orElseThrow();
            Optional<Section> own = Sections.of(content, part.code());
            if (own.isPresent()) {
                ProblemFinder.Found elsewhere = found.get(key(unit, part));
                gathered += elsewhere.problems().size();
                voices.add(new Voice(
                        unit.unit(),
                        source(content, own.get()),
                        own.get().text(),
                        before(unit, part),
                        elsewhere.told()));
            } else if (!Sections.speaks(content, outline, part)) {
                silent.add(unit.unit());
            }
        }
        ChapterWriter written = ChapterWriter.of(part, voices, limits, shown);
        written.points().stream()
                .flatMap(point -> point.passages().stream())
                .forEach(passage ->
                        shown.merge(passage.unit().id(), passage.text().length(), Integer::sum));
        return new Chapter(part, written.points(), own(part), silent, written.unchanged(), written.untold(), gathered);
    }

    private static String key(UnitReturn unit, Outline.Part part) {
        return unit.unit().id() + "|" + part.code();
    }

    private SaidBefore before(UnitReturn unit, Outline.Part part) {
        return new SaidBefore(Optional.ofNullable(before.get(unit.unit().id()))
                .flatMap(content -> Sections.of(content, part.code()))
                .map(Section::text)
                .orElse(""));
    }

    private Optional<Dossier.OwnPart> own(Outline.Part part) {
        return dossier.own().stream()
                .filter(own -> own.code().equals(part.code()))
                .findFirst();
    }
}
