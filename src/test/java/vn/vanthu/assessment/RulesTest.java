package vn.vanthu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Place;
import vn.vanthu.document.Signer;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Section;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;

/** Each rule by itself, in the order of {@link Assessor#RULES}. */
class RulesTest {

    @Test
    void aFigureThatIsNewIsToldByItselfAndAnAnnexThatIsNewAsAWhole() {
        assertThat(Case.complete().replaces().figure("1/9", "4").messages(FindingCode.CHANGED))
                .singleElement()
                .asString()
                .contains("1/9", "chưa có số liệu");
        assertThat(Case.complete()
                        .withoutFigures()
                        .replaces()
                        .figure("1/2", "9")
                        .figure("1/3", "4")
                        .messages(FindingCode.CHANGED))
                .containsExactly("Phụ lục thống kê số liệu: đã bổ sung số liệu của 2 chỉ tiêu.");
    }

    @Test
    void aReportIsNotComparedWithTheNilReturnThatItReplaces() {
        Case report = Case.complete().withoutFigures().replacesNilReturn().figure("1/2", "9");
        assertThat(report.codes()).contains(FindingCode.SUPERSEDED).doesNotContain(FindingCode.CHANGED);
    }

    @Test
    void anAccountThatNoUnitHasIsNamed() {
        Case stranger = Case.complete().from(Optional.empty(), "nguoi.la@example");
        assertThat(stranger.codes()).containsExactly(FindingCode.UNIT_UNKNOWN);
        assertThat(stranger.messages(FindingCode.UNIT_UNKNOWN).get(0)).contains("nguoi.la@example");
    }

    @Test
    void aFileAtHandBelongsToTheUnitThatItNamesAndNeedsNoAccount() {
        assertThat(Case.complete().atHand().codes()).isEmpty();
        assertThat(Case.complete().atHand().examined().unit()).contains(Case.COMMUNE);
    }

    @Test
    void aFileAtHandThatCannotBeReadIsRejectedThoughItNamesNoUnit() {
        Case locked = Case.complete().withoutPaper().atHand().closed(Unreadable.Reason.ENCRYPTED);
        assertThat(locked.codes()).containsExactly(FindingCode.FILE_ENCRYPTED);
        assertThat(locked.verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void aPaperOfAnotherUnitIsShownWithBothNames() {
        Case other = Case.complete()
                .from(Optional.of(Case.DISTRICT), "krongpac@daklak.example")
                .issuedByAnother();
        assertThat(other.codes()).containsExactly(FindingCode.SENDER_ISSUER_MISMATCH);
        assertThat(other.messages(FindingCode.SENDER_ISSUER_MISMATCH).get(0))
                .contains("ỦY BAN NHÂN DÂN XÃ EA SÚP", "UBND huyện Krông Pắc");
    }

    @Test
    void aPaperWithoutAnIssuerIsTheAccounts() {
        Case nameless = Case.complete().issuedByAnother().document(paper -> Papers.issuer(paper, ""));
        assertThat(nameless.codes()).contains(FindingCode.ISSUER_MISSING).doesNotContain(FindingCode.UNIT_UNKNOWN);
        assertThat(nameless.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aScanBesideAReadableReportIsARemark() {
        Case scanned = Case.complete().closed(Reason.NO_TEXT_LAYER);
        assertThat(severity(scanned, FindingCode.NO_TEXT_LAYER)).isEqualTo(Severity.INFO);
        assertThat(scanned.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aScanThatMayBeTheMissingAnnexWaitsForAPerson() {
        Case scanned = Case.complete().withoutFigures().closed(Reason.NO_TEXT_LAYER);
        assertThat(scanned.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
    }

    @Test
    void aScanBesideACoveringLetterWaitsForAPerson() {
        Case covered = withoutBody(Case.complete().annexOptional()).closed(Reason.NO_TEXT_LAYER);
        assertThat(covered.verdict()).isEqualTo(Verdict.NEEDS_PERSON);
    }

    @Test
    void aLockedReportBesideACoveringLetterIsRejected() {
        Case covered = withoutBody(Case.complete()).closed(Reason.ENCRYPTED);
        assertThat(covered.verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void aLockedFileBesideAReadableReportIsAWarning() {
        Case beside = Case.complete().closed(Reason.ENCRYPTED);
        assertThat(severity(beside, FindingCode.FILE_ENCRYPTED)).isEqualTo(Severity.WARNING);
        assertThat(beside.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aHostileFileIsRefusedEvenBesideAReadableReport() {
        assertThat(Case.complete().closed(Reason.HOSTILE).verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(Case.complete().refused(Fate.HOSTILE).verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(Case.complete().refused(Fate.REFUSED_DEPTH).codes()).containsExactly(FindingCode.FILE_HOSTILE);
    }

    @Test
    void everyClosedFileIsNamedByItself() {
        Case several = Case.complete()
                .withoutPaper()
                .closed(Reason.BROKEN)
                .closed(Reason.TOO_LARGE)
                .refused(Fate.ENCRYPTED);
        assertThat(several.codes())
                .containsExactly(FindingCode.FILE_ENCRYPTED, FindingCode.FILE_UNREADABLE, FindingCode.FILE_TOO_LARGE);
        assertThat(several.messages(FindingCode.FILE_UNREADABLE))
                .singleElement()
                .asString()
                .contains("kem-theo.pdf");
    }

    @Test
    void aPartWithoutItsHeadingIsMissingAndOneWithTheHeadingAloneIsEmpty() {
        assertThat(Case.complete().section("I", Section.State.MISSING).codes())
                .containsExactly(FindingCode.PART_MISSING);
        Case empty = Case.complete().section("I", Section.State.EMPTY);
        assertThat(empty.codes()).containsExactly(FindingCode.PART_EMPTY);
        Finding finding = empty.assess().findings().get(0);
        assertThat(finding.at()).isPresent();
        assertThat(finding.basis()).isEqualTo(Case.BASIS);
    }

    @Test
    void anAreaInWhichNothingAroseIsAnswered() {
        assertThat(Case.complete().section("II.1", Section.State.NIL).codes()).isEmpty();
        assertThat(Case.complete().section("II.1", Section.State.EMPTY).codes())
                .containsExactly(FindingCode.AREA_EMPTY);
        assertThat(Case.complete().section("II.1", Section.State.MISSING).messages(FindingCode.AREA_MISSING))
                .containsExactly(
                        "Thiếu nội dung lĩnh vực \"Cải cách thể chế\" (mục II.1). Nếu trong kỳ không phát sinh,"
                                + " đề nghị ghi rõ \"Không phát sinh\".");
    }

    @Test
    void anAnnexIsAskedForOnlyWhereTheRegimeDemandsOne() {
        assertThat(Case.complete().withoutFigures().codes()).containsExactly(FindingCode.ANNEX_MISSING);
        assertThat(Case.complete().annexOptional().withoutFigures().codes()).isEmpty();
    }

    @Test
    void blankAndLostLinesOfAFormAreOneFinding() {
        Case blank = Case.complete().without("1/3").line("1/4", "");
        assertThat(blank.messages(FindingCode.INDICATOR_MISSING))
                .containsExactly("Chưa có số liệu các chỉ tiêu 3; 4 (Biểu mẫu 1). Nếu trong kỳ không phát sinh, đề nghị"
                        + " ghi số 0 hoặc dấu \"-\".");
    }

    @Test
    void aDashIsAnAnswerAndCountsAsNothing() {
        assertThat(Case.complete()
                        .line("1/3", "-")
                        .line("1/1", "2")
                        .line("1/4", "100")
                        .codes())
                .isEmpty();
    }

    @Test
    void wordsWhereANumberBelongsAreQuoted() {
        Case unclear = Case.complete().line("1/3", "khoảng ba");
        assertThat(unclear.codes()).containsExactly(FindingCode.INDICATOR_UNCLEAR);
        assertThat(unclear.messages(FindingCode.INDICATOR_UNCLEAR).get(0)).contains("khoảng ba", "Số hồ sơ quá hạn");
    }

    @Test
    void twoValuesForOneLineAreToldOnceAndDecideNoSum() {
        Case conflict = Case.complete().figure("1/3", "4");
        assertThat(conflict.codes()).containsExactly(FindingCode.INDICATOR_CONFLICT);
        assertThat(conflict.messages(FindingCode.INDICATOR_CONFLICT).get(0)).contains("3; 4");
    }

    @Test
    void theSameValueWithOtherDecimalsIsNoConflict() {
        assertThat(Case.complete().figure("1/3", "3.0").codes()).isEmpty();
    }

    @Test
    void aSumThatDoesNotAddUpShowsBothNumbersAndItsPlace() {
        Case wrong = Case.complete().line("1/1", "6").line("1/4", "33.33");
        assertThat(wrong.messages(FindingCode.SUM_WRONG))
                .containsExactly("Chỉ tiêu 1/1: số liệu ghi là 6, nhưng tổng của 1/2 + 1/3 là 5.");
        assertThat(wrong.assess().findings().get(0).at()).isPresent();
    }

    @Test
    void aRatioIsHeldToTheDecimalsItIsPrintedWith() {
        assertThat(Case.complete().line("1/4", "40").codes()).isEmpty();
        Case thirds = Case.complete().line("1/1", "3").line("1/2", "1").line("1/3", "2");
        assertThat(thirds.line("1/4", "33").codes()).isEmpty();
        assertThat(thirds.line("1/4", "33.3").codes()).isEmpty();
        assertThat(thirds.line("1/4", "33.00").codes()).containsExactly(FindingCode.RATIO_WRONG);
    }

    @Test
    void aPercentOverAHundredIsOutOfRange() {
        assertThat(Case.complete().line("1/2", "9").line("1/4", "180").codes())
                .containsExactly(FindingCode.SUM_WRONG, FindingCode.SUM_WRONG, FindingCode.VALUE_OUT_OF_RANGE);
    }

    @Test
    void lateByAMinuteIsOneDayAndTheBoundItselfIsLate() {
        assertThat(Case.complete().late(Case.bound().minusMillis(1)).codes()).isEmpty();
        for (Duration late : List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofHours(23))) {
            assertThat(Case.complete().late(Case.bound().plus(late)).messages(FindingCode.LATE))
                    .singleElement()
                    .asString()
                    .startsWith("Gửi chậm 1 ngày so với thời hạn; thời điểm được ghi nhận là");
        }
        assertThat(Case.complete().late(Case.bound().plus(Duration.ofDays(1))).messages(FindingCode.LATE))
                .singleElement()
                .asString()
                .startsWith("Gửi chậm 2 ngày");
    }

    @Test
    void aDuplicateIsJudgedByItsFirstSending() {
        Case again = Case.complete().late(Case.bound().plus(Duration.ofDays(9))).repeats();
        assertThat(again.codes()).containsExactly(FindingCode.DUPLICATE);
        assertThat(again.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aCalendarThatNobodyEnteredIsNamedByItsYear() {
        Case unknown = Case.complete().calendarMissing();
        assertThat(unknown.codes()).containsExactly(FindingCode.CALENDAR_UNKNOWN);
        assertThat(unknown.messages(FindingCode.CALENDAR_UNKNOWN).get(0)).contains("2031");
    }

    @Test
    void layoutIsJudgedByTheLawOfThePapersDay() {
        LocalDate before = LocalDate.of(2012, 3, 5);
        Case old = Case.complete()
                .struck("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .document(paper -> Papers.date(paper, Optional.of(before)));
        assertThat(old.bases(FindingCode.FORMAT_COMPONENT_MISSING)).containsExactly("TT 01/2011/TT-BNV, Điều 6");
        Case young = Case.complete().struck("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(young.bases(FindingCode.FORMAT_COMPONENT_MISSING))
                .containsExactly("NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.1");
    }

    @Test
    void onlyTheDecreeOf2020AsksAReportForItsAddresseeAndAnAnnexForItsReference() {
        Case bare = Case.complete()
                .struck("(Kèm theo Báo cáo số 187/BC-UBND ngày 04 tháng 9 năm 2026)")
                .document(Papers::toNobody);
        assertThat(bare.messages(FindingCode.FORMAT_COMPONENT_MISSING))
                .containsExactly(
                        "Văn bản thiếu phần \"Kính gửi\".",
                        "Văn bản thiếu dòng chỉ dẫn \"(Kèm theo Báo cáo số … ngày …)\" của phụ lục.");
        assertThat(bare.document(paper -> Papers.date(paper, Optional.of(LocalDate.of(2012, 3, 5))))
                        .messages(FindingCode.FORMAT_COMPONENT_MISSING))
                .isEmpty();
    }

    @Test
    void aPaperInAnOldEncodingIsToldWithTheRuleOfItsDayAndDoesNotMatter() {
        Paper annex = new Paper(
                "phu-luc.doc",
                FileKind.DOC,
                List.of(),
                new Paper.Script(Set.of(LegacyEncoding.VNI, LegacyEncoding.TCVN3), false));
        Case old = Case.complete().beside(annex);
        Finding finding = old.assess().findings().stream()
                .filter(found -> found.code() == FindingCode.TEXT_ENCODING_OLD)
                .findFirst()
                .orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.message()).contains("\"phu-luc.doc\"", "TCVN3 (ABC), VNI Windows", "TCVN 6909:2001");
        assertThat(finding.basis()).isEqualTo("NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I.4");
        assertThat(old.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(Case.complete().messages(FindingCode.TEXT_ENCODING_OLD)).isEmpty();
    }

    @Test
    void theNationsNameMayRunOverTheEndOfALine() {
        Paper broken = new Paper(
                "a.pdf",
                FileKind.PDF,
                List.of(
                        new Paper.Text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT", true, false, true, new Place.Line(1, 1)),
                        new Paper.Text("NAM\nĐộc lập - Tự do - Hạnh phúc", true, false, true, new Place.Line(1, 2))));
        Seen seen = new Seen(null, LocalDate.EPOCH, Seen.lines(List.of(broken)).toList(), false);
        assertThat(seen.says("cong hoa xa hoi chu nghia viet nam")).isTrue();
        assertThat(seen.says("doc lap tu do hanh phuc")).isTrue();
    }

    @Test
    void aDeputySignsForTheHeadAndASignatureHasATitle() {
        Case deputy = Case.complete()
                .document(
                        paper -> Papers.signer(paper, new Signer("TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", "Lê Thị Mẫu")));
        assertThat(deputy.messages(FindingCode.FORMAT_COMPONENT_MISSING)).hasSize(1);
        Case proper = Case.complete()
                .document(paper -> Papers.signer(
                        paper, new Signer("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Mẫu")));
        assertThat(proper.codes()).isEmpty();
        Case untitled = Case.complete()
                .document(paper -> Papers.signer(paper, new Signer("TM. ỦY BAN NHÂN DÂN", "", "Lê Thị Mẫu")));
        assertThat(untitled.messages(FindingCode.FORMAT_COMPONENT_MISSING))
                .containsExactly("Văn bản thiếu chức vụ của người ký.");
    }

    @Test
    void whatWasReadIsToldInCounts() {
        assertThat(Case.complete().messages(FindingCode.CONTENT_READ))
                .containsExactly(
                        "Nội dung đã đọc: mục I (1 đoạn); mục II (1 đoạn); mục II.1 (1 đoạn); mục II.2 (1 đoạn);"
                                + " mục III (1 đoạn); 4 số liệu trong phụ lục; 1 nơi kính gửi, 0 căn cứ ban hành, 1 nơi nhận; phần"
                                + " nội dung có 0 đề mục, đoạn văn và bảng; toàn bộ các trang có 6 dòng, 37 từ.");
    }

    private static Case withoutBody(Case whole) {
        List.of("I", "II", "II.1", "II.2", "III").forEach(code -> whole.section(code, Section.State.MISSING));
        return whole;
    }

    private static Severity severity(Case one, FindingCode code) {
        return one.assess().findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow()
                .severity();
    }
}
