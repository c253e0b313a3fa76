package vn.vanthu.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Submission;
import vn.vanthu.intake.Withheld;

class SftpDoorTest extends DoorsTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(3);

    private final Path submit =
            DATA.resolve("sftp").resolve(DoorsApplication.UNIT).resolve("submit");
    private SshClient ssh;
    private ClientSession session;
    private SftpClient sftp;

    @BeforeEach
    void logIn() throws IOException {
        clear(submit);
        ssh = SshClient.setUpDefaultClient();
        ssh.setServerKeyVerifier((client, address, key) -> true);
        ssh.start();
        session = login(DoorsApplication.UNIT, DoorsApplication.UNIT);
        sftp = SftpClientFactory.instance().createSftpClient(session);
    }

    @AfterEach
    void logOut() throws IOException {
        sftp.close();
        session.close();
        ssh.stop();
        clear(submit);
    }

    @Test
    void aFileBecomesASubmissionAndGoesOnceItIsRegistered() throws IOException {
        Instant before = Instant.now().minusSeconds(2);

        put("submit/Báo cáo quý I.docx", "nội dung");

        Submission submission = onlySubmission();
        assertThat(submission.channel()).isEqualTo(Channel.SFTP);
        assertThat(submission.sender()).isEqualTo(new Sender(DoorsApplication.UNIT, true));
        assertThat(names(submission)).containsExactly("Báo cáo quý I.docx");
        assertThat(text(submission)).isEqualTo("nội dung");
        assertThat(submission.stamps().sent()).isBetween(before, Instant.now());
        await().untilAsserted(() -> assertThat(submit).isEmptyDirectory());
    }

    @Test
    void aFolderIsOneSubmission() throws IOException {
        sftp.mkdir("submit/Quý I");
        sftp.mkdir("submit/Quý I/phụ lục");
        put("submit/Quý I/phụ lục/biểu 1.xlsx", "hai");
        put("submit/Quý I/báo cáo.docx", "một");

        Submission submission = onlySubmission();
        assertThat(names(submission)).containsExactlyInAnyOrder("báo cáo.docx", "phụ lục/biểu 1.xlsx");
        await().untilAsserted(() -> assertThat(files()).isEmpty());
        assertThat(registrar.all()).hasSize(1);
    }

    @Test
    void whatACrashLeftOfARegisteredFolderIsTakenAwayAndNotRegisteredAgain() {
        await().untilAsserted(() -> assertThat(DATA.resolve(LEFTOVER)).doesNotExist());
        assertThat(registrar.accounts).doesNotContain(DoorsApplication.OTHER_UNIT);
    }

    @Test
    void aFileUnderATemporaryNameWaitsForItsName() throws IOException {
        put("submit/report.docx.part", "nửa");
        put("submit/other.filepart", "nửa");
        await().during(LONG_ENOUGH)
                .atMost(LONG_ENOUGH.plusSeconds(2))
                .until(() -> registrar.all().isEmpty());

        sftp.rename("submit/report.docx.part", "submit/report.docx");

        assertThat(names(onlySubmission())).containsExactly("report.docx");
    }

    @Test
    void aFileThatStillGrowsIsNotTakenIn() throws IOException {
        try (OutputStream out = sftp.write("submit/growing.docx")) {
            for (int i = 0; i < 12; i++) {
                out.write('x');
                out.flush();
                int size = i + 1;
                await().pollDelay(Duration.ofMillis(250))
                        .until(() -> Files.size(submit.resolve("growing.docx")) == size);
                assertThat(registrar.all()).isEmpty();
            }
        }

        assertThat(text(onlySubmission())).isEqualTo("x".repeat(12));
    }

    @Test
    void aFileStaysWhileItCannotBeRegistered() throws IOException {
        registrar.breakFor(submission -> true);
        put("submit/report.docx", "một");
        await().until(() -> registrar.refusals.get() >= 2);
        assertThat(files()).containsExactly("report.docx");

        registrar.breakFor(submission -> false);

        assertThat(names(onlySubmission())).containsExactly("report.docx");
        await().untilAsserted(() -> assertThat(submit).isEmptyDirectory());
    }

    @Test
    void theSameFilePutAgainLaterIsAnotherDelivery() throws IOException {
        FileTime time = FileTime.from(Instant.parse("2012-03-05T01:00:00Z"));
        for (int round = 1; round <= 2; round++) {
            int count = round;
            put("submit/report.docx.part", "một");
            Files.setLastModifiedTime(submit.resolve("report.docx.part"), time);
            sftp.rename("submit/report.docx.part", "submit/report.docx");
            await().untilAsserted(() -> assertThat(submit).isEmptyDirectory());
            await().until(() -> registrar.all().size() == count);
        }
    }

    @Test
    void aBackDatedFileWasSentAfterTheLastPollThatDidNotSeeIt() throws IOException {
        await().pollDelay(Duration.ofMillis(600)).until(() -> true);
        Instant before = Instant.now().minusMillis(600);
        put("submit/late.docx.part", "một");
        Files.setLastModifiedTime(
                submit.resolve("late.docx.part"), FileTime.from(Instant.parse("2012-03-05T01:00:00Z")));
        sftp.rename("submit/late.docx.part", "submit/late.docx");

        Submission submission = onlySubmission();
        assertThat(submission.stamps().sent()).isBetween(before, Instant.now());
        assertThat(submission.stamps().claimed()).contains(Instant.parse("2012-03-05T01:00:00Z"));
    }

    @Test
    void aFileOverTheLimitIsReportedOnceAndLeftWhereItIs() throws IOException {
        put("submit/large.docx", "x".repeat(MAX_BYTES + 1));

        Submission submission = onlySubmission();
        assertThat(Withheld.reason(submission.originals().get(0))).isEqualTo(Withheld.Reason.TOO_LARGE);
        assertThat(text(submission)).contains("large.docx").contains("200001 bytes");
        await().during(LONG_ENOUGH).atMost(LONG_ENOUGH.plusSeconds(2)).until(() -> registrar.repeats.get() == 0);
        assertThat(files()).containsExactly("large.docx");
    }

    @Test
    void aNameThatWouldMeanOtherFilesTooIsNeverActedOn() throws IOException {
        put("submit/*", "một");

        Submission submission = onlySubmission();
        assertThat(Withheld.reason(submission.originals().get(0))).isEqualTo(Withheld.Reason.NAME_REFUSED);
        assertThat(files()).containsExactly("*");
        put("submit/report.docx", "hai");
        await().until(() -> registrar.all().size() == 2);
        await().untilAsserted(() -> assertThat(files()).containsExactly("*"));
    }

    @Test
    void linksAreNeitherMadeNorFollowed() throws IOException {
        assertThatThrownBy(() -> sftp.symLink("submit/link.docx", "/etc/hostname"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> sftp.link("submit/hard.docx", "submit/x", false))
                .isInstanceOf(IOException.class);

        Path secret = Files.writeString(DATA.resolve("secret.txt"), "bí mật");
        Files.createSymbolicLink(submit.resolve("planted.docx"), secret);
        Files.createSymbolicLink(submit.resolve("planted"), DATA);
        put("submit/report.docx", "một");

        assertThat(names(onlySubmission())).containsExactly("report.docx");
        await().during(LONG_ENOUGH)
                .atMost(LONG_ENOUGH.plusSeconds(2))
                .until(() -> registrar.all().size() == 1);
    }

    @Test
    void aUnitSeesOnlyItsOwnFolders() throws IOException {
        assertThat(entries("/")).containsExactlyInAnyOrder("submit", "replies");
        assertThat(entries("/../..")).containsExactlyInAnyOrder("submit", "replies");
        assertThatThrownBy(() -> put("replies/mine.txt", "x")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> put("outside.txt", "x")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> put("../" + DoorsApplication.OTHER_UNIT + "/submit/x", "x"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> sftp.rename("submit", "gone")).isInstanceOf(SftpException.class);
        assertThatThrownBy(() -> sftp.rmdir("submit")).isInstanceOf(SftpException.class);
    }

    @Test
    void aWrongPasswordDoesNotGetIn() {
        assertThatThrownBy(() -> login(DoorsApplication.UNIT, "wrong")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> login("vanthu", "vanthu")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> login("nobody", "nobody")).isInstanceOf(IOException.class);
    }

    private ClientSession login(String user, String password) throws IOException {
        ClientSession login = ssh.connect(user, "127.0.0.1", sftpPort)
                .verify(Duration.ofSeconds(10))
                .getSession();
        login.addPasswordIdentity(password);
        login.auth().verify(Duration.ofSeconds(10));
        return login;
    }

    private void put(String path, String text) throws IOException {
        try (OutputStream out = sftp.write(path)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> entries(String path) throws IOException {
        return Stream.of(sftp.readDir(path).iterator())
                .flatMap(found -> {
                    List<String> names = new java.util.ArrayList<>();
                    found.forEachRemaining(entry -> names.add(entry.getFilename()));
                    return names.stream();
                })
                .filter(name -> !name.startsWith("."))
                .toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> found = Files.walk(submit)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> submit.relativize(file).toString())
                    .toList();
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    private Submission onlySubmission() {
        await().atMost(Duration.ofSeconds(15)).until(() -> registrar.all().size() == 1);
        return registrar.all().get(0);
    }

    private static List<String> names(Submission submission) {
        return submission.originals().stream().map(Attachment::name).toList();
    }

    private static String text(Submission submission) {
        return new String(submission.originals().get(0).content().bytes(), StandardCharsets.UTF_8);
    }
}
