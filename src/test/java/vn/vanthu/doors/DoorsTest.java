package vn.vanthu.doors;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The doors of one running service on free ports, shared by all tests of this package. */
@SpringBootTest(classes = DoorsApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class DoorsTest {

    static final String SERVICE = "baocao@snv.daklak.example";
    static final int MAX_BYTES = 200_000;
    static final int RETRIES = 1;
    static final String LEFTOVER = "sftp/" + DoorsApplication.OTHER_UNIT + "/submit/Q1/left.docx";
    static final Path DATA = temporary();

    @Autowired
    FakeRegistrar registrar;

    @Autowired
    ProducerTemplate camel;

    @Value("${vanthu.embedded.smtp-port}")
    int smtpPort;

    @Value("${vanthu.embedded.imap-port}")
    int imapPort;

    @Value("${vanthu.embedded.sftp-port}")
    int sftpPort;

    @Value("${local.server.port}")
    int httpPort;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("vanthu.data-dir", DATA::toString);
        addPort(settings, "vanthu.embedded.smtp-port");
        addPort(settings, "vanthu.embedded.imap-port");
        addPort(settings, "vanthu.embedded.sftp-port");
        settings.add("vanthu.intake.max-bytes", () -> MAX_BYTES + "B");
        settings.add("vanthu.retries", () -> RETRIES);
        settings.add("vanthu.mail.poll", () -> 200);
        settings.add("vanthu.sftp.poll", () -> 200);
        settings.add("vanthu.sftp.file-quiet", () -> "600ms");
        settings.add("vanthu.sftp.folder-quiet", () -> "1500ms");
        settings.add("camel.main.routes-include-pattern", DoorsTest::routes);
    }

    @BeforeEach
    void emptyRegister() {
        registrar.forget();
    }

    private static String routes() {
        return Stream.of(
                        "failure-policy",
                        "check-draft",
                        "assess-draft",
                        "receive-email",
                        "receive-sftp",
                        "receive-soap",
                        "send-email",
                        "send-sftp")
                .map(name -> "classpath:routes/" + name + ".yaml")
                .collect(Collectors.joining(","));
    }

    private static void addPort(DynamicPropertyRegistry settings, String name) {
        try (ServerSocket socket = new ServerSocket(0)) {
            int port = socket.getLocalPort();
            settings.add(name, () -> port);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a service leaves it that was killed while it took the files of a registered folder away. */
    private static Path temporary() {
        try {
            Path data = Files.createTempDirectory("doors");
            Path file = data.resolve(LEFTOVER);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "12345");
            Instant modified = Instant.parse("2012-03-05T01:00:00Z");
            Files.setLastModifiedTime(file, FileTime.from(modified));
            String line = DoorsApplication.OTHER_UNIT + "/Q1/left.docx|5|" + modified;
            Files.writeString(data.resolve("sftp-removals"), line + "\n");
            return data;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
