package vn.vanthu.correspondence.adapter.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vanthu.correspondence.SealingFailure;
import vn.vanthu.testing.TestKeys;

class SigningCheckTest {

    private static final TestKeys KEY = TestKeys.authority().signer("Sở Mẫu", "UBND TỈNH MẪU");

    @TempDir
    Path folder;

    @Test
    void everyWrongSettingIsToldAtOnceAndNoSecretIs() throws IOException {
        Path text = Files.writeString(folder.resolve("seal.png"), "no picture");
        Map<String, Path> files = Map.of(
                "keystore",
                KEY.store(folder.resolve("key.p12")),
                "image",
                text,
                "signer-image",
                folder.resolve("none"));

        SigningSettings settings = SealedPapers.settings(files, "sai-mat-khau", "ftp://tsa.example", true);

        assertThat(SigningCheck.problems(settings, false))
                .containsExactly(
                        "vanthu.signing.password: the key file does not open with it",
                        "vanthu.signing.image: expected a PNG of up to 8 MB and 16 million pixels",
                        "vanthu.signing.signer-image: expected a PNG of up to 8 MB and 16 million pixels",
                        "vanthu.signing.time-stamp: expected an address that begins with http:// or https://");
        assertThat(settings.toString()).doesNotContain("sai-mat-khau");
    }

    @Test
    void aKeyThatOpensIsTakenAndOneThatIsNoKeyFileRefused() throws IOException {
        Map<String, Path> right = Map.of("keystore", KEY.store(folder.resolve("key.p12")));
        assertThat(SigningCheck.problems(SealedPapers.settings(right, TestKeys.PASSWORD, "", true), true))
                .isEmpty();

        Map<String, Path> wrong = Map.of("keystore", Files.writeString(folder.resolve("note.txt"), "no key"));
        assertThat(SigningCheck.problems(SealedPapers.settings(wrong, "", "", true), true))
                .containsExactly("vanthu.signing.keystore: expected a PKCS#12 file that can be read");
    }

    @Test
    void productionRefusesTheDemonstrationKey() {
        SigningSettings none = SealedPapers.settings(Map.of());

        assertThat(SigningCheck.problems(none, false)).isEmpty();
        assertThat(SigningCheck.problems(none, true)).singleElement().asString().contains("in production");
    }

    @Test
    void theDemonstrationKeyIsMadeOnceForItsOwnerAlone() throws IOException {
        SigningKey first = DemonstrationKey.in(folder.resolve("signing"), "SỞ MẪU");
        SigningKey second = DemonstrationKey.in(folder.resolve("signing"), "SỞ MẪU");

        assertThat(second.certificate()).isEqualTo(first.certificate());
        assertThat(first.demonstration()).isTrue();
        for (String file : new String[] {"demonstration.p12", "demonstration.password"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                            folder.resolve("signing").resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aDemonstrationKeyWithoutItsPasswordIsOurFault() throws IOException {
        DemonstrationKey.in(folder, "SỞ MẪU");
        Files.writeString(folder.resolve("demonstration.password"), "khac");

        assertThatThrownBy(() -> DemonstrationKey.in(folder, "SỞ MẪU")).isInstanceOf(SealingFailure.class);
    }
}
