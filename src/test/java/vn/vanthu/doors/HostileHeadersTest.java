package vn.vanthu.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Flags;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vanthu.intake.Submission;

/** Headers that steer Camel, CXF or a mail program change nothing of what a door makes. */
class HostileHeadersTest extends DoorsTest {

    private static final Map<String, String> HOSTILE = new TreeMap<>(Map.ofEntries(
            Map.entry("CamelFileName", "../../evil.txt"),
            Map.entry("CamelOverruleFileName", "/tmp/evil.txt"),
            Map.entry("CamelSqlQuery", "drop table submission"),
            Map.entry("CAmelExecCommandExecutable", "touch"),
            Map.entry("CAmelExecCommandArgs", "evil.txt"),
            Map.entry("CamelBeanMethodName", "toString"),
            Map.entry("CamelCxfMessage", "evil"),
            Map.entry("CamelAuthentication", "so-tu-phap"),
            Map.entry("mail.smtp.host", "evil.example"),
            Map.entry("operationName", "GetSubmissionStatus"),
            Map.entry("operationNamespace", "urn:evil"),
            Map.entry("SOAPActionX", "evil"),
            Map.entry("delete", "true"),
            Map.entry("copyTo", "Evil"),
            Map.entry("moveTo", "Evil"),
            Map.entry("Reply-To", "evil@evil.example"),
            Map.entry("Cc", "evil@evil.example"),
            Map.entry("Bcc", "evil@evil.example"),
            Map.entry("Sender", "evil@evil.example")));

    private static final String MAIL =
            """
            From: vanthu@lak.daklak.example
            To: baocao@snv.daklak.example
            Subject: Hello
            Message-ID: <hostile@lak.example>

            text
            """;

    @BeforeEach
    void emptyMailbox() throws Exception {
        Mailer.empty(imapPort, SERVICE);
    }

    @Test
    void throughTheMailDoor() throws Exception {
        Set<String> before = filesOutsideTheDrop();
        Submission plain = byMail(MAIL);
        registrar.forget();
        Submission hostile = byMail(lines(": ") + MAIL.replace("To: baocao@", "To: evil@"));

        assertSame(hostile, plain);
        assertThat(hostile.thread()).isEqualTo(plain.thread());
        await().untilAsserted(() -> Mailer.look(imapPort, SERVICE, inbox -> {
            assertThat(inbox.getMessageCount()).isEqualTo(2);
            assertThat(inbox.getMessage(2).isSet(Flags.Flag.SEEN)).isTrue();
            assertThat(inbox.getMessage(2).isSet(Flags.Flag.DELETED)).isFalse();
            assertThat(inbox.getStore().getFolder("Evil").exists()).isFalse();
            return null;
        }));
        assertThat(filesOutsideTheDrop()).isEqualTo(before);
    }

    @Test
    void throughTheSoapDoor() throws Exception {
        Set<String> before = filesOutsideTheDrop();
        Submission plain = bySoap(Map.of());
        registrar.forget();
        Submission hostile = bySoap(HOSTILE);

        assertSame(hostile, plain);
        assertThat(hostile.originals()).isEqualTo(plain.originals());
        assertThat(filesOutsideTheDrop()).isEqualTo(before);
    }

    @Test
    void throughTheSftpDoorWhereAFilesNameIsItsOnlyHeader() throws Exception {
        Path submit = DATA.resolve("sftp/" + DoorsApplication.UNIT + "/submit");
        Set<String> before = filesOutsideTheDrop();
        for (String name : Set.of(
                "${bean:evil}.docx", "CamelFileName=evil.docx", "$simple{date:now}", "a;touch evil", "%2e%2e%2fevil")) {
            registrar.forget();
            Files.writeString(submit.resolve(name), lines(": "));
            await().until(() -> registrar.all().size() == 1);
            Submission submission = registrar.all().get(0);
            assertThat(submission.originals().get(0).name()).isEqualTo(name);
            assertThat(submission.sender().account()).isEqualTo(DoorsApplication.UNIT);
            await().untilAsserted(() -> assertThat(submit).isEmptyDirectory());
        }
        assertThat(filesOutsideTheDrop()).isEqualTo(before);
    }

    private static void assertSame(Submission hostile, Submission plain) {
        assertThat(hostile.sender()).isEqualTo(plain.sender());
        assertThat(hostile.channel()).isEqualTo(plain.channel());
        assertThat(hostile.automatic()).isEqualTo(plain.automatic());
        assertThat(hostile.stamps().claimed()).isEqualTo(plain.stamps().claimed());
        assertThat(hostile.originals()).hasSameSizeAs(plain.originals());
        assertThat(hostile.originals().get(0).name())
                .isEqualTo(plain.originals().get(0).name());
    }

    private Submission byMail(String rfc822) throws Exception {
        Mailer.send(smtpPort, DoorsApplication.EMAIL, rfc822);
        await().until(() -> registrar.all().size() == 1);
        return registrar.all().get(0);
    }

    private Submission bySoap(Map<String, String> headers) throws Exception {
        String token = SoapDoorTest.token(DoorsApplication.UNIT, SoapDoorTest.TEXT, DoorsApplication.UNIT);
        String envelope = SoapDoorTest.envelope(token, SoapDoorTest.submitXml(SoapDoorTest.edxml("Báo cáo")));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + httpPort + "/soap/e-office"))
                .header("Content-Type", "text/xml; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(envelope));
        headers.forEach(request::header);
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("SubmitDocumentResponse");
        return registrar.all().get(0);
    }

    private static String lines(String separator) {
        return HOSTILE.entrySet().stream()
                .map(header -> header.getKey() + separator + header.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static Set<String> filesOutsideTheDrop() throws Exception {
        try (Stream<Path> data = Files.walk(DATA);
                Stream<Path> here = Files.list(Path.of("."))) {
            return Stream.concat(data, here)
                    .map(Path::toString)
                    .filter(path -> !path.contains("submit") && !path.contains("sftp-last-poll"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
