package vn.vanthu.extraction.adapter.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vanthu.correspondence.adapter.sign.SealedPapers;
import vn.vanthu.extraction.PaperSignature;
import vn.vanthu.extraction.PaperSignature.State;
import vn.vanthu.testing.OtherSigner;
import vn.vanthu.testing.TestKeys;

class SignatureVerifierTest {

    private static final TestKeys AUTHORITY = TestKeys.authority();
    private static final TestKeys SIGNER = AUTHORITY.signer("Ủy ban nhân dân xã Mẫu", "UBND TỈNH MẪU");

    @TempDir
    Path folder;

    private byte[] signed(TestKeys key) {
        return signed(key, SealedPapers.letter());
    }

    private byte[] signed(TestKeys key, byte[] pdf) {
        return SealedPapers.sealer(key, folder).seal(pdf, SealedPapers.ON_LETTER, SealedPapers.AT);
    }

    private List<PaperSignature> verified(byte[] pdf) {
        AUTHORITY.publish(folder.resolve("trust/ca.cer"));
        return SignatureVerifier.trusting(folder.resolve("trust")).verify(pdf);
    }

    private static byte[] appended(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream pen = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                pen.addRect(100, 100, 300, 300);
                pen.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSignatureOfATrustedAuthorityIsValidAndSaysWhoAndWhen() {
        assertThat(verified(signed(SIGNER))).singleElement().satisfies(signature -> {
            assertThat(signature.state()).isEqualTo(State.VALID);
            assertThat(signature.signer()).isEqualTo("Ủy ban nhân dân xã Mẫu");
            assertThat(signature.organisation()).isEqualTo("UBND TỈNH MẪU");
            assertThat(signature.claimed()).contains(SealedPapers.AT);
            assertThat(signature.stamped()).isEmpty();
            assertThat(signature.whole()).isTrue();
        });
    }

    @Test
    void aSignatureOfAnAuthorityUnknownHereIsIntactAndNotTrusted() {
        byte[] pdf = SealedPapers.sealer(folder).seal(SealedPapers.letter(), SealedPapers.ON_LETTER, SealedPapers.AT);

        assertThat(verified(pdf)).singleElement().satisfies(signature -> {
            assertThat(signature.state()).isEqualTo(State.UNTRUSTED);
            assertThat(signature.organisation()).isEqualTo("SỞ NỘI VỤ");
        });
    }

    @Test
    void oneChangedByteBreaksIt() {
        byte[] pdf = signed(SIGNER);
        int at = new String(pdf, ISO_8859_1).indexOf("/MediaBox");
        pdf[at + 11] ^= 1;

        assertThat(verified(pdf)).extracting(PaperSignature::state).containsExactly(State.BROKEN);
    }

    @Test
    void whatIsDrawnOverThePageAfterwardsBreaksIt() {
        assertThat(verified(appended(signed(SIGNER)))).singleElement().satisfies(signature -> {
            assertThat(signature.state()).isEqualTo(State.BROKEN);
            assertThat(signature.whole()).isFalse();
        });
    }

    @Test
    void aSecondSignatureLeavesTheFirstStanding() {
        TestKeys other = AUTHORITY.signer("Sở Mẫu", "UBND TỈNH MẪU");

        List<PaperSignature> signatures = verified(signed(other, signed(SIGNER)));

        assertThat(signatures).extracting(PaperSignature::signer).containsExactly("Ủy ban nhân dân xã Mẫu", "Sở Mẫu");
        assertThat(signatures).extracting(PaperSignature::state).containsOnly(State.VALID);
        assertThat(signatures).extracting(PaperSignature::whole).containsExactly(false, true);
    }

    @Test
    void aChangeThatATrustedSignatureFollowedStands() {
        byte[] numbered = appended(signed(SIGNER));

        assertThat(verified(signed(SIGNER, numbered)))
                .extracting(PaperSignature::state)
                .containsExactly(State.VALID, State.VALID);
    }

    @Test
    void aChangeThatOnlyAStrangersSignatureFollowedBreaksTheFirst() {
        byte[] changed = appended(signed(SIGNER));
        byte[] pdf = SealedPapers.sealer(folder).seal(changed, SealedPapers.ON_LETTER, SealedPapers.AT);

        assertThat(verified(pdf)).extracting(PaperSignature::state).containsExactly(State.BROKEN, State.UNTRUSTED);
    }

    @Test
    void whatAnotherProgramSignedIsVerifiedToo() {
        byte[] pdf = OtherSigner.sign(SealedPapers.letter(), SIGNER, SealedPapers.AT);

        assertThat(verified(pdf)).singleElement().satisfies(signature -> {
            assertThat(signature.state()).isEqualTo(State.VALID);
            assertThat(signature.claimed()).contains(SealedPapers.AT);
        });
    }

    @Test
    void aCertificateThatHadEndedIsTold() {
        TestKeys ended = AUTHORITY.signer("Phòng Mẫu", "UBND", SealedPapers.AT.minusSeconds(1));
        byte[] pdf = OtherSigner.sign(SealedPapers.letter(), ended, SealedPapers.AT);

        assertThat(verified(pdf)).extracting(PaperSignature::state).containsExactly(State.EXPIRED);
    }

    @Test
    void aCertificateThatWasTakenBackBeforeIsTold() {
        AUTHORITY.publish(folder.resolve("trust/ca.cer"));
        byte[] pdf = signed(SIGNER);

        AUTHORITY.revoke(SIGNER, SealedPapers.AT.plusSeconds(1), folder.resolve("trust/ca.crl"));
        assertThat(verified(pdf)).extracting(PaperSignature::state).containsExactly(State.VALID);

        AUTHORITY.revoke(SIGNER, SealedPapers.AT.minusSeconds(1), folder.resolve("trust/ca.crl"));
        assertThat(verified(pdf)).extracting(PaperSignature::state).containsExactly(State.EXPIRED);
    }

    @Test
    void anUnsignedPaperAndOneWithoutRoomForASignatureHaveNone() {
        assertThat(verified(SealedPapers.letter())).isEmpty();
        byte[] word = (new String(SealedPapers.letter(), ISO_8859_1) + "% /ByteRange").getBytes(ISO_8859_1);
        assertThat(verified(word)).isEmpty();
    }

    @Test
    void aSignatureWithoutContentCannotBeTold() {
        byte[] pdf = signed(SIGNER);
        int from = new String(pdf, ISO_8859_1).indexOf("/Contents <") + 11;
        Arrays.fill(pdf, from, from + 2000, (byte) '0');

        assertThat(verified(pdf)).extracting(PaperSignature::state).containsExactly(State.UNKNOWN);
    }
}
