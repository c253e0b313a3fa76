package vn.vanthu.dispatch.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.dispatch.Handling;
import vn.vanthu.dispatch.LetterPolicy;
import vn.vanthu.dispatch.adapter.Office.Posted;
import vn.vanthu.dispatch.adapter.draft.ApprovalDesk.Outcome;
import vn.vanthu.dispatch.adapter.draft.ApprovalDesk.Result;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.operations.adapter.console.Balance;
import vn.vanthu.testing.Databases;
import vn.vanthu.testing.PlainWord;
import vn.vanthu.testing.Submissions;

/** A letter that needs a person's approval has no number and goes nowhere before it. */
class DraftsTest {

    private static final String KRONG_PAC = "krongpac@daklak.example";
    private static final String CLERK = "Trần Thị Mẫu";
    private static final LetterPolicy APPROVED = LetterPolicy.AUTOMATIC
            .with(LetterKind.RECEIPT, Handling.APPROVAL)
            .with(LetterKind.SUPPLEMENT_REQUEST, Handling.APPROVAL);

    @TempDir
    Path folder;

    private Office office;

    private void open(Databases kind) {
        office = new Office(kind, folder, APPROVED);
    }

    private Outcome approve(String draft) {
        return office.approval.approve(draft, OptionalInt.empty(), CLERK);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nothingLeavesAndNoNumberIsTakenBeforeApproval(Databases kind) {
        open(kind);
        String number = office.handle(Channel.SFTP, "huyen-krong-pac", report("12"));

        assertThat(office.state(number)).isEqualTo("DRAFTED");
        assertThat(office.assessment(number).get("verdict")).isEqualTo("ACCEPTED");
        assertThat(List.of("letter", "outbox", "number_register where series = 'LETTER'"))
                .allSatisfy(table -> assertThat(office.count(table)).isZero());

        assertThat(approve(office.draft()).result()).isEqualTo(Result.DONE);
        assertThat(office.state(number)).isEqualTo("ANSWERED");
        assertThat(office.posted(number))
                .extracting(Posted::number, Posted::channel, Posted::destination)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2012/1", "EMAIL", KRONG_PAC),
                        org.assertj.core.groups.Tuple.tuple("2012/1", "SFTP", "huyen-krong-pac"));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDraftedCaseWaitsForAPersonAndTheBalanceHolds(Databases kind) {
        open(kind);
        office.handle(Channel.EMAIL, KRONG_PAC, report("12"));
        Balance balance = new Balance(office.jdbc, office.clock);

        assertThat(balance.now().held()).isEqualTo(1);
        assertThat(balance.now().balanced()).isTrue();
        approve(office.draft());
        assertThat(balance.now().answered()).isEqualTo(1);
        assertThat(balance.now().balanced()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void approvingTwiceGivesOneLetter(Databases kind) {
        open(kind);
        office.handle(Channel.EMAIL, KRONG_PAC, report("12"));
        String draft = office.draft();

        Outcome first = approve(draft);
        Outcome again = approve(draft);

        assertThat(again).isEqualTo(first);
        assertThat(office.numbers(2012)).containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoClerksAtOnceMakeOneLetter(Databases kind) throws Exception {
        open(kind);
        office.handle(Channel.EMAIL, KRONG_PAC, report("12"));
        String draft = office.draft();
        ExecutorService clerks = Executors.newFixedThreadPool(4);
        try {
            Callable<Outcome> approval = () -> approve(draft);
            List<Outcome> outcomes = clerks.invokeAll(List.of(approval, approval, approval, approval)).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .distinct()
                    .toList();
            assertThat(outcomes).singleElement().extracting(Outcome::result).isEqualTo(Result.DONE);
        } finally {
            clerks.shutdown();
        }
        assertThat(office.numbers(2012)).containsExactly(1);
        assertThat(office.count("outbox")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLetterThatCannotBePrintedLeavesTheDraftAsItWas(Databases kind) {
        open(kind);
        String number = office.handle(Channel.EMAIL, KRONG_PAC, report("12"));
        office.printerBroken = true;
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> approve(office.draft()))
                .hasMessageContaining("out of order");

        assertThat(office.state(number)).isEqualTo("DRAFTED");
        office.printerBroken = false;
        assertThat(approve(office.draft()).result()).isEqualTo(Result.DONE);
        assertThat(office.posted(number)).extracting(Posted::number).containsExactly("2012/1");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDiscardedDraftLeavesItsCaseToAPerson(Databases kind) {
        open(kind);
        String number = office.handle(Channel.EMAIL, KRONG_PAC, report("12"));
        String draft = office.draft();

        assertThat(office.approval
                        .discard(draft, CLERK, "Trả lời qua điện thoại.")
                        .result())
                .isEqualTo(Result.DONE);
        assertThat(office.state(number)).isEqualTo("HELD");
        assertThat(approve(draft).result()).isEqualTo(Result.NOT_WAITING);
        assertThat(office.count("letter")).isZero();
        assertThat(office.jdbc
                        .sql("select act, done_by, note from letter_draft_act order by ordinal")
                        .query((row, n) -> row.getString(1) + "|" + row.getString(2) + "|" + row.getString(3))
                        .list())
                .containsExactly("MADE||", "DISCARDED|" + CLERK + "|Trả lời qua điện thoại.");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theSamePaperSentAgainMeanwhileGetsTheOneLetterToo(Databases kind) {
        open(kind);
        String first = office.handle(Channel.EMAIL, KRONG_PAC, report("12"));
        String again = office.handle(Channel.SFTP, "huyen-krong-pac", report("12"));

        assertThat(office.state(again)).isEqualTo("DRAFTED");
        assertThat(office.posted(again)).isEmpty();
        approve(office.draft());
        assertThat(office.state(again)).isEqualTo("ANSWERED");
        assertThat(office.posted(again)).extracting(Posted::channel).containsExactly("EMAIL", "SFTP");
        assertThat(office.posted(again).get(0).messageId())
                .isEqualTo(office.posted(first).get(0).messageId());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatRepeatsADiscardedCaseWaitsForAPersonToo(Databases kind) {
        open(kind);
        office.handle(Channel.EMAIL, KRONG_PAC, report("12"));
        String again = office.handle(Channel.EMAIL, KRONG_PAC, report("12"));

        office.approval.discard(office.draft(), CLERK, "Khác.");

        assertThat(office.state(again)).isEqualTo("HELD");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theLastDayToAnswerIsCountedFromTheDayOfApproval(Databases kind) {
        open(kind);
        PlainWord gap = PlainWord.district("HUYỆN KRÔNG PẮC", "12").without("III. ");
        office.handle(Channel.EMAIL, KRONG_PAC, Submissions.file("a.docx", gap.docx()));
        String before = answerBy();
        office.clock.advance(Duration.ofDays(7));

        assertThat(approve(office.draft()).result()).isEqualTo(Result.DONE);
        assertThat(before).isEqualTo("2012-03-12");
        assertThat(answerBy()).isEqualTo("2012-03-19");
        assertThat(printed()).endsWith("ngày 19 tháng 3 năm 2012");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aClerkWhoSawOtherWordsIsToldSo(Databases kind) {
        open(kind);
        office.handle(Channel.EMAIL, KRONG_PAC, report("12"));
        String draft = office.draft();
        office.approval.replace(draft, Content.of(new byte[] {1, 2, 3}), CLERK, "");

        assertThat(office.approval.approve(draft, OptionalInt.of(0), CLERK).result())
                .isEqualTo(Result.CHANGED);
        assertThat(office.approval.approve(draft, OptionalInt.of(1), CLERK).result())
                .isEqualTo(Result.DONE);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDraftThatIsNotThereIsSaidSo(Databases kind) {
        open(kind);

        assertThat(approve("x").result()).isEqualTo(Result.NO_SUCH_DRAFT);
        assertThat(office.approval.discard("x", CLERK, "x").result()).isEqualTo(Result.NO_SUCH_DRAFT);
    }

    private String answerBy() {
        return office.jdbc
                .sql("select answer_by from answer")
                .query((row, n) -> row.getDate(1).toLocalDate().toString())
                .single();
    }

    private String printed() {
        return new String(office.outbox.claim(1).get(0).files().get(0).content().bytes(), StandardCharsets.UTF_8);
    }

    private static Attachment report(String number) {
        return Submissions.file(
                "a.docx", PlainWord.district("HUYỆN KRÔNG PẮC", number).docx());
    }
}
