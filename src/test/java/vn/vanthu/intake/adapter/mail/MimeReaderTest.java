package vn.vanthu.intake.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Part;
import vn.vanthu.intake.Unpacked;
import vn.vanthu.intake.Unpacker;
import vn.vanthu.intake.ZipReader;
import vn.vanthu.intake.Zips;

class MimeReaderTest {

    private static final byte[] PDF = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};
    private static final String FROM = "From: vt@a.example\r\nTo: b@b.example\r\nMIME-Version: 1.0\r\n";

    private static Unpacked unpack(String mail) {
        return unpack(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static Unpacked unpack(byte[] mail) {
        return new Unpacker(List.of(new MimeReader(), new ZipReader()), IntakeLimits.DEFAULT)
                .unpack(List.of(new Attachment("mail.eml", "message/rfc822", Content.of(mail))));
    }

    private static List<String> fates(Unpacked unpacked) {
        return unpacked.parts().stream()
                .map(part -> part.path() + " " + part.fate())
                .toList();
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    private static String mixed(String... parts) {
        return FROM + "Subject: x\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n" + joined("B", parts);
    }

    private static String joined(String boundary, String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            all.append("--" + boundary + "\r\n" + part + "\r\n");
        }
        return all + "--" + boundary + "--\r\n";
    }

    private static String file(String type, String disposition, byte[] bytes) {
        return "Content-Type: " + type + "\r\nContent-Disposition: " + disposition
                + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(bytes);
    }

    @Test
    void aPlainMailHasASubjectAndWords() {
        Unpacked unpacked = unpack(FROM + "Subject: =?UTF-8?Q?B=C3=A1o_c=C3=A1o?=\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\nKính gửi Sở\r\n");
        assertThat(unpacked.subject()).isEqualTo("Báo cáo");
        assertThat(unpacked.text()).isEqualTo("Kính gửi Sở");
        assertThat(fates(unpacked)).containsExactly("mail.eml UNPACKED", "mail.eml > text/plain SET_ASIDE");
        assertThat(unpacked.files()).isEmpty();
    }

    @Test
    void quotedBlocksOfAnHtmlMailAreMarkedAsSuch() {
        Unpacked unpacked = unpack(
                FROM + "Subject: x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                        + "<p>Một<blockquote type=cite><div>hai<br>ba</div><blockquote>bốn</blockquote>năm</blockquote><p>sáu</p>");
        assertThat(unpacked.text()).isEqualTo("Một\n> hai\n> ba\n> bốn\n> năm\nsáu");
    }

    @Test
    void flowedLinesArePutTogether() {
        String head = FROM + "Subject: x\r\nContent-Type: text/plain; charset=utf-8; format=flowed";
        String words = "\r\n\r\nMột \r\nhai\r\n ba\r\n> bốn \r\n> năm\r\nsáu \r\n-- \r\nbảy\r\n";
        assertThat(unpack(head + words).text()).isEqualTo("Một hai\nba\n> bốn năm\nsáu \n-- \nbảy");
        assertThat(unpack(head + "; delsp=yes" + words).text()).isEqualTo("Mộthai\nba\n> bốnnăm\nsáu\n-- \nbảy");
    }

    @Test
    void aFileIsFoundByItsBytesWhateverTheMailCallsIt() {
        Unpacked unpacked = unpack(mixed(
                "Content-Type: text/plain; charset=utf-8\r\n\r\nchào",
                file("application/octet-stream", "attachment; filename=\"a.pdf\"", PDF),
                file("text/plain", "inline", PDF),
                file("image/png", "inline; filename=b.pdf", PDF)));
        assertThat(unpacked.files()).extracting(Attachment::name).containsExactly("a.pdf", "text/plain", "b.pdf");
        assertThat(unpacked.files()).extracting(Attachment::content).containsOnly(Content.of(PDF));
    }

    @Test
    void wordsAreTakenFromHtmlOnlyWhereThereIsNoPlainText() {
        String html =
                "Content-Type: text/html; charset=utf-8\r\n\r\n<style>p{}</style><p>Ch&agrave;o<br>bạn &amp; t&#244;i";
        String plain = "Content-Type: text/plain; charset=utf-8\r\n\r\nchào";
        assertThat(unpack(mixed(html)).text()).isEqualTo("Chào\nbạn & tôi");
        String both = FROM + "Content-Type: multipart/alternative; boundary=B\r\n\r\n" + joined("B", plain, html);
        assertThat(unpack(both).text()).isEqualTo("chào");
        String blank = FROM + "Content-Type: multipart/alternative; boundary=B\r\n\r\n"
                + joined("B", "Content-Type: text/plain\r\n\r\n ", html);
        assertThat(unpack(blank).text()).startsWith("Chào");
    }

    @Test
    void smallPicturesOfTheTextAreSetAsideAndSentPicturesAreNot() {
        Unpacked unpacked = unpack(mixed(
                file("image/png", "inline; filename=logo.png", PNG),
                file("image/png", "attachment; filename=scan.png", PNG),
                file("application/pkcs7-signature", "attachment; filename=smime.p7s", new byte[] {0x30, 1, 2})));
        assertThat(unpacked.parts())
                .extracting(Part::fate)
                .containsExactly(Fate.UNPACKED, Fate.SET_ASIDE, Fate.READ, Fate.SET_ASIDE);
    }

    @Test
    void aForwardedMailAndItsArchiveAreOpenedToo() {
        String inner = FROM + "Subject: trong\r\nContent-Type: multipart/mixed; boundary=C\r\n\r\n"
                + joined("C", file("application/zip", "attachment; filename=n.zip", Zips.of("q.pdf", PDF)));
        Unpacked unpacked = unpack(mixed("Content-Type: message/rfc822\r\n\r\n" + inner));
        assertThat(fates(unpacked))
                .containsExactly(
                        "mail.eml UNPACKED",
                        "mail.eml > message/rfc822 UNPACKED",
                        "mail.eml > message/rfc822 > n.zip UNPACKED",
                        "mail.eml > message/rfc822 > n.zip > q.pdf READ");
        assertThat(unpacked.subject()).isEqualTo("x");
    }

    @Test
    void namesAreDecodedInEveryFashion() {
        String name = "Báo cáo.pdf";
        String encoded =
                "=?utf-8?B?" + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)) + "?=";
        Unpacked unpacked = unpack(mixed(
                file("application/pdf", "attachment; filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf", PDF),
                file("application/pdf", "attachment; filename=\"" + encoded + "\"", PDF),
                file("application/pdf", "attachment; filename=\"" + name + "\"", PDF),
                file("application/pdf; name=\"../../" + name + "\"", "attachment", PDF)));
        assertThat(unpacked.files())
                .extracting(Attachment::name)
                .containsOnly(name)
                .hasSize(4);
    }

    @Test
    void aLetterSplitBetweenTwoEncodedWordsIsOneLetter() {
        byte[] bytes = "Cải cách".getBytes(StandardCharsets.UTF_8);
        Base64.Encoder encoder = Base64.getEncoder();
        String first = encoder.encodeToString(java.util.Arrays.copyOf(bytes, 3));
        String rest = encoder.encodeToString(java.util.Arrays.copyOfRange(bytes, 3, bytes.length));
        assertThat(HeaderText.decode("Re: =?UTF-8?B?" + first + "?=\r\n =?utf-8?B?" + rest + "?= !"))
                .isEqualTo("Re: Cải cách !");
    }

    @Test
    void textInAWrongOrUnknownCharsetIsStillText() {
        byte[] utf8 = (FROM + "Content-Type: text/plain; charset=x-la\r\n\r\nđủ").getBytes(StandardCharsets.UTF_8);
        byte[] windows = (FROM + "Content-Type: text/plain; charset=windows-1258\r\n\r\ná")
                .getBytes(Charset.forName("windows-1258"));
        assertThat(unpack(utf8).text()).isEqualTo("đủ");
        assertThat(unpack(windows).text()).isEqualTo("á");
    }

    @Test
    void brokenStructureLosesNoPartThatIsWhole() {
        String noEnd = FROM + "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n"
                + file("application/pdf", "attachment; filename=a.pdf", PDF);
        assertThat(unpack(noEnd).files()).extracting(Attachment::content).containsExactly(Content.of(PDF));
        Unpacked noBoundary = unpack(FROM + "Content-Type: multipart/mixed; boundary=Z\r\n\r\nkhông có gì");
        assertThat(noBoundary.parts()).extracting(Part::fate).containsExactly(Fate.UNPACKED, Fate.BROKEN);
    }

    @Test
    void aFooterAfterTheBase64DoesNotSpoilTheFile() {
        String part = file("application/pdf", "attachment; filename=a.pdf", PDF) + "\r\n-- \r\nlist footer";
        assertThat(unpack(mixed(part)).files()).extracting(Attachment::content).containsExactly(Content.of(PDF));
    }

    @Test
    void encryptedMailIsNamedSo() {
        Unpacked unpacked = unpack(
                mixed(file("application/pkcs7-mime; smime-type=enveloped-data", "attachment", new byte[] {0x30, 1})));
        assertThat(unpacked.parts()).extracting(Part::fate).containsExactly(Fate.UNPACKED, Fate.ENCRYPTED);
    }

    @Test
    void tooManyPartsOrLevelsAreHostile() {
        String[] parts = new String[1001];
        java.util.Arrays.fill(parts, "Content-Type: text/plain\r\n\r\nx");
        assertThat(fates(unpack(mixed(parts)))).containsExactly("mail.eml HOSTILE");
        StringBuilder deep = new StringBuilder(FROM);
        for (int i = 0; i < 40; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=B" + i + "\r\n\r\n--B" + i + "\r\n");
        }
        assertThat(fates(unpack(deep.toString()))).containsExactly("mail.eml HOSTILE");
    }

    @Test
    void htmlThatNeverClosesEndsQuickly() {
        assertThat(HtmlText.of("<script>".repeat(200_000))).isEmpty();
        assertThat(HtmlText.of("a<".repeat(1000) + "&#xFFFFFFFF;&amp")).startsWith("a");
    }

    @Test
    void partsAreToldApartWhereTheBoundaryIsMisspeltOrLeftOut() {
        String pdf = file("application/pdf; name=a.pdf", "attachment", PDF);
        for (String type : List.of("multipart/mixed;; boundary=B", "multipart/mixed", "multipart/mixed; boundary=C")) {
            String mail = FROM + "Subject: x\r\nContent-Type: " + type + "\r\n\r\n" + joined("B", pdf);
            assertThat(fates(unpack(mail))).containsExactly("mail.eml UNPACKED", "mail.eml > a.pdf READ");
        }
        String none = FROM + "Subject: x\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\nhai\r\n";
        assertThat(fates(unpack(none))).contains("mail.eml > multipart/mixed BROKEN");
    }

    @Test
    void aDigestHoldsMails() {
        String digest = FROM + "Subject: x\r\nContent-Type: multipart/digest; boundary=D\r\n\r\n"
                + joined("D", "\r\n" + mixed(file("application/pdf; name=a.pdf", "attachment", PDF)));
        assertThat(fates(unpack(digest)))
                .containsExactly(
                        "mail.eml UNPACKED",
                        "mail.eml > message/rfc822 UNPACKED",
                        "mail.eml > message/rfc822 > a.pdf READ");
    }

    @Test
    void aPieceOfAMailAndAFileKeptElsewhereAreRefused() {
        Unpacked unpacked = unpack(mixed(
                "Content-Type: message/partial; number=1; total=2; id=x\r\n\r\n" + FROM + "\r\nx",
                "Content-Type: message/external-body; access-type=URL; URL=\"http://x.example/\"\r\n\r\n"
                        + "Content-Type: application/pdf\r\n\r\n"));
        assertThat(fates(unpacked))
                .containsExactly(
                        "mail.eml UNPACKED",
                        "mail.eml > message/partial REFUSED_KIND",
                        "mail.eml > message/external-body REFUSED_KIND");
    }

    @Test
    void filesWrittenIntoTheTextAreTakenOutOrRefused() {
        String uuencoded = "begin 644 báo cáo.pdf\r\n*)5!$1BTQ+C<@>```\r\n`\r\nend";
        Unpacked unpacked = unpack(FROM + "Content-Type: text/plain; charset=utf-8\r\n\r\nKính gửi\r\n" + uuencoded
                + "\r\n=ybegin line=128 size=3 name=b.pdf\r\nxyz\r\n=yend size=3\r\nTrân trọng");
        assertThat(fates(unpacked))
                .containsExactly(
                        "mail.eml UNPACKED",
                        "mail.eml > text/plain SET_ASIDE",
                        "mail.eml > báo cáo.pdf READ",
                        "mail.eml > b.pdf REFUSED_KIND");
        assertThat(unpacked.files().get(0).content().bytes()).isEqualTo(PDF);
        assertThat(unpacked.text()).isEqualTo("Kính gửi\nTrân trọng");
    }

    @Test
    void aThousandPartsAreTheMostAndNestingHasAnEnd() {
        assertThat(fates(unpack(FROM + "Content-Type: multipart/mixed; boundary=B\r\n\r\n"
                        + "--B\r\n\r\nx\r\n".repeat(10_000))))
                .containsExactly("mail.eml HOSTILE");
        StringBuilder deep = new StringBuilder(FROM);
        for (int i = 0; i < 2000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=B" + i + "\r\n\r\n--B" + i + "\r\n");
        }
        assertThat(fates(unpack(deep.toString()))).containsExactly("mail.eml HOSTILE");
        Unpacked mails = unpack((FROM + "Content-Type: message/rfc822\r\n\r\n").repeat(500) + "x");
        assertThat(mails.parts().get(mails.parts().size() - 1).fate()).isEqualTo(Fate.REFUSED_DEPTH);
    }

    @Test
    @Timeout(20)
    void headersBoundariesAndTextsOfMegabytesCostLittle() {
        String million = "=?".repeat(1_000_000);
        assertThat(unpack("From: a@a.example\r\nTo: b@b.example\r\nSubject: " + million + "\r\n\r\nx")
                        .parts())
                .hasSize(2);
        for (String body : List.of("=", "&", "<", "&#", "<!--", "<blockquote>", "begin 644 a\r\n", "\r")) {
            String repeated = body.repeat(400_000);
            for (String type : List.of("text/plain", "text/html", "application/pdf")) {
                String mail = FROM + "Content-Transfer-Encoding: quoted-printable\r\nContent-Type: " + type;
                assertThat(unpack(mail + "\r\n\r\n" + repeated).parts()).isNotEmpty();
            }
        }
        String boundary = "a".repeat(1_000_000);
        String mail = FROM + "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary;
        assertThat(fates(unpack(mail))).contains("mail.eml > multipart/mixed BROKEN");
    }

    private static String saved(String head, String... more) {
        String[] parts = new String[more.length + 1];
        parts[0] = "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Location: file:///C:/1/bao-cao.htm\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><body>B=C3=81O C=C3=81O</body></html>";
        System.arraycopy(more, 0, parts, 1, more.length);
        return head + "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"----=_N\"\r\n\r\n"
                + "This document is a Single File Web Page.\r\n\r\n" + joined("----=_N", parts);
    }

    @Test
    void aPageSavedLikeAMailIsAPaperAndNotTheWordsOfOne() {
        Unpacked unpacked = unpack(saved(
                "",
                "Content-Type: image/png\r\nContent-Location: a.png\r\n" + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + base64(PNG)));
        assertThat(fates(unpacked))
                .containsExactly("mail.eml UNPACKED", "mail.eml > text/html READ", "mail.eml > image/png SET_ASIDE");
        assertThat(unpacked.text()).isEmpty();
        assertThat(new String(unpacked.files().get(0).content().bytes(), StandardCharsets.UTF_8))
                .contains("BÁO CÁO");
        assertThat(fates(unpack(saved("To: b@b.example\r\n"))))
                .containsExactly("mail.eml UNPACKED", "mail.eml > text/html SET_ASIDE");
    }

    @Test
    void macrosOfAPageSavedLikeAMailAreHostile() {
        assertThat(fates(unpack(saved("", "Content-Type: application/x-mso\r\n\r\nActiveMime\001"))))
                .contains("mail.eml > application/x-mso HOSTILE");
    }
}
