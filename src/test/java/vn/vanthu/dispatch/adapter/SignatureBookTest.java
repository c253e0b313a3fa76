package vn.vanthu.dispatch.adapter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.intake.Channel;
import vn.vanthu.testing.Databases;
import vn.vanthu.testing.OtherSigner;
import vn.vanthu.testing.Submissions;
import vn.vanthu.testing.TestKeys;

class SignatureBookTest {

    private static final Instant AT = Instant.parse("2012-03-05T00:30:00Z");
    private static final TestKeys KEY = TestKeys.authority().signer("UBND huyện Krông Pắc", "UBND TỈNH ĐẮK LẮK");

    @TempDir
    Path folder;

    private static byte[] signedReport() throws IOException {
        String file = "/submissions/complete-2012-district-pdf/baocao.pdf";
        try (InputStream in = SignatureBookTest.class.getResourceAsStream(file)) {
            return OtherSigner.sign(in.readAllBytes(), KEY, AT);
        }
    }

    private static List<Map<String, Object>> rows(Office office) {
        return office.jdbc
                .sql("select signer, organisation, whole_file, state from signature order by submission_id, ordinal")
                .query()
                .listOfRows();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSignedReportIsAnsweredAndItsSignatureRegistered(Databases kind) throws IOException {
        Office office = new Office(kind, folder);

        String caseNumber =
                office.handle(Channel.EMAIL, "krongpac@daklak.example", Submissions.file("a.pdf", signedReport()));

        assertThat(office.posted(caseNumber)).isNotEmpty();
        assertThat(rows(office)).singleElement().satisfies(row -> {
            assertThat(row.get("signer")).isEqualTo("UBND huyện Krông Pắc");
            assertThat(row.get("organisation")).isEqualTo("UBND TỈNH ĐẮK LẮK");
            assertThat(row.get("whole_file")).isEqualTo(true);
            assertThat(row.get("state")).isEqualTo("UNTRUSTED");
        });
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aReportThatWasChangedAfterSigningWaitsForAPerson(Databases kind) throws IOException {
        Office office = new Office(kind, folder);
        byte[] pdf = signedReport();
        pdf[new String(pdf, ISO_8859_1).indexOf("/MediaBox") + 11] ^= 1;

        String caseNumber = office.handle(Channel.EMAIL, "krongpac@daklak.example", Submissions.file("a.pdf", pdf));

        assertThat(office.state(caseNumber)).isEqualTo("HELD");
        assertThat(office.posted(caseNumber)).isEmpty();
        assertThat(rows(office)).extracting(row -> row.get("state")).containsExactly("BROKEN");
    }
}
