package vn.vanthu.assessment.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.intake.Zips;
import vn.vanthu.testing.Damage;
import vn.vanthu.testing.PlainExcel;
import vn.vanthu.testing.PlainWord;
import vn.vanthu.testing.Submissions;

/** Whatever became of a file, the desk says something of it, soon, and of each of its parts. */
class DamagedFilesTest {

    private static final Instant SENT = Instant.parse("2012-03-05T01:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int TIMES = 40;

    private static final byte[] WORD =
            PlainWord.district("HUYỆN KRÔNG PẮC", "12").docx();

    private static Arguments packed(String name, byte[] file) {
        return Arguments.of(name, file, true);
    }

    private static Arguments plain(String name, byte[] file) {
        return Arguments.of(name, file, false);
    }

    static Stream<Arguments> files() throws IOException {
        byte[] sheet = new PlainExcel()
                .sheet("Phụ lục", "TT|Chỉ tiêu|Số liệu", "1|Văn bản|12", "2|Hồ sơ|1.284")
                .xlsx();
        return Stream.of(
                packed("a.docx", WORD),
                packed("commune.docx", resource("extraction/word/commune.docx")),
                packed("tables.docx", resource("extraction/word/tables.docx")),
                packed("a.xlsx", sheet),
                packed("a.odt", resource("extraction/bao-cao-quy-1.odt")),
                packed("a.zip", zip()),
                plain("tables.doc", unpacked("tables.doc")),
                plain("commune.doc", unpacked("commune.doc")),
                plain("lists.rtf", unpacked("lists.rtf")),
                plain("tables.rtf", unpacked("tables.rtf")),
                plain("a.xls", workbook()),
                plain("a.pdf", resource("submissions/complete-2012-district-pdf/baocao.pdf")),
                plain("a.eml", mail()),
                plain("a.html", page()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aDamagedFileIsNeitherSilentNorFatalNorEndless(String name, byte[] file, boolean hasParts) {
        Damage damage = new Damage(name.hashCode());
        UnaryOperator<byte[]> inside = hasParts ? damage::ofPackage : damage::ofBytes;
        for (int i = 0; i < TIMES; i++) {
            byte[] damaged = i % 2 == 0 ? damage.ofBytes(file) : inside.apply(file);
            Assessment assessment = assertTimeoutPreemptively(
                    SOON,
                    () -> Submissions.assess("huyen-krong-pac", SENT, Submissions.file(name, damaged)),
                    "number " + i);
            assertThat(assessment.findings()).as("number %s", i).isNotEmpty();
            assertThat(assessment.examined().parts()).as("number %s", i).isNotEmpty();
            assertThat(new AssessmentJson(new ObjectMapper())
                            .of(assessment)
                            .path("verdict")
                            .asText())
                    .isNotEmpty();
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = DamagedFilesTest.class.getResourceAsStream("/" + name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] unpacked(String name) throws IOException {
        try (InputStream in =
                new GZIPInputStream(DamagedFilesTest.class.getResourceAsStream("/extraction/word/" + name + ".gz"))) {
            return in.readAllBytes();
        }
    }

    private static byte[] workbook() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet("Phụ lục");
            for (int i = 0; i < 60; i++) {
                sheet.createRow(i).createCell(0).setCellValue("Chỉ tiêu " + i);
                sheet.getRow(i).createCell(1).setCellValue(i * 1.5);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip() {
        return Zips.of("bao-cao/ghi chu.txt", "x", "bao-cao/trang.html", "<html>Báo cáo</html>");
    }

    private static byte[] mail() {
        return ("From: a@daklak.example\r\nTo: b@daklak.example\r\nSubject: =?UTF-8?Q?B=C3=A1o_c=C3=A1o?=\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"B\"\r\n\r\n--B\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + "K=C3=ADnh g=E1=BB=ADi\r\n--B\r\nContent-Type: application/octet-stream; name=\"a.docx\"\r\n"
                        + "Content-Disposition: attachment; filename*=UTF-8''b%C3%A1o.docx\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(WORD) + "\r\n--B--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] page() {
        return ("<html><head><style>p.T {font-weight:bold}</style></head><body><p class=T>BÁO CÁO</p>"
                        + "<table border=1><tr><td colspan=2>TT</td></tr><tr><td>1</td><td>Văn bản</td></tr></table>"
                        + "<ol><li>một<ul><li>hai</ul></ol></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
