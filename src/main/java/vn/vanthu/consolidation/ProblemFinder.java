package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.consolidation.Narrative.Problem;
import vn.vanthu.consolidation.Narrative.Problem.Kind;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Phrases;
import vn.vanthu.extraction.Label;
import vn.vanthu.extraction.Section;

/**
 * Tồn tại, hạn chế, nguyên nhân, khó khăn, kiến nghị: what a unit says of them in one section, under a heading that names
 * them or in a sentence that does. What the last report said already is told again, for it still holds.
 */
final class ProblemFinder {

    private static final int LONGEST = 900;
    private static final int MOST_IN_SECTION = 60;
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\(\\d{1,2}\\)\\s*");
    /** "./." closes a paper. */
    private static final Pattern END_OF_PAPER = Pattern.compile("(?<=\\.)/\\.\\s*$");

    private static final Phrases PLANS = ReportWords.of("problem.plans");

    private final UnitReturn unit;
    private final Section section;
    private final boolean plans;
    private final ProblemScope scope;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Said> told = new HashSet<>();
    private final List<Candidate> open = new ArrayList<>();

    /**
     * Where a sentence stands.
     *
     * @param line of the section
     * @param end behind the sentence
     */
    record Said(String line, int end) {}

    /**
     * @param told the sentences that are among the problems, and the closing formulas
     */
    record Found(List<Problem> problems, Set<Said> told) {
        static final Found NOTHING = new Found(List.of(), Set.of());
    }

    /** A problem that a cause in one of the next lines can belong to. */
    private record Candidate(Problem problem, Label.Kind level, char mark, int line) {}

    private ProblemFinder(UnitReturn unit, Section section, Outline.Part part) {
        this.unit = unit;
        this.section = section;
        this.plans = PLANS.in(part.title());
        this.scope = new ProblemScope(part.title());
    }

    /** Of one section, the first {@value #MOST_IN_SECTION} count. */
    static Found in(UnitReturn unit, Section section, Outline.Part part) {
        ProblemFinder finder = new ProblemFinder(unit, section, part);
        finder.find();
        return new Found(finder.problems, finder.told);
    }

    private void find() {
        List<String> lines =
                section.text().lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size() && problems.size() < MOST_IN_SECTION; i++) {
            String line = lines.get(i);
            Opening opening = Opening.of(lines, i);
            int from = scope.enter(lines, i, opening);
            if (from == line.length()) {
                if (ProblemWords.heading(line).isPresent() || opening.label().kind() != Label.Kind.NONE) {
                    open.clear();
                }
            } else {
                Matcher numbered = NUMBERED.matcher(line).region(from, line.length());
                take(Paragraph.of(line, numbered.lookingAt() ? numbered.end() : from, opening), i);
            }
        }
    }

    /** Sentences of one kind that follow one another are told together. */
    private void take(Paragraph paragraph, int index) {
        int before = problems.size();
        List<Sentence> together = new ArrayList<>();
        Optional<Kind> current = Optional.empty();
        boolean closing = false;
        for (Sentence sentence : paragraph.sentences()) {
            String said = sentence.in(paragraph.line());
            closing |= Closing.is(said);
            Optional<Kind> kind = closing ? Optional.empty() : kind(said);
            boolean apart = !together.isEmpty()
                    && (sentence.end() - together.get(0).start() > LONGEST
                            || turns(kind, together.get(together.size() - 1).in(paragraph.line()), said));
            if (!kind.equals(current) || apart) {
                tell(current, paragraph.with(together), index);
                together.clear();
                current = kind;
            }
            together.add(sentence.within(paragraph.line(), LONGEST));
            if (closing || kind.isPresent()) {
                told.add(new Said(paragraph.line(), sentence.end()));
            }
        }
        tell(current, paragraph.with(together), index);
        if (problems.size() == before) {
            open.clear();
        }
    }

    private Optional<Kind> kind(String sentence) {
        Optional<Kind> kind = scope.named()
                .map(named -> ProblemWords.under(named, sentence))
                .or(() -> ProblemWords.sentence(sentence).filter(own -> !plans || own == Kind.PROPOSAL));
        return kind.filter(own -> !ProblemWords.none(scope.named(), sentence));
    }

    /** True for a proposal to another than the one before it. */
    private boolean turns(Optional<Kind> kind, String before, String sentence) {
        return kind.equals(Optional.of(Kind.PROPOSAL))
                && ProblemWords.asking(sentence)
                && !ProblemGroups.asked(before).isEmpty()
                && !ProblemGroups.asked(sentence).equals(ProblemGroups.asked(before));
    }

    private void tell(Optional<Kind> kind, Paragraph paragraph, int index) {
        if (kind.isEmpty() || paragraph.sentences().isEmpty()) {
            return;
        }
        Source source = NarrativeWriter.source(unit.content().orElseThrow(), section);
        String text =
                END_OF_PAPER.matcher(String.join("\n", paragraph.written())).replaceFirst("");
        char mark = paragraph.line().strip().charAt(0);
        Optional<Candidate> explained = kind.get() == Kind.CAUSE ? explained(paragraph, mark, index) : Optional.empty();
        Problem problem = new Problem(
                kind.get(),
                unit.unit(),
                text,
                source,
                List.of(),
                group(kind.get(), text),
                explained.map(candidate -> candidate.problem().text()).orElse(""));
        problems.add(problem);
        if (kind.get() == Kind.CAUSE) {
            open.clear();
        } else if (kind.get() != Kind.PROPOSAL) {
            open.add(new Candidate(problem, paragraph.level(), mark, index));
        }
    }

    private String group(Kind kind, String text) {
        String asked = kind == Kind.PROPOSAL ? ProblemGroups.asked(text) : "";
        boolean governed =
                scope.named().filter(named -> named.named().contains(kind)).isPresent();
        return asked.isEmpty() && governed ? scope.group() : asked;
    }

    /** The problem just before it in its line, or that it is set under, or the only one told since the last cause. */
    private Optional<Candidate> explained(Paragraph paragraph, char mark, int index) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Candidate last = open.get(open.size() - 1);
        boolean under = paragraph.level() != Label.Kind.NONE
                && (paragraph.level().compareTo(last.level()) > 0
                        || paragraph.level() == last.level()
                                && last.level() == Label.Kind.BULLET
                                && mark != last.mark());
        boolean beside = paragraph.level() == Label.Kind.NONE && open.size() == 1;
        return last.line() == index || under || beside ? Optional.of(last) : Optional.empty();
    }
}
