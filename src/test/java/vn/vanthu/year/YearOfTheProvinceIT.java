package vn.vanthu.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.ledger.Standing;
import vn.vanthu.ledger.State;
import vn.vanthu.ledger.Tally;
import vn.vanthu.registration.adapter.Timestamps;

/**
 * The year of the dispatch, played from 01/3/2012 to 31/12/2012: 35 units, each in its own way, every duty in the ledger
 * and every letter accounted for.
 */
class YearOfTheProvinceIT {

    private static final Set<LocalDate> DAYS_OFF = Stream.of(
                    "03-31", "04-02", "04-30", "05-01", "09-02", "09-03", "12-31")
            .map(YearDuty::day)
            .collect(Collectors.toSet());

    /** Until the end of 10/12, for the report of the year. */
    private static final Set<String> EXTENDED = Set.of("so-y-te", "so-xay-dung", "huyen-ea-sup");

    /** It answered itself before the letter could leave. */
    private static final String WITHDRAWN = "huyen-ea-kar 2012-08-30 REMINDER REPORT_QUARTER 2012Q3 REMINDER";

    @TempDir
    static Path folder;

    private static Province province;
    private static Map<String, Map<YearDuty, Standing>> ledger;
    private static List<IssuedLetter> letters;

    @BeforeAll
    static void play() throws IOException {
        province = new Province(folder, Behaviours.OF_UNITS).play();
        ledger = ledger();
        letters = IssuedLetter.all(province.registers.jdbc);
        YearBook.write(
                Path.of("target", "year-2012.txt"),
                ledger,
                letters.stream()
                        .map(letter -> letter.number() + "  " + letter.line())
                        .toList());
    }

    @Test
    void everyUnitThatOwesHasItsBehaviourAndNothingThatWasPlannedIsLeft() {
        assertThat(ledger.keySet()).hasSize(35).containsExactlyInAnyOrderElementsOf(Behaviours.OF_UNITS.keySet());
        assertThat(province.clerks)
                .allSatisfy((unit, clerk) -> assertThat(clerk.open()).as(unit).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(YearDuty.class)
    void theLedgerSaysOfEachUnitWhatItsBehaviourComesTo(YearDuty duty) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        Behaviours.OF_UNITS.forEach((unit, behaviour) -> {
            Outcome outcome = behaviour.outcome(duty);
            expected.put(unit, outcome.state() + " " + outcome.daysLate() + " v" + outcome.version());
            Standing standing = ledger.get(unit).get(duty);
            actual.put(
                    unit,
                    standing.state() + " " + standing.daysLate() + " v"
                            + standing.answer().map(answer -> answer.version()).orElse(0));
        });
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(YearDuty.class)
    void dutiesDueAreThoseAnsweredMissingAndExemptToTheUnit(YearDuty duty) {
        List<Standing> standings =
                ledger.values().stream().map(unit -> unit.get(duty)).toList();
        Tally tally = Tally.of(standings);

        assertThat(tally.due()).isEqualTo(35).isEqualTo(tally.answered() + tally.missing() + tally.exempt());
        assertThat(tally.awaited()).isZero();
        assertThat(tally.missing()).isEqualTo(expected(duty, State.MISSING));
        assertThat(tally.exempt()).isEqualTo(expected(duty, State.EXEMPT));
        assertThat(tally.nil()).isEqualTo(expected(duty, State.NIL));
        assertThat(tally.late()).isEqualTo(expected(duty, State.LATE));
        assertThat(tally.supplement()).isEqualTo(expected(duty, State.SUPPLEMENT));
    }

    @Test
    void theMatrixOfThePeriodsBalancesOverTheYear() {
        List<Tally> totals = Stream.of(YearDuty.values())
                .map(duty -> duty.period)
                .distinct()
                .map(period -> province.registers.matrix.of(period).totals())
                .toList();
        assertThat(totals.stream().mapToInt(Tally::due).sum()).isEqualTo(35 * YearDuty.values().length);
        assertThat(totals).allSatisfy(tally -> assertThat(tally.due())
                .isEqualTo(tally.answered() + tally.missing() + tally.exempt()));
    }

    @Test
    void everyLetterIsOneThatSomeBehaviourCalledForOnItsDay() {
        assertThat(letters.stream().map(IssuedLetter::line).sorted().toList())
                .containsExactlyElementsOf(expectedLetters().sorted().toList());
        assertThat(letters)
                .extracting(IssuedLetter::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, letters.size()).boxed().toList());
    }

    @Test
    void noLetterOfTheLadderIsWrittenOrLeavesAtNightOrOnADayOff() {
        List<LocalDate> left = new ArrayList<>();
        List<LocalTime> hours = new ArrayList<>();
        letters.stream().filter(IssuedLetter::ladder).forEach(letter -> {
            left.add(letter.day());
            hours.add(letter.hour());
        });
        province.registers
                .jdbc
                .sql("select sent_at from outbox where submission_id is null and state = 'SENT'")
                .query((row, n) -> Timestamps.instant(row, "sent_at").atZone(VietnamTime.ZONE))
                .list()
                .forEach(sent -> {
                    left.add(sent.toLocalDate());
                    hours.add(sent.toLocalTime());
                });
        assertThat(left)
                .isNotEmpty()
                .noneMatch(DAYS_OFF::contains)
                .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
        assertThat(hours).allMatch(hour -> !hour.isBefore(LocalTime.of(7, 30)) && hour.isBefore(LocalTime.of(17, 0)));
    }

    @Test
    void noUnitGetsTwoLettersOfTheLadderOnOneDay() {
        assertThat(letters.stream().filter(IssuedLetter::ladder).map(letter -> letter.unit() + " " + letter.day()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyLetterSaysWhichRuleAndWhichFiguresMadeIt() throws IOException {
        for (IssuedLetter letter : letters) {
            ObjectNode told = province.registers.letters.find(letter.id()).orElseThrow();
            if (letter.ladder()) {
                assertThat(told.get("duties")).as(letter.line()).hasSameSizeAs(letter.about());
                told.get("duties").forEach(duty -> assertReasons(letter, duty));
            } else {
                assertThat(told.get("caseNumber").asText()).as(letter.line()).matches("2012-\\d{6}");
                assertCase(letter, told);
            }
            assertThat(told.get("deliveries").findValuesAsText("state"))
                    .as(letter.line())
                    .isNotEmpty()
                    .containsOnly(letter.line().equals(WITHDRAWN) ? "WITHDRAWN" : "SENT");
        }
    }

    @Test
    void aLetterOfTheLadderEnclosesTheFormsAndTheSecondOneGoesToTheSuperiorAgencyToo() {
        assertThat(letters.stream().filter(IssuedLetter::ladder)).allSatisfy(letter -> {
            ObjectNode told = province.registers.letters.find(letter.id()).orElseThrow();
            assertThat(told.get("enclosures"))
                    .as(letter.line())
                    .hasSize(2 * letter.about().size());
            assertThat(told.get("deliveries").findValuesAsText("to").contains("ubnd@daklak.example"))
                    .as(letter.line())
                    .isEqualTo(letter.line().contains("SECOND_OVERDUE"));
        });
    }

    @Test
    void theAnswerToACorrectionSaysWhatChangedFigureByFigure() {
        List<String> corrected = letters.stream()
                .filter(letter -> letter.line().equals("huyen-krong-pac 2012-09-10 RECEIPT REPORT_QUARTER 2012Q3"))
                .map(letter -> province.registers.letters.find(letter.id()).orElseThrow())
                .flatMap(told -> told.get("findings").findValuesAsText("message").stream())
                .filter(message -> message.contains("1.4.1"))
                .toList();
        assertThat(corrected).singleElement().asString().contains("120", "210", "Số lượng phiếu khảo sát");
    }

    /** The case holds the verdict that made the letter, what was found, and for a duty of the year the due it was held against. */
    private static void assertCase(IssuedLetter letter, ObjectNode told) throws IOException {
        JsonNode assessment = new ObjectMapper()
                .readTree(province.registers
                        .jdbc
                        .sql(
                                """
                select a.body from assessment a join submission s on s.id = a.submission_id
                where s.case_number = :number""")
                        .param("number", told.get("caseNumber").asText())
                        .query(String.class)
                        .single());
        assertThat(told.get("findings")).as(letter.line()).isEqualTo(assessment.get("findings"));
        assertThat(assessment.get("verdict").asText())
                .as(letter.line())
                .isEqualTo(
                        switch (letter.kind()) {
                            case SUPPLEMENT_REQUEST -> "SUPPLEMENT";
                            case REJECTION -> "REJECTED";
                            default -> letter.about().contains("FEEDBACK") ? "NEEDS_PERSON" : "ACCEPTED";
                        });
        if (letter.kind() != LetterKind.RECEIPT) {
            assertThat(told.get("findings").findValuesAsText("severity"))
                    .as(letter.line())
                    .contains("ERROR");
        }
        Stream.of(YearDuty.values())
                .filter(duty -> letter.about().contains(duty.key()))
                .forEach(duty -> assertThat(
                                assessment.get("timeliness").get("due").asText())
                        .as(letter.line())
                        .startsWith(
                                EXTENDED.contains(letter.unit()) && duty == YearDuty.YEAR
                                        ? "2012-12-11T00:00"
                                        : duty.last.plusDays(1) + "T00:00"));
    }

    private static void assertReasons(IssuedLetter letter, JsonNode duty) {
        String why = duty.get("why").toString();
        assertThat(duty.get("why").size()).as(letter.line()).isGreaterThanOrEqualTo(5);
        assertThat(why).as(letter.line()).contains("CV 125/SNV-CCHC, mục", "/2012", "ngày làm việc");
    }

    @Test
    void whatWasReceivedIsAnsweredOrBeforeAPerson() {
        Map<String, Integer> states = new TreeMap<>();
        province.registers
                .jdbc
                .sql("select state, count(*) from submission group by state")
                .query(row -> {
                    states.put(row.getString(1), row.getInt(2));
                });
        long acts = Behaviours.OF_UNITS.values().stream()
                .mapToLong(behaviour -> behaviour.acts().size())
                .sum();
        long strangers = Behaviours.OF_UNITS.values().stream()
                .flatMap(behaviour -> behaviour.acts().stream())
                .filter(act -> act.way() == Act.Way.STRANGER)
                .count();
        int feedback = 2;
        int thanks = 1;

        assertThat(states).containsOnlyKeys("ANSWERED", "HELD");
        assertThat(states.get("HELD")).isEqualTo((int) strangers + feedback + thanks);
        assertThat(states.get("ANSWERED") + states.get("HELD")).isEqualTo((int) acts);
        assertThat(province.registers
                        .jdbc
                        .sql("select distinct state from outbox")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("SENT", "WITHDRAWN");
    }

    private static int expected(YearDuty duty, State state) {
        return (int) Behaviours.OF_UNITS.values().stream()
                .filter(behaviour -> behaviour.outcome(duty).state() == state)
                .count();
    }

    private static Stream<String> expectedLetters() {
        return Behaviours.OF_UNITS.entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        answers(entry.getKey(), entry.getValue()), chases(entry.getKey(), entry.getValue())));
    }

    private static Stream<String> answers(String unit, Behaviour behaviour) {
        return Stream.concat(
                        Stream.of(YearDuty.values()).map(behaviour::outcome),
                        behaviour.others().stream().map(Habit.Story::outcome))
                .flatMap(outcome -> outcome.answers().stream())
                .map(answer -> IssuedLetter.line(unit, answer.day(), answer.kind(), answer.about()));
    }

    /** One letter a day, whatever it is about; the department writes none to itself. */
    private static Stream<String> chases(String unit, Behaviour behaviour) {
        Map<LocalDate, List<String>> days = new TreeMap<>();
        for (YearDuty duty : YearDuty.values()) {
            behaviour.outcome(duty).steps().forEach(chase -> days.computeIfAbsent(chase.day(), day -> new ArrayList<>())
                    .add(duty.key() + " " + chase.step()));
        }
        return unit.equals("so-noi-vu")
                ? Stream.of()
                : days.entrySet().stream()
                        .map(day -> IssuedLetter.line(
                                unit,
                                day.getKey(),
                                day.getValue().stream().anyMatch(said -> said.contains("OVERDUE"))
                                        ? LetterKind.OVERDUE
                                        : LetterKind.REMINDER,
                                day.getValue().stream().sorted().toList()));
    }

    private static Map<String, Map<YearDuty, Standing>> ledger() {
        Map<String, Map<YearDuty, Standing>> units = new LinkedHashMap<>();
        for (YearDuty duty : YearDuty.values()) {
            province.registers.ledger.of(duty.period, province.now()).stream()
                    .filter(standing -> standing.duty().obligation().code().equals(duty.code))
                    .forEach(standing -> units.computeIfAbsent(
                                    standing.duty().unit().id(), id -> new EnumMap<>(YearDuty.class))
                            .put(duty, standing));
        }
        return units;
    }
}
