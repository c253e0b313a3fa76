package vn.vanthu.dispatch.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.dispatch.adapter.Office.Posted;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.registration.Overtaken;
import vn.vanthu.registration.RegisteredSubmission;
import vn.vanthu.testing.Databases;
import vn.vanthu.testing.PlainWord;
import vn.vanthu.testing.Submissions;

/** Decision, letter, number and outbox are one commit, and nothing is answered twice. */
class AnswerDeskTest {

    private static final String KRONG_PAC = "krongpac@daklak.example";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLetterThatCannotBePrintedLeavesNothingBehindAndTakesNoNumber(Databases kind) {
        Office office = new Office(kind, folder);
        office.printerBroken = true;
        String caseNumber = office.handle(Channel.EMAIL, KRONG_PAC, report("12"));

        assertThat(office.state(caseNumber)).isEqualTo("WAITING");
        assertThat(List.of("letter", "outbox", "assessment", "content"))
                .allSatisfy(table -> assertThat(office.count(table)).isZero());

        office.printerBroken = false;
        String other = office.handle(
                Channel.EMAIL,
                "buondon@daklak.example",
                Submissions.file(
                        "a.docx", PlainWord.district("HUYỆN BUÔN ĐÔN", "12").docx()));
        office.clock.advance(Duration.ofMinutes(5));
        office.work();
        assertThat(office.posted(other)).extracting(Posted::number).containsExactly("2012/1");
        assertThat(office.posted(caseNumber)).extracting(Posted::number).containsExactly("2012/2");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void numbersStartAgainWithEachYearInVietnam(Databases kind) {
        Office office = new Office(kind, folder);
        office.handle(Channel.EMAIL, KRONG_PAC, report("1"));
        office.handle(Channel.EMAIL, KRONG_PAC, report("2"));
        office.clock.advance(Duration.between(office.clock.instant(), java.time.Instant.parse("2012-12-31T16:59:58Z")));
        office.handle(Channel.EMAIL, KRONG_PAC, report("3"));
        office.clock.advance(Duration.ofSeconds(1));
        String next = office.handle(Channel.EMAIL, KRONG_PAC, report("4"));

        assertThat(office.numbers(2012)).containsExactly(1, 2, 3);
        assertThat(office.numbers(2013)).containsExactly(1);
        assertThat(office.posted(next)).extracting(Posted::number).containsExactly("2013/1");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNilReturnSentTwiceGetsTheSameReceiptAgain(Databases kind) {
        Office office = new Office(kind, folder);
        String first = office.handle(Channel.EMAIL, KRONG_PAC, nil("1"));
        String again = office.handle(Channel.EMAIL, KRONG_PAC, nil("1"));
        String other = office.handle(Channel.EMAIL, KRONG_PAC, nil("2"));

        assertThat(office.assessment(first).get("verdict")).isEqualTo("ACCEPTED");
        assertThat(office.assessment(again).get("duplicate_of")).isNotNull();
        assertThat(office.assessment(other).get("duplicate_of")).isNull();
        assertThat(office.posted(again))
                .extracting(Posted::messageId)
                .isEqualTo(office.posted(first).stream().map(Posted::messageId).toList());
    }

    private static Attachment nil(String quarter) {
        return Submissions.file(
                "message.eml",
                ("From: " + KRONG_PAC + "\nSubject: Bao cao CCHC quy " + quarter + " nam 2012\n\nKhong phat sinh.\n")
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theSameFilesThroughAnotherDoorGetTheSameLetterAgain(Databases kind) {
        Office office = new Office(kind, folder);
        Attachment file = report("12");
        String first = office.handle(Channel.EMAIL, KRONG_PAC, file);
        String again = office.handle(
                Channel.SFTP,
                "huyen-krong-pac",
                Submissions.file("ten-khac.docx", file.content().bytes()));

        Posted letter = office.posted(first).get(0);
        assertThat(office.posted(again))
                .containsExactly(
                        new Posted(letter.number(), letter.messageId(), letter.kind(), "EMAIL", KRONG_PAC),
                        new Posted(letter.number(), letter.messageId(), letter.kind(), "SFTP", "huyen-krong-pac"));
        assertThat(office.numbers(2012)).containsExactly(1);
        assertThat(office.state(again)).isEqualTo("ANSWERED");
        assertThat(office.assessment(again).get("duplicate_of")).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theSamePaperSavedAgainIsTheSamePaper(Databases kind) {
        Office office = new Office(kind, folder);
        String first = office.handle(Channel.EMAIL, KRONG_PAC, report("12"));
        String again = office.handle(
                Channel.EMAIL, KRONG_PAC, Submissions.file("b.docx", paper("12").savedAgain()));

        assertThat(office.posted(again)).isEqualTo(office.posted(first));
        assertThat(office.numbers(2012)).containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aChangedPaperOfTheSameNumberReplacesTheFirstAndGetsALetterOfItsOwn(Databases kind) {
        Office office = new Office(kind, folder);
        String first = office.handle(Channel.EMAIL, KRONG_PAC, report("12"));
        byte[] mended = paper("12").saying("Đã bổ sung nội dung.").docx();
        String second = office.handle(Channel.EMAIL, KRONG_PAC, Submissions.file("b.docx", mended));
        String third = office.handle(Channel.SFTP, "huyen-krong-pac", Submissions.file("c.docx", mended));

        assertThat(office.numbers(2012)).containsExactly(1, 2);
        assertThat(office.posted(second)).isNotEqualTo(office.posted(first));
        assertThat((String) office.assessment(second).get("body")).contains("SUPERSEDED", first);
        assertThat(office.posted(third)).extracting(Posted::number).containsOnly("2012/2");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theSameFilesFromAnotherUnitAreNoDuplicate(Databases kind) {
        Office office = new Office(kind, folder);
        Attachment locked = Submissions.file("khoa.bin", new byte[] {1, 2, 3, 0, 5});
        String first = office.handle(Channel.EMAIL, KRONG_PAC, locked);
        String other = office.handle(Channel.EMAIL, "buondon@daklak.example", locked);

        assertThat(office.posted(first)).extracting(Posted::destination).containsExactly(KRONG_PAC);
        assertThat(office.posted(other)).extracting(Posted::destination).containsExactly("buondon@daklak.example");
        assertThat(office.numbers(2012)).containsExactly(1, 2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsHeldForAPersonTakesNoNumberAndMakesNoLaterPaperADuplicate(Databases kind) {
        Office office = new Office(kind, folder);
        Attachment file = report("12");
        String stranger = office.handle(Channel.EMAIL, "nguoi.la@example", file);
        String mistaken = office.handle(Channel.EMAIL, "buondon@daklak.example", file);
        assertThat(List.of(stranger, mistaken)).allSatisfy(held -> {
            assertThat(office.state(held)).isEqualTo("HELD");
            assertThat(office.posted(held)).isEmpty();
        });

        String owner = office.handle(Channel.EMAIL, KRONG_PAC, file);
        assertThat(office.assessment(owner).get("duplicate_of")).isNull();
        assertThat(office.posted(owner)).extracting(Posted::number).containsExactly("2012/1");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anAnswerThatComesTwiceIsGivenOnce(Databases kind) {
        Office office = new Office(kind, folder);
        String caseNumber = office.register(Channel.EMAIL, KRONG_PAC, report("12"));
        RegisteredSubmission claimed = office.inbox.claim(1).get(0);
        office.answers.answer(office.assess(claimed));
        office.answers.answer(office.assess(claimed));

        assertThat(office.posted(caseNumber)).hasSize(1);
        assertThat(office.numbers(2012)).containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoDesksWithTheSameFilesAtOnceMakeOneLetter(Databases kind) {
        atOnce(kind, report("12"), report("12"));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoDesksWithTheSamePaperInTwoFilesAtOnceMakeOneLetter(Databases kind) {
        atOnce(kind, report("12"), Submissions.file("b.docx", paper("12").savedAgain()));
    }

    private void atOnce(Databases kind, Attachment one, Attachment other) {
        Office office = new Office(kind, folder);
        office.register(Channel.EMAIL, KRONG_PAC, one);
        String second = office.register(Channel.SFTP, "huyen-krong-pac", other);
        List<RegisteredSubmission> claimed = office.inbox.claim(2);
        var both = claimed.stream().map(office::assess).toList();
        office.answers.answer(both.get(0));
        assertThatThrownBy(() -> office.answers.answer(both.get(1))).isInstanceOf(Overtaken.class);
        office.inbox.failed(claimed.get(1), new IllegalStateException("taken"));
        office.clock.advance(Duration.ofMinutes(1));
        office.work();

        assertThat(office.posted(second)).extracting(Posted::number).containsOnly("2012/1");
        assertThat(office.numbers(2012)).containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPaperChangedAndChangedBackIsAnsweredEachTime(Databases kind) {
        Office office = new Office(kind, folder);
        office.handle(Channel.EMAIL, KRONG_PAC, report("12"));
        byte[] mended = paper("12").saying("Đã bổ sung nội dung.").docx();
        office.handle(Channel.EMAIL, KRONG_PAC, Submissions.file("b.docx", mended));
        String back = office.handle(
                Channel.EMAIL, KRONG_PAC, Submissions.file("c.docx", paper("12").savedAgain()));

        assertThat(office.posted(back)).extracting(Posted::number).containsExactly("2012/3");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void eightDesksAnswerFortyPapersWithoutAGapOrATwin(Databases kind) throws Exception {
        Office office = new Office(kind, folder);
        List<String> cases = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> office.register(Channel.EMAIL, KRONG_PAC, report(Integer.toString(i % 35))))
                .toList();
        ExecutorService desks = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 4; round++) {
                List<Future<?>> working = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    working.add(desks.submit(() -> {
                        while (office.work() > 0) {}
                    }));
                }
                for (Future<?> desk : working) {
                    desk.get();
                }
                office.clock.advance(Duration.ofMinutes(2));
            }
        } finally {
            desks.shutdownNow();
        }
        assertThat(cases).allSatisfy(one -> {
            assertThat(office.state(one)).isEqualTo("ANSWERED");
            assertThat(office.posted(one)).hasSize(1);
        });
        assertThat(office.numbers(2012))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 35).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPaperIsFoundByItsNumberNotationAndDateWithinItsUnitOnly(Databases kind) {
        Office office = new Office(kind, folder);
        String caseNumber = office.handle(Channel.EMAIL, KRONG_PAC, report("12"));
        DocumentNumber number = new DocumentNumber("12", "BC-UBND");
        LocalDate date = LocalDate.of(2012, 3, 5);

        assertThat(office.prior.withIdentity("huyen-krong-pac", number, date))
                .get()
                .satisfies(found -> assertThat(found.caseNumber()).isEqualTo(caseNumber));
        assertThat(office.prior.withIdentity("huyen-buon-don", number, date)).isEmpty();
        assertThat(office.prior.withIdentity("huyen-krong-pac", number, date.plusDays(1)))
                .isEmpty();
        assertThat(office.prior.withIdentity("huyen-krong-pac", new DocumentNumber("12", "BC-VP"), date))
                .isEmpty();
    }

    private static Attachment report(String number) {
        return Submissions.file("bao-cao.docx", paper(number).docx());
    }

    private static PlainWord paper(String number) {
        return PlainWord.district("HUYỆN KRÔNG PẮC", number);
    }
}
