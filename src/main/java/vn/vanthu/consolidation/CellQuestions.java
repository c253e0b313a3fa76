package vn.vanthu.consolidation;

import static vn.vanthu.consolidation.UnitCells.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.consolidation.OpenQuestion.Kind;
import vn.vanthu.consolidation.UnitCells.Given;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline.Indicator;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Confidence;
import vn.vanthu.extraction.Figure;

/** What one cell shows by itself. */
final class CellQuestions {

    /** More lines than these read with doubt are one matter, the paper's and not the lines': a scan, a form of another kind. */
    private static final int MANY_DOUBTS = 5;

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern CHOICE = Pattern.compile("=\\s*(\\d+)");

    private CellQuestions() {}

    static Stream<OpenQuestion> twoValues(UnitCells unit) {
        return indicators(unit)
                .filter(line -> unit.now().values(line.code()).size() > 1)
                .map(line -> unit.question(
                        Kind.TWO_VALUES,
                        line.code(),
                        Wording.of(
                                "consolidation.question.TWO_VALUES.found",
                                unit.now().values(line.code()).stream()
                                        .map(UnitCells::number)
                                        .collect(Collectors.joining("; "))),
                        Wording.of("consolidation.used.neither"),
                        Wording.of("consolidation.question.TWO_VALUES.why"),
                        Stream.empty()));
    }

    static Stream<OpenQuestion> unclear(UnitCells unit) {
        return indicators(unit).flatMap(line -> unit.now().lines(line.code()).stream()
                .filter(cell -> cell.state() == Figure.State.UNCLEAR)
                .limit(1)
                .map(cell -> unit.question(
                        Kind.UNCLEAR,
                        line.code(),
                        Wording.of("consolidation.question.UNCLEAR.found", cell.text()),
                        unit.now()
                                .value(line.code())
                                .map(value -> unit.used(line.code(), value))
                                .orElseGet(() -> Wording.of("consolidation.used.nothing")),
                        Wording.of("consolidation.question.UNCLEAR.why"),
                        Stream.empty())));
    }

    static Stream<OpenQuestion> doubtful(UnitCells unit) {
        List<Given> doubts = unit.given()
                .filter(given -> unit.now().lines(given.line().code()).stream()
                        .anyMatch(cell -> cell.confidence() == Confidence.LIKELY))
                .toList();
        if (doubts.size() > MANY_DOUBTS) {
            String codes = doubts.stream().map(given -> given.line().code()).collect(Collectors.joining("; "));
            return Stream.of(unit.question(
                            Kind.DOUBTFUL_READING,
                            doubts.get(0).line().code(),
                            Wording.of(
                                    "consolidation.question.DOUBTFUL_READING.many",
                                    Integer.toString(doubts.size()),
                                    codes),
                            Wording.of("consolidation.used.read"),
                            Wording.of("consolidation.question.DOUBTFUL_READING.why"),
                            doubts.stream()
                                    .flatMap(given ->
                                            unit.now().sources(given.line().code()).stream()))
                    .alsoAbout(doubts.stream().map(given -> given.line().code()).toList()));
        }
        return doubts.stream()
                .map(given -> unit.question(
                        Kind.DOUBTFUL_READING,
                        given.line().code(),
                        Wording.of(
                                "consolidation.question.DOUBTFUL_READING.found",
                                unit.now().lines(given.line().code()).get(0).text()),
                        unit.used(given.line().code(), given.value()),
                        Wording.of("consolidation.question.DOUBTFUL_READING.why"),
                        Stream.empty()));
    }

    /** @param measured codes that already have a question about their unit of measure, which explains the range */
    static Stream<OpenQuestion> outOfRange(UnitCells unit, Set<String> measured) {
        return unit.given()
                .filter(given -> !measured.contains(given.line().code()))
                .flatMap(given -> breach(given).stream()
                        .map(breach -> unit.question(
                                Kind.OUT_OF_RANGE,
                                given.line().code(),
                                Wording.of(
                                        "consolidation.question.OUT_OF_RANGE.found",
                                        number(given.value()),
                                        given.line().unit()),
                                unit.used(given.line().code(), given.value()),
                                Wording.of("consolidation.question.OUT_OF_RANGE." + breach),
                                Stream.empty())));
    }

    private static List<String> breach(Given given) {
        BigDecimal value = given.value();
        Indicator line = given.line();
        if (MeasureWords.percent(line.unit())) {
            return value.signum() < 0 || value.compareTo(HUNDRED) > 0 ? List.of("percent") : List.of();
        }
        if (line.gathering() == Gathering.CODE) {
            return choice(line.unit(), value) ? List.of() : List.of("code");
        }
        if (value.signum() < 0) {
            return List.of("negative");
        }
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return AnnexLines.additive(line.gathering()) && !whole && MeasureWords.counted(line.unit())
                ? List.of("fraction")
                : List.of();
    }

    /** True for one of the codes that the form names, "Có = 1; Không = 0", or when it names none. */
    private static boolean choice(String unit, BigDecimal value) {
        Matcher named = CHOICE.matcher(unit);
        boolean any = false;
        while (named.find()) {
            any = true;
            if (new BigDecimal(named.group(1)).compareTo(value) == 0) {
                return true;
            }
        }
        return !any;
    }

    private static Stream<Indicator> indicators(UnitCells unit) {
        return unit.lines().forms().stream().flatMap(form -> form.indicators().stream());
    }
}
