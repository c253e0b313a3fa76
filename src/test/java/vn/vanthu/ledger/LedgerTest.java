package vn.vanthu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vanthu.assessment.DutyKey;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Concession;
import vn.vanthu.obligation.Concessions;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/** The first quarter of 2012, due before 08/3/2012, seen on 12/3/2012. */
class LedgerTest {

    private static final ReportingPeriod QUARTER = ReportingPeriod.quarter(2012, 1);
    private static final DutyKey DUTY = new DutyKey(ObligationCode.REPORT_QUARTER, QUARTER);
    private static final Concession.Grant LETTER = new Concession.Grant("45/SNV-CCHC", LocalDate.of(2012, 3, 6));
    private static final Instant ON_THE_TWELFTH = Instant.parse("2012-03-12T02:00:00Z");
    private static final Instant IN_TIME = Instant.parse("2012-03-06T02:00:00Z");

    private final List<Entry> entries = new ArrayList<>();
    private final List<Concession> concessions = new ArrayList<>();

    @Test
    void whatIsNotThereIsMissingSinceItsDueAndNotBefore() {
        assertThat(state("huyen-lak", Instant.parse("2012-03-07T16:59:59Z"))).isEqualTo(State.NOT_DUE);
        assertThat(standing("huyen-lak", Instant.parse("2012-03-07T17:00:00Z")))
                .extracting(Standing::state, Standing::daysLate)
                .containsExactly(State.MISSING, 1);
        assertThat(standing("huyen-lak", ON_THE_TWELFTH).daysLate()).isEqualTo(5);
    }

    @Test
    void anAnswerIsOnTimeLateNilInSupplementOrBeforeAPerson() {
        entry("huyen-lak", 1, Verdict.ACCEPTED, false, 0);
        entry("huyen-ea-kar", 1, Verdict.ACCEPTED, false, 3);
        entry("huyen-ea-sup", 1, Verdict.ACCEPTED, true, 0);
        entry("huyen-mdrak", 1, Verdict.SUPPLEMENT, false, 0);
        entry("huyen-cu-kuin", 0, Verdict.NEEDS_PERSON, false, 0);
        assertThat(List.of("huyen-lak", "huyen-ea-kar", "huyen-ea-sup", "huyen-mdrak", "huyen-cu-kuin"))
                .extracting(unit -> state(unit, ON_THE_TWELFTH))
                .containsExactly(State.ON_TIME, State.LATE, State.NIL, State.SUPPLEMENT, State.HELD);
    }

    @Test
    void anAcceptedVersionCountsBeforeALaterOneThatIsNot() {
        entry("huyen-lak", 1, Verdict.SUPPLEMENT, false, 0);
        entry("huyen-lak", 2, Verdict.ACCEPTED, false, 0);
        entry("huyen-lak", 3, Verdict.SUPPLEMENT, false, 0);
        assertThat(standing("huyen-lak", ON_THE_TWELFTH).answer().orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    void aRejectedPaperAnswersNothing() {
        entry("huyen-lak", 0, Verdict.REJECTED, false, 0);
        assertThat(state("huyen-lak", ON_THE_TWELFTH)).isEqualTo(State.MISSING);
    }

    @Test
    void anExemptUnitIsNeverMissingAndAnExtendedOneOnlyAfterItsExtension() {
        concessions.add(new Concession.Exemption("huyen-lak", DUTY.obligation(), QUARTER, LETTER));
        concessions.add(new Concession.Extension(
                "huyen-ea-kar", DUTY.obligation(), QUARTER, LocalDate.of(2012, 3, 14), Optional.empty(), LETTER));
        assertThat(state("huyen-lak", ON_THE_TWELFTH)).isEqualTo(State.EXEMPT);
        assertThat(state("huyen-ea-kar", ON_THE_TWELFTH)).isEqualTo(State.EXTENDED);
        assertThat(state("huyen-ea-kar", Instant.parse("2012-03-14T17:00:00Z"))).isEqualTo(State.MISSING);
    }

    @Test
    void whatIsAcceptedThanksToAnExtensionIsToldApart() {
        concessions.add(new Concession.Extension(
                "huyen-ea-kar", DUTY.obligation(), QUARTER, LocalDate.of(2012, 3, 14), Optional.empty(), LETTER));
        entries.add(new Entry(
                "huyen-ea-kar", DUTY, "2012-000001", 1, Verdict.ACCEPTED, false, Optional.of(ON_THE_TWELFTH), 0));
        assertThat(state("huyen-ea-kar", ON_THE_TWELFTH)).isEqualTo(State.EXTENDED);
        assertThat(standing("huyen-ea-kar", ON_THE_TWELFTH).answered()).isTrue();
    }

    @Test
    void theBalanceHoldsToTheUnit() {
        entry("huyen-lak", 1, Verdict.ACCEPTED, false, 0);
        entry("huyen-ea-sup", 1, Verdict.ACCEPTED, true, 2);
        concessions.add(new Concession.Exemption("huyen-mdrak", DUTY.obligation(), QUARTER, LETTER));
        Tally tally = Tally.of(ledger().of(QUARTER, ON_THE_TWELFTH));
        assertThat(tally).isEqualTo(new Tally(35, 2, 32, 1, 1, 1, 0, 0));
        assertThat(tally.due()).isEqualTo(tally.answered() + tally.missing() + tally.exempt());
    }

    private State state(String unit, Instant now) {
        return standing(unit, now).state();
    }

    private Standing standing(String unit, Instant now) {
        return ledger().of(QUARTER, now).stream()
                .filter(one -> one.duty().unit().id().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private Ledger ledger() {
        Duties duties =
                new Duties(BuiltIn.REGIMES, BuiltIn.UNITS, BuiltIn.DUTIES.calendar(), new Concessions(concessions));
        return new Ledger(duties, period -> entries);
    }

    private void entry(String unit, int version, Verdict verdict, boolean nil, int daysLate) {
        entries.add(new Entry(
                unit,
                DUTY,
                "2012-%06d".formatted(entries.size() + 1),
                version,
                verdict,
                nil,
                Optional.of(IN_TIME),
                daysLate));
    }
}
