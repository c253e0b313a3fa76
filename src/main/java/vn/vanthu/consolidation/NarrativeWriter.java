package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
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
        List<Chapter> chapters = outline.parts().stream()
                .filter(part -> !part.code().equals(Outline.ANNEX))
                .map(part -> chapter(outline, part))
                .toList();
        return new Narrative(chapters, problems(outline));
    }

    private List<Narrative.Problem> problems(Outline outline) {
        List<Narrative.Problem> problems = new ArrayList<>();
        for (UnitReturn unit : heard) {
            for (Outline.Part part : outline.parts()) {
                if (!part.code().equals(Outline.ANNEX)) {
                    Sections.of(unit.content().orElseThrow(), part.code())
                            .map(section -> ProblemFinder.in(unit, section, part))
                            .ifPresent(found -> problems.addAll(found.problems()));
                }
            }
        }
        return Problems.merged(problems);
    }

    private Chapter chapter(Outline outline, Outline.Part part) {
        List<Voice> voices = new ArrayList<>();
        List<Unit> silent = new ArrayList<>();
        for (UnitReturn unit : heard) {
            UnitReturn.Content content = unit.content().orElseThrow();
            Optional<Section> own = Sections.of(content, part.code());
            if (own.isPresent()) {
                voices.add(new Voice(
                        unit.unit(), source(content, own.get()), own.get().text(), before(unit, part)));
            } else if (!Sections.speaks(content, outline, part)) {
                silent.add(unit.unit());
            }
        }
        ChapterWriter written = ChapterWriter.of(part, voices, limits);
        return new Chapter(part, written.points(), own(part), silent, written.unchanged());
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
