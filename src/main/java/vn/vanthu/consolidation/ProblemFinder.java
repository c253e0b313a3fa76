package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.consolidation.Narrative.Alike;
import vn.vanthu.consolidation.Narrative.Problem;
import vn.vanthu.consolidation.Narrative.Problem.Kind;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.extraction.Label;
import vn.vanthu.extraction.Section;

/**
 * Tồn tại, hạn chế, nguyên nhân, khó khăn, kiến nghị: what the units say of them, under a heading that names them or in a
 * sentence that does, wherever it stands. What the last report said already is told again, for it still holds.
 */
final class ProblemFinder {

    private static final int LONGEST = 900;
    private static final int MOST_IN_SECTION = 60;

    private final UnitReturn unit;
    private final Section section;
    private final Optional<Kind> ofPart;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Kind> heading = Optional.empty();
    private Label.Kind level = Label.Kind.NONE;

    private ProblemFinder(UnitReturn unit, Section section, Optional<Kind> ofPart) {
        this.unit = unit;
        this.section = section;
        this.ofPart = ofPart;
        this.heading = ofPart;
    }

    /**
     * In the order of the units, and of the outline within a unit; what several say in the same words stands once, with the
     * first. Of one section, the first {@value #MOST_IN_SECTION} count.
     */
    static List<Problem> of(Outline outline, List<UnitReturn> units) {
        List<Problem> problems = new ArrayList<>();
        for (UnitReturn unit : units) {
            for (Outline.Part part : outline.parts()) {
                if (!part.code().equals(Outline.ANNEX)) {
                    Sections.of(unit.content().orElseThrow(), part.code())
                            .map(section -> new ProblemFinder(unit, section, ProblemWords.heading(part.title())))
                            .ifPresent(finder -> problems.addAll(finder.find()));
                }
            }
        }
        return merged(problems);
    }

    private static List<Problem> merged(List<Problem> problems) {
        Map<String, Problem> first = new LinkedHashMap<>();
        Map<String, Map<String, Alike>> others = new HashMap<>();
        for (Problem problem : problems) {
            String key = problem.kind() + VietnameseText.clean(problem.text());
            Problem own = first.putIfAbsent(key, problem);
            if (own != null && !own.unit().id().equals(problem.unit().id())) {
                others.computeIfAbsent(key, same -> new LinkedHashMap<>())
                        .putIfAbsent(problem.unit().id(), new Alike(problem.unit(), problem.source()));
            }
        }
        return first.entrySet().stream()
                .map(entry -> with(entry.getValue(), others.getOrDefault(entry.getKey(), Map.of())))
                .toList();
    }

    private static Problem with(Problem problem, Map<String, Alike> alike) {
        return new Problem(
                problem.kind(), problem.unit(), problem.text(), problem.source(), List.copyOf(alike.values()));
    }

    private List<Problem> find() {
        List<String> lines =
                section.text().lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size() && problems.size() < MOST_IN_SECTION; i++) {
            String line = lines.get(i);
            Opening opening = Opening.of(lines, i);
            Paragraph paragraph = Paragraph.of(line, opening.end(), opening);
            if (!opening.heading().isEmpty()) {
                enter(opening.heading(), opening.label().kind());
            } else if (paragraph.lead()) {
                enter(line, Label.Kind.LETTER);
            }
            if (!opening.alone() && !paragraph.lead()) {
                take(paragraph);
            }
        }
        return problems;
    }

    /** A heading that names no kind ends what one of its level, or of an inner one, began. */
    private void enter(String title, Label.Kind own) {
        Optional<Kind> named = ProblemWords.heading(title);
        if (named.isPresent()) {
            heading = named;
            level = own;
        } else if (own.compareTo(level) <= 0) {
            heading = ofPart;
            level = Label.Kind.NONE;
        }
    }

    /** Sentences of one kind that follow one another are told together. */
    private void take(Paragraph paragraph) {
        List<Sentence> together = new ArrayList<>();
        Optional<Kind> current = Optional.empty();
        for (Sentence sentence : paragraph.sentences()) {
            Optional<Kind> kind = kind(sentence.in(paragraph.line()));
            boolean tooLong =
                    !together.isEmpty() && sentence.end() - together.get(0).start() > LONGEST;
            if (!kind.equals(current) || tooLong) {
                tell(current, paragraph.with(together));
                together.clear();
                current = kind;
            }
            together.add(shortened(sentence));
        }
        tell(current, paragraph.with(together));
    }

    private Optional<Kind> kind(String sentence) {
        return ProblemWords.none(sentence)
                ? Optional.empty()
                : ProblemWords.sentence(sentence).or(() -> heading);
    }

    private void tell(Optional<Kind> kind, Paragraph paragraph) {
        if (kind.isPresent() && !paragraph.sentences().isEmpty()) {
            Source source = NarrativeWriter.source(unit.content().orElseThrow(), section.at());
            problems.add(new Problem(kind.get(), unit.unit(), String.join("\n", paragraph.written()), source));
        }
    }

    private static Sentence shortened(Sentence sentence) {
        return sentence.length() <= LONGEST
                ? sentence
                : new Sentence(sentence.number(), sentence.start(), sentence.start() + LONGEST);
    }
}
