package vn.vanthu.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.document.Scoring;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.ReportReader;
import vn.vanthu.extraction.ScoreLine;
import vn.vanthu.obligation.Recognition;

/** Is there a score for every criterion, within its maximum, added up rightly and backed by evidence? */
final class ScoreRules {

    private static final int MOST_NAMED = 20;
    private static final int LONGEST_TITLE = 120;

    private ScoreRules() {}

    /** The result of the scoring is there: one half of a score file. */
    static Stream<Finding> scoresAreGiven(Examined submission) {
        if (scoring(submission).isEmpty() || submission.report().isEmpty()) {
            return Stream.empty();
        }
        Scores scores = Scores.of(submission);
        if (!scored(scores)) {
            return Stream.of(Findings.error(FindingCode.SCORE_MISSING, submission.basis()));
        }
        List<Integer> blank = scores.indices().stream()
                .filter(i -> scores.lines().get(i).self().amount() instanceof Amount.Blank)
                .filter(i -> Scores.value(scores.lines().get(i).maximum()).isPresent())
                .filter(i -> scores.leaf(i) && scores.children(i).isEmpty() && !scores.scoredAbove(i))
                .toList();
        Stream<Finding> unclear = scores.lines().stream()
                .filter(line -> line.self().amount() instanceof Amount.Unclear)
                .map(line -> at(
                        submission,
                        FindingCode.SCORE_MISSING,
                        "unclear",
                        line,
                        name(line),
                        ((Amount.Unclear) line.self().amount()).text().strip()));
        return Stream.concat(listed(submission, FindingCode.SCORE_MISSING, "lines", scores, blank), unclear);
    }

    static Stream<Finding> scoresAreWithinTheMaximum(Examined submission) {
        return sheet(submission).flatMap(scores -> scores.lines().stream()
                .filter(line -> !line.total())
                .flatMap(line -> over(submission, line).stream()));
    }

    private static Optional<Finding> over(Examined submission, ScoreLine line) {
        Optional<BigDecimal> own = Scores.value(line.maximum());
        Optional<BigDecimal> maximum = own.or(() -> known(submission, line));
        Optional<BigDecimal> self = Scores.value(line.self());
        if (maximum.isEmpty() || self.isEmpty() || self.get().compareTo(maximum.get()) <= 0) {
            return Optional.empty();
        }
        boolean certain =
                own.isPresent() || scoring(submission).filter(Scoring::verified).isPresent();
        return Optional.of(Findings.variant(
                FindingCode.SCORE_OVER_MAXIMUM,
                own.isPresent() ? "sheet" : "regime",
                certain ? Severity.ERROR : Severity.WARNING,
                Optional.of(line.self().at()),
                submission.basis(),
                name(line),
                written(self.get()),
                written(maximum.get())));
    }

    private static Optional<BigDecimal> known(Examined submission, ScoreLine line) {
        return scoring(submission).stream()
                .flatMap(scoring -> scoring.areas().stream())
                .filter(area ->
                        line.area().isPresent() && area.number() == line.area().getAsInt())
                .findFirst()
                .flatMap(Scoring.Area::maximum);
    }

    static Stream<Finding> areasAreScored(Examined submission) {
        return sheet(submission)
                .flatMap(scores -> ScoreGaps.areas(scoring(submission).orElseThrow(), scores.areas()).stream()
                        .map(area -> Findings.variant(
                                FindingCode.AREA_MISSING,
                                "score",
                                Severity.ERROR,
                                Optional.empty(),
                                submission.basis(),
                                Integer.toString(area.number()),
                                area.title())));
    }

    /** Whatever is scored is backed by evidence or explained; the evidence is the other half of a score file. */
    static Stream<Finding> evidenceIsGiven(Examined submission) {
        return sheet(submission).flatMap(scores -> {
            List<Integer> bare = scores.indices().stream()
                    .filter(i -> scores.leaf(i)
                            && Scores.value(scores.lines().get(i).self())
                                    .filter(score -> score.signum() > 0)
                                    .isPresent())
                    .filter(i -> !scores.backed(i))
                    .toList();
            boolean none =
                    scores.lines().stream().allMatch(line -> line.evidence().isEmpty());
            if (bare.isEmpty() || none && (evidenceBeside(submission) || papersBeside(submission))) {
                return Stream.empty();
            }
            return none
                    ? Stream.of(Findings.error(FindingCode.SCORE_WITHOUT_EVIDENCE, submission.basis()))
                    : listed(submission, FindingCode.SCORE_WITHOUT_EVIDENCE, "lines", scores, bare);
        });
    }

    /** A list of evidence in the text, or papers scanned for it. */
    private static boolean evidenceBeside(Examined submission) {
        Scoring scoring = scoring(submission).orElseThrow();
        List<String> headings = scoring.columns().stream()
                .flatMap(column -> column.names().stream())
                .map(VietnameseText::fold)
                .toList();
        List<String> words =
                scoring.evidence().stream().map(VietnameseText::fold).toList();
        List<Paper> papers = submission.papers();
        return Seen.lines(papers)
                        .filter(line ->
                                line.length() <= LONGEST_TITLE && !line.strip().endsWith("."))
                        .map(VietnameseText::fold)
                        .filter(line -> !headings.contains(line))
                        .anyMatch(
                                line -> words.stream().anyMatch(word -> (" " + line + " ").contains(" " + word + " ")))
                || submission.readings().stream().anyMatch(ReadPapers::scan);
    }

    /** A numbered paper that is about something else: a report, a plan or a decision that proves a score. */
    private static boolean papersBeside(Examined submission) {
        Recognition scoring = submission.duty().orElseThrow().obligation().recognition();
        return submission.papers().stream()
                .map(paper -> ReportReader.head(paper).document())
                .filter(paper -> !paper.number().number().isEmpty())
                .anyMatch(paper -> !scoring.fits(paper.type(), paper.subject()));
    }

    private static boolean scored(Scores scores) {
        return scores.lines().stream().anyMatch(line -> !(line.self().amount() instanceof Amount.Blank));
    }

    static Stream<Scores> sheet(Examined submission) {
        return scoring(submission).isEmpty()
                ? Stream.empty()
                : Stream.of(Scores.of(submission)).filter(ScoreRules::scored);
    }

    static Optional<Scoring> scoring(Examined submission) {
        return submission.outline().flatMap(Outline::scoring);
    }

    private static Stream<Finding> listed(
            Examined submission, FindingCode code, String variant, Scores scores, List<Integer> indices) {
        if (indices.isEmpty()) {
            return Stream.empty();
        }
        String names = indices.stream()
                .limit(MOST_NAMED)
                .map(i -> name(scores.lines().get(i)))
                .collect(Collectors.joining("; "));
        int more = indices.size() - MOST_NAMED;
        ScoreLine first = scores.lines().get(indices.get(0));
        return Stream.of(at(
                submission,
                code,
                variant,
                first,
                Integer.toString(indices.size()),
                more > 0 ? names + "; " + Wording.of("score.more", Integer.toString(more)) : names));
    }

    private static Finding at(Examined submission, FindingCode code, String variant, ScoreLine line, String... values) {
        Optional<Place> place = Optional.of(line.self().at());
        return Findings.variant(code, variant, Severity.ERROR, place, submission.basis(), values);
    }

    static String name(ScoreLine line) {
        return line.number().isEmpty()
                ? Wording.of("score.line", line.name())
                : Wording.of("score.line.numbered", line.number(), line.name());
    }

    static String written(BigDecimal points) {
        return VietnameseNumbers.format(points);
    }
}
