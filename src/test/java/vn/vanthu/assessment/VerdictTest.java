package vn.vanthu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Section;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;

/** The decisions of the contract, one sentence each. */
class VerdictTest {

    @Test
    void aCompleteReportInTimeIsAccepted() {
        assertThat(Case.complete().codes()).isEmpty();
        assertThat(Case.complete().verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void lateAloneIsAcceptedWithAWarning() {
        Assessment late = Case.complete().late(Case.bound()).assess();
        assertThat(late.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(late.findings())
                .filteredOn(finding -> finding.code() == FindingCode.LATE)
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void aMissingPartOrAWrongSumIsSupplemented() {
        assertThat(Case.complete().section("III", Section.State.MISSING).verdict())
                .isEqualTo(Verdict.SUPPLEMENT);
        assertThat(Case.complete().line("1/1", "6").verdict()).isEqualTo(Verdict.SUPPLEMENT);
    }

    @Test
    void blankNumberDateAndSignerAreToldAndNotAskedFor() {
        Case blank = Case.complete()
                .document(paper -> Papers.number(paper, ""))
                .document(paper -> Papers.date(paper, Optional.empty()))
                .document(paper -> Papers.signer(paper, vn.vanthu.document.Signer.NONE));
        assertThat(blank.codes())
                .containsExactly(FindingCode.NUMBER_MISSING, FindingCode.DATE_MISSING, FindingCode.SIGNER_MISSING);
        assertThat(blank.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, mode = Mode.EXCLUDE, names = "NO_TEXT_LAYER")
    void aFileThatCannotBeOpenedIsRejected(Reason reason) {
        assertThat(Case.complete().withoutPaper().closed(reason).verdict()).isEqualTo(Verdict.REJECTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fate.class,
            mode = Mode.EXCLUDE,
            names = {"UNPACKED", "READ", "SET_ASIDE"})
    void aPartThatWasHeldBackIsRejected(Fate fate) {
        assertThat(Case.complete().withoutPaper().refused(fate).verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void aScanAloneWaitsForAPerson() {
        assertThat(Case.complete().withoutPaper().closed(Reason.NO_TEXT_LAYER).verdict())
                .isEqualTo(Verdict.NEEDS_PERSON);
    }

    private static Paper beside(boolean recognised, Integer... unread) {
        Paper.Script script = new Paper.Script(Set.of(), recognised);
        return new Paper("kem-theo.pdf", FileKind.PDF, List.of(), script, List.of(unread));
    }

    @Test
    void aScanThatAMachineRecognisedWaitsForAPersonWhateverItSays() {
        Case alone = Case.complete().withoutPaper().beside(beside(true));
        assertThat(alone.codes()).contains(FindingCode.NO_TEXT_LAYER);
        assertThat(alone.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
    }

    @Test
    void aRecognisedScanBesideTheReportItselfIsNotLookedAt() {
        Assessment both = Case.complete().beside(beside(true)).assess();
        assertThat(both.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(both.findings())
                .filteredOn(finding -> finding.code() == FindingCode.NO_TEXT_LAYER)
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        assertThat(both.examined().papers()).noneMatch(paper -> paper.script().recognised());
    }

    @Test
    void whatMayStandOnAPageThatIsAPictureIsNotAskedFor() {
        Case complete = Case.complete().beside(beside(false, 2, 3));
        assertThat(complete.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(complete.assess().findings())
                .anySatisfy(finding -> assertThat(finding.message()).contains("trang 2, 3"));
        Case lacking = Case.complete().section("III", Section.State.MISSING).beside(beside(false, 2));
        assertThat(lacking.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
    }

    @Test
    void anEmptyMailIsRejectedAsOneWithNothingAttached() {
        Case empty = Case.complete().withoutPaper();
        assertThat(empty.codes()).containsExactly(FindingCode.NOTHING_ATTACHED);
        assertThat(empty.verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void aMachinesMailWaitsForAPersonEvenWhenItCarriesNothing() {
        Case automatic = Case.complete().withoutPaper().automatic();
        assertThat(automatic.codes()).containsExactly(FindingCode.SENDER_AUTOMATIC, FindingCode.NOTHING_ATTACHED);
        assertThat(automatic.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
    }

    @Test
    void everyDoubtAboutTheSenderWaitsForAPerson() {
        assertThat(Case.complete().from(Optional.empty(), "nguoi.la@example").verdict())
                .isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(Case.complete().unverified().verdict()).isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(Case.complete().issuedByAnother().verdict()).isEqualTo(Verdict.NEEDS_PERSON);
    }

    @Test
    void whatCannotBeRecognisedOrDatedWaitsForAPerson() {
        assertThat(Case.complete().doubted(FindingCode.KIND_UNKNOWN).verdict()).isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(Case.complete().doubted(FindingCode.PERIOD_UNKNOWN).verdict())
                .isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(Case.complete().calendarMissing().verdict()).isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(Case.complete().notOwed().verdict()).isEqualTo(Verdict.NEEDS_PERSON);
    }

    @Test
    void doubtGoesBeforeRefusalAndRefusalBeforeSupplement() {
        Case gap = Case.complete().section("III", Section.State.MISSING);
        assertThat(gap.verdict()).isEqualTo(Verdict.SUPPLEMENT);
        assertThat(gap.closed(Reason.HOSTILE).verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(gap.unverified().verdict()).isEqualTo(Verdict.NEEDS_PERSON);
    }

    @Test
    void onlyAnErrorMovesTheVerdict() {
        List<Finding> harmless = Arrays.stream(FindingCode.values())
                .map(code -> new Finding(code, Severity.WARNING, "", Optional.empty(), ""))
                .toList();
        assertThat(Verdicts.of(harmless)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void everyGapIsToldInOneAnswerInTheOrderOfTheRules() {
        Case gaps = Case.complete()
                .late(Case.bound().plus(Duration.ofDays(3)))
                .line("1/4", "140")
                .line("1/3", "")
                .figure("1/2", "9")
                .section("II.2", Section.State.EMPTY)
                .section("III", Section.State.MISSING)
                .document(paper -> Papers.number(paper, ""))
                .struck("Độc lập - Tự do - Hạnh phúc")
                .replaces();
        assertThat(gaps.codes())
                .containsExactly(
                        FindingCode.FORMAT_COMPONENT_MISSING,
                        FindingCode.NUMBER_MISSING,
                        FindingCode.PART_MISSING,
                        FindingCode.AREA_EMPTY,
                        FindingCode.INDICATOR_MISSING,
                        FindingCode.INDICATOR_CONFLICT,
                        FindingCode.VALUE_OUT_OF_RANGE,
                        FindingCode.LATE,
                        FindingCode.SUPERSEDED,
                        FindingCode.CHANGED);
        assertThat(gaps.verdict()).isEqualTo(Verdict.SUPPLEMENT);
    }
}
