package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.obligation.Check;
import vn.vanthu.obligation.ReportingPeriod;

/** Every planted error is asked about, and hardly anything else. */
class QuestionsPropertyTest {

    @ParameterizedTest
    @CsvSource({
        "11, 120, 2026Q1",
        "12, 120, 2026",
        "13, 120, 2026H1",
        "14, 120, 2027Q3",
        "15, 70, 2019",
        "16, 120, 2028",
        "17, 120, 2029H1",
        "18, 300, 2026",
        "31, 120, 2026Q2",
        "32, 120, 2026Q1",
        "33, 120, 2027Q3",
        "34, 120, 2026Q2",
        "35, 120, 2028Q1",
        "36, 120, 2029Q3"
    })
    void everyPlantedErrorIsAQuestionAndLittleElse(long seed, int units, String period) {
        Province province = Province.of(seed, units, ReportingPeriod.parse(period));
        Dossier dossier = province.dossier();

        List<OpenQuestion> questions = Questions.of(dossier, FigureTotals.of(dossier));

        assertThat(questions)
                .extracting(question ->
                        new Province.Planted(question.kind(), question.unit().id(), question.code()))
                .containsAll(province.planted());
        assertThat(questions)
                .filteredOn(question -> !follows(question, province, dossier))
                .isEmpty();
    }

    /** A quarter without anything, a campaign, what happens once, a unit's first report: all that is ordinary. */
    @ParameterizedTest
    @MethodSource
    void ordinaryDataRaisesNoQuestion(long seed, int units, String period) {
        Dossier dossier =
                Province.sound(seed, units, ReportingPeriod.parse(period)).dossier();

        assertThat(Questions.of(dossier, FigureTotals.of(dossier))).isEmpty();
    }

    static Stream<Arguments> ordinaryDataRaisesNoQuestion() {
        List<String> periods =
                List.of("2026Q1", "2026Q2", "2026Q3", "2026H1", "2026", "2027Q1", "2027H1", "2028", "2019", "2019Q3");
        return IntStream.range(0, 40).mapToObj(seed -> {
            String period = periods.get(seed % periods.size());
            return Arguments.of(seed + 100L, period.startsWith("2019") ? 70 : 120, period);
        });
    }

    /** True for a planted error, or for a check that its cell breaks; a nil return may also be less than before. */
    private static boolean follows(OpenQuestion question, Province province, Dossier dossier) {
        Set<String> near = dossier.now().checks().stream()
                .map(Check::codes)
                .filter(codes -> codes.contains(question.code()))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        boolean nil = dossier.now().units().stream()
                .anyMatch(unit -> unit.unit().equals(question.unit()) && Treatment.nil(unit));
        return nil && question.kind() == OpenQuestion.Kind.LESS_THAN_BEFORE
                || province.planted().stream()
                        .filter(planted ->
                                planted.unitId().equals(question.unit().id()))
                        .anyMatch(planted -> Stream.concat(near.stream(), Stream.of(question.code()))
                                .anyMatch(planted.code()::equals));
    }
}
