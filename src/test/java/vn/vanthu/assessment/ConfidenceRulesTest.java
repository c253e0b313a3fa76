package vn.vanthu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Alternative;
import vn.vanthu.extraction.Confidence;
import vn.vanthu.extraction.FieldReading;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.HeadField;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Section;
import vn.vanthu.intake.FileKind;

class ConfidenceRulesTest {

    private static final Place AT = new Place("bao-cao.docx", new Place.Paragraph(3));
    private static final Alternative OTHER = new Alternative("Kế hoạch", AT);

    @Test
    void aTypeInDoubtAsksAPersonAndNamesBothReadings() {
        Case doubted = Case.complete().reading(HeadField.TYPE, likely(OTHER));

        assertThat(doubted.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(doubted.messages(FindingCode.FIELD_UNCERTAIN))
                .containsExactly(
                        "Chưa đọc được chắc chắn tên loại văn bản: đã đọc là \"Báo cáo\"; cách đọc khác: Kế hoạch (đoạn 3).");
    }

    @Test
    void anIssuerInDoubtIsSettledByTheAccountAndOnlyByIt() {
        FieldReading doubt = likely(new Alternative("SỞ MẪU", AT));

        assertThat(Case.complete().reading(HeadField.ISSUER, doubt).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(Case.complete().reading(HeadField.ISSUER, doubt).atHand().verdict())
                .isEqualTo(Verdict.NEEDS_PERSON);
    }

    @Test
    void doubtAboutWhatDecidesNothingChangesNothing() {
        Case doubted = Case.complete();
        for (HeadField field : Set.of(HeadField.SIGNER, HeadField.NUMBER, HeadField.PLACE, HeadField.DISTRIBUTION)) {
            doubted.reading(field, likely(OTHER));
        }

        assertThat(doubted.codes()).isEmpty();
        assertThat(doubted.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-04", "2027-09-04", "2026-06-30", "2027-04-01"})
    void aDateFarFromThePeriodAsksAPerson(String date) {
        Case odd = Case.complete().document(paper -> Papers.date(paper, Optional.of(LocalDate.parse(date))));

        assertThat(odd.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(odd.messages(FindingCode.FIELD_UNCERTAIN).get(0)).contains("quý III năm 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-01", "2026-09-30", "2027-03-30"})
    void aDateNearThePeriodDoesNot(String date) {
        assertThat(Case.complete()
                        .document(paper -> Papers.date(paper, Optional.of(LocalDate.parse(date))))
                        .codes())
                .isEmpty();
    }

    @Test
    void aRequiredAreaFoundOnlyLooselyAsksAPerson() {
        Case doubted = Case.complete()
                .section(new Section(
                        "II.1", Section.State.PRESENT, "1. Thể thức", "Nội dung.", AT, Confidence.LIKELY, List.of()));

        assertThat(doubted.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(doubted.codes()).containsExactly(FindingCode.FIELD_UNCERTAIN);
    }

    @Test
    void anAreaThatAnotherHeadingMayBeIsNotBlamedForMissing() {
        Case doubted = Case.complete()
                .section(new Section(
                        "II.1",
                        Section.State.MISSING,
                        "",
                        "",
                        null,
                        Confidence.NOT_FOUND,
                        List.of(new Alternative("1. Xây dựng văn bản", AT))));

        assertThat(doubted.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(doubted.codes()).containsExactly(FindingCode.FIELD_UNCERTAIN);
        assertThat(doubted.messages(FindingCode.FIELD_UNCERTAIN).get(0)).contains("1. Xây dựng văn bản");
        assertThat(Case.complete().section("II.1", Section.State.MISSING).verdict())
                .isEqualTo(Verdict.SUPPLEMENT);
    }

    @Test
    void aSumThatIsWrongOnALineInDoubtAsksAPersonAndIsOtherwiseTheUnits() {
        Figure loose = new Figure(
                "1/2",
                Figure.State.VALUE,
                Optional.of(new BigDecimal("4")),
                "4",
                "",
                "",
                new Place("bao-cao.docx", new Place.Cell(2, 4, 4)),
                Confidence.LIKELY);

        assertThat(Case.complete().line("1/2", "4").verdict()).isEqualTo(Verdict.SUPPLEMENT);
        assertThat(Case.complete().without("1/2").figure(loose).verdict()).isEqualTo(Verdict.NEEDS_PERSON);
    }

    @Test
    void aPaperRecognisedFromAPictureAsksAPersonOnce() {
        Case scan = Case.complete().recognised();

        assertThat(scan.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(scan.codes()).containsExactly(FindingCode.NO_TEXT_LAYER);
    }

    @Test
    void anAnnexThatNamesAnotherNumberIsToldWithBoth() {
        Case odd = Case.complete()
                .struck("(Kèm theo Báo cáo số 187/BC-UBND ngày 04 tháng 9 năm 2026)")
                .beside(new Paper(
                        "phu-luc.docx",
                        FileKind.DOCX,
                        List.of(new Paper.Text(
                                "(Kèm theo Báo cáo số 178/BC-UBND ngày 04 tháng 9 năm 2026)",
                                false,
                                true,
                                true,
                                new Place.Paragraph(2)))));

        assertThat(odd.codes()).containsExactly(FindingCode.NUMBER_CONFLICT);
        assertThat(odd.messages(FindingCode.NUMBER_CONFLICT).get(0)).contains("187/BC-UBND", "178/BC-UBND");
        assertThat(odd.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    private static FieldReading likely(Alternative other) {
        return new FieldReading(Confidence.LIKELY, Optional.of(AT), List.of(other));
    }
}
