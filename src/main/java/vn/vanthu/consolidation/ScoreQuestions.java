package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.assessment.Scores;
import vn.vanthu.document.Amount;
import vn.vanthu.document.Scoring;
import vn.vanthu.document.VietnameseNumbers;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.ScoreLine;
import vn.vanthu.obligation.Unit;

/** What must be settled about one unit's score sheet. */
record ScoreQuestions(Unit unit, Scoring scoring, ScoreTree sheet, Set<Integer> areas) {

    private static final String TOTAL = "";

    List<OpenQuestion> all() {
        List<OpenQuestion> questions = new ArrayList<>();
        for (int index : sheet.scores().indices()) {
            ScoreLine line = sheet.line(index);
            unclear(line).ifPresent(questions::add);
            over(line).ifPresent(questions::add);
            if (line.parent().isEmpty()) {
                parts(index).ifPresent(questions::add);
                unknown(index).ifPresent(questions::add);
            }
        }
        total().ifPresent(questions::add);
        return questions;
    }

    private Optional<OpenQuestion> unclear(ScoreLine line) {
        return line.self().amount() instanceof Amount.Unclear unclear
                ? Optional.of(question(
                        OpenQuestion.Kind.UNCLEAR,
                        line,
                        unclear.text().strip(),
                        Wording.of("consolidation.score.unclear.used"),
                        Wording.of("consolidation.score.unclear")))
                : Optional.empty();
    }

    private Optional<OpenQuestion> over(ScoreLine line) {
        Optional<BigDecimal> maximum = Scores.value(line.maximum()).or(() -> scoring.areas().stream()
                .filter(area ->
                        line.area().isPresent() && area.number() == line.area().getAsInt())
                .findFirst()
                .flatMap(Scoring.Area::maximum));
        return Scores.value(line.self())
                .filter(self -> maximum.filter(most -> self.compareTo(most) > 0).isPresent())
                .map(self -> question(
                        OpenQuestion.Kind.OUT_OF_RANGE,
                        line,
                        found(line, self),
                        Wording.of("consolidation.score.over.used", points(self)),
                        Wording.of("consolidation.score.over", points(maximum.orElseThrow()))));
    }

    private Optional<OpenQuestion> parts(int index) {
        ScoreLine line = sheet.line(index);
        Optional<BigDecimal> own = Scores.value(line.self());
        return sheet.partsOf(index)
                .filter(parts ->
                        own.filter(score -> score.compareTo(parts) != 0).isPresent())
                .map(parts -> question(
                        OpenQuestion.Kind.ADDED_WRONGLY,
                        line,
                        found(line, own.orElseThrow()),
                        Wording.of("consolidation.score.area.used", points(own.orElseThrow())),
                        Wording.of("consolidation.score.area", points(parts))));
    }

    private Optional<OpenQuestion> unknown(int index) {
        ScoreLine line = sheet.line(index);
        boolean known = line.area().isPresent()
                || !scoring.verified() && ScoreTree.number(line).stream().anyMatch(areas::contains);
        return sheet.score(index)
                .filter(score -> !known)
                .map(score -> question(
                        OpenQuestion.Kind.DOUBTFUL_READING,
                        line,
                        found(line, score),
                        Wording.of("consolidation.score.unknown.used", points(score)),
                        Wording.of("consolidation.score.unknown")));
    }

    private Optional<OpenQuestion> total() {
        Optional<BigDecimal> own = sheet.total();
        return sheet.scores()
                .total()
                .filter(line -> sheet.stated()
                        .filter(stated -> own.isPresent() && stated.compareTo(own.get()) != 0)
                        .isPresent())
                .map(line -> question(
                        OpenQuestion.Kind.ADDED_WRONGLY,
                        line,
                        found(line, sheet.stated().orElseThrow()),
                        Wording.of("consolidation.score.used", points(own.orElseThrow())),
                        Wording.of("consolidation.score.total")));
    }

    private OpenQuestion question(OpenQuestion.Kind kind, ScoreLine line, String found, String used, String why) {
        String code = line.total() ? TOTAL : line.number();
        return new OpenQuestion(kind, unit, code, found, used, why, List.of(sheet.source(line)));
    }

    private static String found(ScoreLine line, BigDecimal score) {
        return Wording.of("consolidation.score.found", points(score), line.name());
    }

    private static String points(BigDecimal score) {
        return VietnameseNumbers.format(score);
    }
}
