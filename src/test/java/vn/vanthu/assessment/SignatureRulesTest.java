package vn.vanthu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.PaperSignature;
import vn.vanthu.extraction.PaperSignature.State;
import vn.vanthu.intake.FileKind;

class SignatureRulesTest {

    private static final Instant AT = Instant.parse("2026-09-04T02:05:00Z");

    private static Assessment assessed(State state, String signer, String organisation) {
        PaperSignature signature =
                new PaperSignature(signer, organisation, Optional.of(AT), Optional.empty(), true, state);
        Paper paper = new Paper("phu-luc.pdf", FileKind.PDF, List.of()).signed(List.of(signature));
        return Assessor.assess(List.of(Case.complete().beside(paper).examined()));
    }

    private static Finding finding(State state) {
        return assessed(state, "UBND xã Ea Súp", "UBND TỈNH ĐẮK LẮK").findings().stream()
                .filter(found -> found.code().name().startsWith("SIGNATURE_"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPaperThatWasChangedAfterSigningIsForAPerson() {
        assertThat(assessed(State.BROKEN, "UBND xã Ea Súp", "").verdict()).isEqualTo(Verdict.NEEDS_PERSON);
        assertThat(finding(State.BROKEN).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void everyOtherSignatureIsToldAndLeavesTheVerdictAlone() {
        assertThat(List.of(State.VALID, State.UNTRUSTED, State.EXPIRED, State.UNKNOWN))
                .allSatisfy(
                        state -> assertThat(assessed(state, "", "").verdict()).isEqualTo(Verdict.ACCEPTED));
        assertThat(finding(State.VALID).code()).isEqualTo(FindingCode.SIGNATURE_VALID);
        assertThat(finding(State.UNTRUSTED).severity()).isEqualTo(Severity.INFO);
        assertThat(finding(State.EXPIRED).severity()).isEqualTo(Severity.WARNING);
        assertThat(finding(State.UNKNOWN).code()).isEqualTo(FindingCode.SIGNATURE_UNVERIFIED);
    }

    @Test
    void itSaysWhoSignedAndWhen() {
        assertThat(finding(State.VALID).message())
                .isEqualTo("Tệp \"phu-luc.pdf\" có chữ ký số hợp lệ của UBND xã Ea Súp (UBND TỈNH ĐẮK LẮK), ký lúc"
                        + " 09 giờ 05 phút, ngày 04/9/2026.");
        assertThat(finding(State.VALID).basis()).isEqualTo("NĐ 30/2020/NĐ-CP, Điều 21, khoản 2");
    }

    @Test
    void anUnsignedPaperGivesNoFinding() {
        assertThat(Case.complete().codes()).noneMatch(code -> code.name().startsWith("SIGNATURE_"));
    }
}
