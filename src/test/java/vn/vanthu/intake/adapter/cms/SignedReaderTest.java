package vn.vanthu.intake.adapter.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.cms.CMSCompressedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSSignedDataStreamGenerator;
import org.bouncycastle.cms.jcajce.ZlibCompressor;
import org.junit.jupiter.api.Test;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Part;
import vn.vanthu.intake.Unpacked;
import vn.vanthu.intake.Unpacker;
import vn.vanthu.intake.adapter.mail.MimeReader;

class SignedReaderTest {

    private static final byte[] PDF = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENTITY =
            ("Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n\r\nXin gửi báo cáo\r\n"
                            + "--B\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n%PDF-1.7 x\r\n--B--\r\n")
                    .getBytes(StandardCharsets.UTF_8);

    @Test
    void aSignedFileComesOutUnderItsOwnName() throws CMSException {
        Unpacked unpacked = unpack("bao-cao.pdf.p7m", signed(PDF, true));
        assertThat(fates(unpacked)).containsExactly("bao-cao.pdf.p7m UNPACKED", "bao-cao.pdf.p7m > bao-cao.pdf READ");
        assertThat(unpacked.files().get(0).content().bytes()).isEqualTo(PDF);
    }

    @Test
    void aSignedPartOfAMailIsReadAsMail() throws CMSException {
        Unpacked unpacked = unpack("smime.p7m", signed(ENTITY, true));
        assertThat(fates(unpacked))
                .containsExactly("smime.p7m UNPACKED", "smime.p7m > text/plain SET_ASIDE", "smime.p7m > a.pdf READ");
        assertThat(unpacked.text()).isEqualTo("Xin gửi báo cáo");
    }

    @Test
    void indefiniteLengthsBase64AndPemAreReadAlike() throws Exception {
        ByteArrayOutputStream streamed = new ByteArrayOutputStream();
        try (OutputStream out = new CMSSignedDataStreamGenerator().open(streamed, true)) {
            out.write(PDF);
        }
        String base64 = Base64.getMimeEncoder().encodeToString(signed(PDF, true));
        String pem = "-----BEGIN PKCS7-----\n" + base64 + "\n-----END PKCS7-----\n";
        for (byte[] message : List.of(
                streamed.toByteArray(),
                base64.getBytes(StandardCharsets.US_ASCII),
                pem.getBytes(StandardCharsets.US_ASCII))) {
            assertThat(unpack("a.pdf.p7m", message).files())
                    .singleElement()
                    .satisfies(file -> assertThat(file.content().bytes()).isEqualTo(PDF));
        }
    }

    @Test
    void aSignatureBesideItsFileIsSetAside() throws CMSException {
        assertThat(fates(unpack("a.pdf.p7s", signed(PDF, false)))).containsExactly("a.pdf.p7s SET_ASIDE");
        byte[] pgp = "-----BEGIN PGP SIGNATURE-----\n\nabc\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(fates(unpack("a.pdf.asc", pgp))).containsExactly("a.pdf.asc SET_ASIDE");
        byte[] packet = new byte[35];
        packet[0] = (byte) 0x88;
        packet[1] = 33;
        packet[2] = 4;
        assertThat(fates(unpack("a.pdf.sig", packet))).containsExactly("a.pdf.sig SET_ASIDE");
    }

    @Test
    void aPackedMessageIsUnpackedAndABombOfOneIsNot() throws CMSException {
        assertThat(fates(unpack("a.pdf.p7z", packed(PDF)))).contains("a.pdf.p7z > a.pdf READ");
        assertThat(fates(unpack("a.p7z", packed(new byte[30 << 20])))).containsExactly("a.p7z HOSTILE");
    }

    @Test
    void aDamagedMessageIsBroken() throws CMSException {
        byte[] whole = signed(new byte[2000], true);
        for (int length : new int[] {40, 60, 1000}) {
            assertThat(unpack("a.p7m", Arrays.copyOf(whole, length)).parts())
                    .extracting(Part::fate)
                    .containsExactly(Fate.BROKEN);
        }
    }

    private static byte[] signed(byte[] content, boolean enclosed) throws CMSException {
        try {
            return new CMSSignedDataGenerator()
                    .generate(new CMSProcessableByteArray(content), enclosed)
                    .getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(byte[] content) throws CMSException {
        try {
            return new CMSCompressedDataGenerator()
                    .generate(new CMSProcessableByteArray(content), new ZlibCompressor())
                    .getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Unpacked unpack(String name, byte[] message) {
        MimeReader mails = new MimeReader();
        return new Unpacker(List.of(mails, new SignedReader(mails)), IntakeLimits.DEFAULT)
                .unpack(List.of(new Attachment(name, "", Content.of(message))));
    }

    private static List<String> fates(Unpacked unpacked) {
        return unpacked.parts().stream()
                .map(part -> part.path() + " " + part.fate())
                .toList();
    }
}
