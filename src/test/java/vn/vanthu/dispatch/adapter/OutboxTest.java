package vn.vanthu.dispatch.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.dispatch.Outgoing;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.testing.Databases;
import vn.vanthu.testing.PlainWord;
import vn.vanthu.testing.Submissions;

class OutboxTest {

    private static final String KRONG_PAC = "krongpac@daklak.example";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLetterLeavesToTheRegisteredAddressWithItsFilesNamedByItsNumber(Databases kind) {
        Office office = office(kind);
        Outgoing letter = office.outbox.claim(5).get(0);

        assertThat(letter.channel()).isEqualTo(Channel.EMAIL);
        assertThat(letter.destination()).isEqualTo(KRONG_PAC);
        assertThat(letter.files()).extracting(Attachment::name).containsExactly("01-SNV-CCHC.pdf", "01-SNV-CCHC.docx");
        assertThat(letter.messageId()).matches("<[0-9a-f-]{36}@snv\\.daklak\\.example>");
        assertThat(Files.exists(folder.resolve("outgoing/2012/01-SNV-CCHC.pdf")))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theDestinationIsTheRegisteredOneWhateverDoorItCameThrough(Databases kind) {
        Office office = new Office(kind, folder);
        for (Channel door : List.of(Channel.SOAP, Channel.SFTP)) {
            office.handle(door, "huyen-krong-pac", report(door.name().length() + ""));
        }
        assertThat(office.outbox.claim(9))
                .extracting(letter -> letter.channel() + " " + letter.destination())
                .containsExactly("EMAIL " + KRONG_PAC, "EMAIL " + KRONG_PAC, "SFTP huyen-krong-pac");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aClaimedLetterIsNobodyElsesUntilTheLeaseEndsAndRepeatsItself(Databases kind) {
        Office office = office(kind);
        Outgoing first = office.outbox.claim(5).get(0);
        assertThat(office.outbox.claim(5)).isEmpty();
        office.clock.advance(Office.RETRIES.lease());
        assertThat(office.outbox.claim(5)).containsExactly(first);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aRestartedWorkerTakesUpItsLettersAtOnce(Databases kind) {
        Office office = office(kind);
        office.outbox.claim(5);
        office.outbox.release();
        assertThat(office.outbox.claim(5)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLetterThatLeftStaysGone(Databases kind) {
        Office office = office(kind);
        Outgoing letter = office.outbox.claim(5).get(0);
        office.outbox.sent(letter);
        office.outbox.failed(letter, new IllegalStateException("too late"));
        office.clock.advance(Duration.ofDays(1));
        office.outbox.release();
        assertThat(office.outbox.claim(5)).isEmpty();
        assertThat(state(office)).isEqualTo("SENT");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatCannotLeaveIsTriedLaterAndEndsInTheFailedTray(Databases kind) {
        Office office = office(kind);
        for (int attempt = 1; attempt <= Office.RETRIES.attempts(); attempt++) {
            office.outbox.failed(office.outbox.claim(1).get(0), new IllegalStateException("no route to host"));
            assertThat(office.outbox.claim(1)).isEmpty();
            office.clock.advance(Duration.ofMinutes(1));
        }
        assertThat(office.outbox.claim(1)).isEmpty();
        assertThat(state(office)).isEqualTo("FAILED");
        assertThat(office.numbers(2012)).containsExactly(1);
    }

    private Office office(Databases kind) {
        Office office = new Office(kind, folder);
        office.handle(Channel.EMAIL, KRONG_PAC, report("12"));
        return office;
    }

    private static String state(Office office) {
        return office.jdbc.sql("select state from outbox").query(String.class).single();
    }

    private static Attachment report(String number) {
        return Submissions.file(
                "bao-cao.docx", PlainWord.district("HUYỆN KRÔNG PẮC", number).docx());
    }
}
