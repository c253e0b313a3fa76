package vn.vanthu.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Flags;
import jakarta.mail.Message;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.MailThread;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Submission;
import vn.vanthu.intake.Withheld;

class EmailDoorTest extends DoorsTest {

    private static final String PLAIN =
            """
            From: "Văn thư huyện" <VanThu@Lak.daklak.example>
            To: baocao@snv.daklak.example
            Subject: =?UTF-8?Q?B=C3=A1o_c=C3=A1o_qu=C3=BD_I?=
            Date: Mon, 5 Mar 2012 07:30:00 +0700
            Message-ID: <one@lak.daklak.example>
            References: <a@x> <b@x>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8

            Kính gửi Sở Nội vụ.
            """;

    @BeforeEach
    void emptyMailbox() throws Exception {
        Mailer.empty(imapPort, SERVICE);
    }

    @Test
    void aMailBecomesASubmission() throws Exception {
        Instant before = Instant.now().minusSeconds(2);

        send(PLAIN);

        Submission submission = onlySubmission();
        assertThat(submission.channel()).isEqualTo(Channel.EMAIL);
        assertThat(submission.sender()).isEqualTo(new Sender(DoorsApplication.EMAIL, true));
        assertThat(submission.thread())
                .contains(new MailThread("<one@lak.daklak.example>", List.of("<a@x>", "<b@x>"), "Báo cáo quý I"));
        assertThat(submission.automatic()).isFalse();
        assertThat(submission.stamps().claimed()).contains(Instant.parse("2012-03-05T00:30:00Z"));
        assertThat(submission.stamps().sent()).isBetween(before, Instant.now());
        assertThat(submission.originals()).singleElement().satisfies(original -> {
            assertThat(original.name()).isEqualTo("message.eml");
            assertThat(text(submission)).contains("Kính gửi Sở Nội vụ.").contains("Message-ID: <one@");
        });
    }

    @Test
    void aMailIsSeenOnceItIsRegistered() throws Exception {
        send(PLAIN);

        await().untilAsserted(() -> assertThat(seen()).containsExactly(true));
        assertThat(registrar.all()).hasSize(1);
    }

    @Test
    void aMailThatCouldNotBeRegisteredStaysUnseenAndIsTakenInLater() throws Exception {
        registrar.breakFor(submission -> true);
        send(PLAIN);
        await().until(() -> registrar.refusals.get() >= 2);
        assertThat(seen()).containsExactly(false);

        registrar.breakFor(submission -> false);

        await().untilAsserted(() -> assertThat(seen()).containsExactly(true));
        assertThat(registrar.all()).hasSize(1);
    }

    @Test
    void oneMailThatFailsDoesNotHoldUpTheOthers() throws Exception {
        registrar.breakFor(submission -> text(submission).contains("poison"));
        send(PLAIN.replace("Kính gửi", "poison"));
        send(PLAIN.replace("<one@", "<two@"));

        assertThat(onlySubmission().thread().orElseThrow().messageId()).isEqualTo("<two@lak.daklak.example>");
    }

    @Test
    void theSameMailSentTwiceIsTwoDeliveries() throws Exception {
        send(PLAIN);
        send(PLAIN);

        await().until(() -> registrar.all().size() == 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Precedence: bulk",
                "List-Id: <news.example>",
                "X-Auto-Response-Suppress: All",
                "Precedence: LIST ; x"
            })
    void aMailThatAMachineWroteIsMarked(String header) throws Exception {
        send(header + "\n" + PLAIN);

        assertThat(onlySubmission().automatic()).isTrue();
    }

    @Test
    void aMailWithANullReturnPathIsAutomatic() throws Exception {
        Mailer.send(smtpPort, "<>", PLAIN);

        assertThat(onlySubmission().automatic()).isTrue();
    }

    @Test
    void theServicesOwnMailIsAutomatic() throws Exception {
        send(PLAIN.replace("VanThu@Lak.daklak.example", SERVICE.toUpperCase()));

        assertThat(onlySubmission().automatic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "From: vanthu@lak.daklak.example\nFrom: other@lak.daklak.example\n",
                "From: vanthu@lak.daklak.example, other@lak.daklak.example\n",
                "From: vanthu: vanthu@lak.daklak.example;\n",
                "From: vanthu@lak.daklak.example <not an address\n"
            })
    void aMailWithoutExactlyOneSenderHasNone(String from) throws Exception {
        send(from + PLAIN.substring(PLAIN.indexOf("To:")));

        assertThat(onlySubmission().sender()).isEqualTo(new Sender("", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: =?x-none?B?####?=\nDate: yesterday\nMessage-ID: none\nContent-Type: multipart/mixed\n\n--",
                "Content-Type: multipart/mixed; boundary=\"\n\nbroken",
                "Content-Type: ;;;\nContent-Transfer-Encoding: nonsense\n\nbody"
            })
    void aMailThatCannotBeParsedIsRegisteredAllTheSame(String rest) throws Exception {
        send("From: vanthu@lak.daklak.example\n" + rest);

        Submission submission = onlySubmission();
        assertThat(submission.sender().account()).isEqualTo(DoorsApplication.EMAIL);
        assertThat(submission.thread()).isEqualTo(Optional.empty());
    }

    @Test
    void ofAMailOverTheLimitTheHeadersAreKeptAndTheMailboxGoesOn() throws Exception {
        send(PLAIN + "x".repeat(70).concat("\n").repeat(MAX_BYTES / 70));
        send(PLAIN.replace("<one@", "<two@"));

        await().until(() -> registrar.all().size() == 2);
        Submission large = registrar.all().get(0);
        assertThat(Withheld.reason(large.originals().get(0))).isEqualTo(Withheld.Reason.TOO_LARGE);
        assertThat(large.originals().get(0).name()).isEqualTo("message-headers.txt");
        assertThat(text(large))
                .contains("Message-ID: <one@")
                .contains("Message-Size: ")
                .doesNotContain("xxxx");
        assertThat(large.sender().account()).isEqualTo(DoorsApplication.EMAIL);
        assertThat(large.thread()).isPresent();
        await().untilAsserted(() -> assertThat(seen()).containsExactly(true, true));
    }

    private void send(String rfc822) throws Exception {
        Mailer.send(smtpPort, DoorsApplication.EMAIL, rfc822);
    }

    private List<Boolean> seen() throws Exception {
        return Mailer.look(imapPort, SERVICE, inbox -> {
            List<Boolean> flags = new java.util.ArrayList<>();
            for (Message message : inbox.getMessages()) {
                flags.add(message.isSet(Flags.Flag.SEEN));
            }
            return flags;
        });
    }

    private Submission onlySubmission() {
        await().atMost(Duration.ofSeconds(15)).until(() -> registrar.all().size() == 1);
        return registrar.all().get(0);
    }

    private static String text(Submission submission) {
        return new String(submission.originals().get(0).content().bytes(), StandardCharsets.UTF_8);
    }
}
