package vn.vanthu.operations.adapter.settings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.camel.NoSuchEndpointException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;
import vn.vanthu.correspondence.adapter.office.OfficeSettings;
import vn.vanthu.correspondence.adapter.sign.SigningSettings;
import vn.vanthu.extraction.adapter.signature.TrustSettings;
import vn.vanthu.reminder.adapter.ReminderSettings;

class StartChecksTest {

    record Invented(
            @Min(value = 1, message = "expected 1 or more") @DefaultValue("2") int workers,
            @DefaultValue("true") boolean sample,
            Optional<Path> fonts) {}

    @TempDir
    Path folder;

    @Test
    void aValueOutOfBoundsIsToldBesideOneOfTheWrongKind() {
        MockEnvironment environment =
                new MockEnvironment().withProperty("x.workers", "0").withProperty("x.sample", "perhaps");

        assertThat(SettingsCheck.problems(environment, List.of(new SettingsCheck.Prefixed("x", Invented.class))))
                .containsExactly("x.sample: expected true or false", "x.workers: expected 1 or more");
    }

    @Test
    void aFileThatMayBeNamedIsTakenWhetherItExistsOrNot() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("x.fonts", folder.resolve("seal.png").toString());

        assertThat(SettingsCheck.problems(environment, List.of(new SettingsCheck.Prefixed("x", Invented.class))))
                .isEmpty();
    }

    @EnableConfigurationProperties({SigningSettings.class, TrustSettings.class, OfficeSettings.class})
    static class Bound {}

    @Test
    void filesNamedForSigningAndPrintingReachTheirSettings() {
        new ApplicationContextRunner()
                .withUserConfiguration(Bound.class, PathGiven.class)
                .withPropertyValues(
                        "vanthu.signing.keystore=" + folder.resolve("key.p12"),
                        "vanthu.signing.image=seal.png",
                        "vanthu.signing.signer-image=",
                        "vanthu.signing.trust-dir=" + folder,
                        "vanthu.office.home=/opt/libreoffice")
                .run(context -> {
                    SigningSettings signing = context.getBean(SigningSettings.class);
                    assertThat(signing.keystore()).contains(folder.resolve("key.p12"));
                    assertThat(signing.image()).contains(Path.of("seal.png"));
                    assertThat(signing.signerImage()).isEmpty();
                    assertThat(signing.pkcs11Library()).isEmpty();
                    assertThat(context.getBean(TrustSettings.class).trustDir()).contains(folder);
                    assertThat(context.getBean(OfficeSettings.class).home()).contains(Path.of("/opt/libreoffice"));
                });
    }

    @Test
    void stepsOfTheLadderThatContradictEachOtherAreTold() {
        assertThat(ladder("vanthu.ladder.second-after", "2", "vanthu.ladder.overdue-after", "3"))
                .containsExactly("vanthu.ladder.second-after: expected more than overdue-after");
        assertThat(ladder("vanthu.ladder.from", "17:00", "vanthu.ladder.to", "07:30"))
                .containsExactly("vanthu.ladder.from: expected an hour before that of to");
        assertThat(ladder("vanthu.ladder.since", "2012-02-31", "vanthu.ladder.oldest", "20"))
                .containsExactly("vanthu.ladder.since: expected a date such as 2012-03-01");
        assertThat(ladder("vanthu.ladder.since", "2012-03-01", "vanthu.ladder.oldest", "20"))
                .isEmpty();
    }

    private static List<String> ladder(String one, String value, String other, String otherValue) {
        MockEnvironment environment =
                new MockEnvironment().withProperty(one, value).withProperty(other, otherValue);
        return SettingsCheck.problems(
                environment, List.of(new SettingsCheck.Prefixed("vanthu.ladder", ReminderSettings.class)));
    }

    @Test
    void aDataFolderThatIsAFileIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "");

        assertThat(DataFolderCheck.problems(at(file)))
                .containsExactly("vanthu.data-dir: expected a folder that can be written");
    }

    @Test
    void aDataFolderThatIsNotThereYetIsNoFault() {
        assertThat(DataFolderCheck.problems(at(folder.resolve("new/data")))).isEmpty();
    }

    @Test
    void aRouteThatCamelRefusesIsToldInItsWordsAndOtherFailuresAreLeftAlone() {
        FaultyRoutesFailure failure = new FaultyRoutesFailure();
        Exception camel = new IllegalStateException(new NoSuchEndpointException("nosuch:x"));

        assertThat(failure.analyze(camel).getDescription()).contains("nosuch:x");
        assertThat(failure.analyze(new IllegalStateException("something else"))).isNull();
    }

    @Test
    void takenPortsAreToldTogether() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            MockEnvironment environment = new MockEnvironment()
                    .withProperty("server.port", port)
                    .withProperty("vanthu.embedded.smtp-port", port)
                    .withProperty("vanthu.embedded.imap-port", "0")
                    .withProperty("vanthu.embedded.sftp-port", "0");

            assertThat(PortCheck.problems(environment, true)).hasSize(2);
        }
    }

    private static MockEnvironment at(Path dataDir) {
        return new MockEnvironment().withProperty("vanthu.data-dir", dataDir.toString());
    }
}
