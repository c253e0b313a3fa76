package vn.vanthu.reminder.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.reminder.adapter.LadderOffice.KRONG_PAC;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.dispatch.Handling;
import vn.vanthu.dispatch.LetterPolicy;
import vn.vanthu.dispatch.adapter.draft.ApprovalDesk.Result;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Submission;
import vn.vanthu.reminder.LadderSettings;
import vn.vanthu.testing.Databases;
import vn.vanthu.testing.Submissions;

/** Letters of the ladder that need a person's approval. */
class LadderDraftsTest {

    private static final String CLERK = "Trần Thị Mẫu";

    @TempDir
    Path folder;

    private LadderOffice office;

    private void open(Databases kind) {
        office = new LadderOffice(
                kind,
                folder,
                at("2012-08-01T08:00"),
                unit -> unit.id().equals(KRONG_PAC),
                LadderSettings.STANDARD,
                LetterPolicy.AUTOMATIC
                        .with(LetterKind.REMINDER, Handling.APPROVAL)
                        .with(LetterKind.OVERDUE, Handling.APPROVAL));
        office.desk.begin();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant();
    }

    private Result approve() {
        return office.approval
                .approve(office.waitingDraft(), OptionalInt.empty(), CLERK)
                .result();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aStepWhoseDraftWaitsIsNotTakenAgain(Databases kind) {
        open(kind);
        office.at(at("2012-09-05T09:00"));

        assertThat(office.desk.pass()).isEqualTo(1);
        assertThat(office.desk.pass()).isZero();
        assertThat(office.otherDesk.pass()).isZero();
        assertThat(office.letters()).isEmpty();
        assertThat(office.dispatch()).isEmpty();

        assertThat(approve()).isEqualTo(Result.DONE);
        assertThat(office.steps()).containsExactly("REPORT_QUARTER 2012Q3 REMINDER");
        assertThat(office.dispatch()).hasSize(1);
        assertThat(office.desk.pass()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDiscardedStepIsNotTakenAgain(Databases kind) {
        open(kind);
        office.at(at("2012-09-05T09:00"));
        office.desk.pass();
        office.approval.discard(office.waitingDraft(), CLERK, "Đã nhắc qua điện thoại.");

        office.at(at("2012-09-06T09:00"));
        assertThat(office.desk.pass()).isZero();
        assertThat(office.drafts()).containsExactly("REMINDER DISCARDED");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDraftOfYesterdayIsWrittenAnewWithTheFiguresOfToday(Databases kind) {
        open(kind);
        office.at(at("2012-09-05T09:00"));
        office.desk.pass();

        office.at(at("2012-09-06T09:00"));
        assertThat(office.desk.pass()).isEqualTo(1);
        assertThat(office.drafts()).containsExactly("REMINDER WITHDRAWN", "REMINDER WAITING");
        assertThat(office.desk.pass()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDraftWhoseWordsAreAClerksStays(Databases kind) {
        open(kind);
        office.at(at("2012-09-05T09:00"));
        office.desk.pass();
        office.approval.replace(office.waitingDraft(), Content.of(new byte[] {1}), CLERK, "");

        office.at(at("2012-09-06T09:00"));
        assertThat(office.desk.pass()).isZero();
        assertThat(approve()).isEqualTo(Result.DONE);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDraftWhoseReportHasComeIsWithdrawnWhenItIsApproved(Databases kind) {
        open(kind);
        office.at(at("2012-09-05T09:00"));
        office.desk.pass();
        office.at(at("2012-09-05T10:00"));
        Instant now = office.clock.instant();
        office.arrives(new Submission(
                Channel.EMAIL,
                "mail",
                new Sender("krongpac@daklak.example", true),
                List.of(Submissions.file("a.txt", new byte[] {1})),
                new Stamps(Optional.empty(), now, now),
                Optional.empty(),
                false));

        assertThat(approve()).isEqualTo(Result.OVERTAKEN);
        assertThat(office.drafts()).containsExactly("REMINDER WITHDRAWN");
        assertThat(office.letters()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theSecondLetterFollowsOnlyAFirstThatWasIssued(Databases kind) {
        open(kind);
        office.at(at("2012-09-10T09:00"));
        office.desk.pass();
        office.at(at("2012-09-17T09:00"));
        office.desk.pass();

        assertThat(steps()).containsExactly("OVERDUE", "OVERDUE");
        assertThat(approve()).isEqualTo(Result.DONE);
        office.at(at("2012-09-21T09:00"));
        office.desk.pass();
        assertThat(steps()).containsExactly("OVERDUE", "OVERDUE", "SECOND_OVERDUE");
    }

    private List<String> steps() {
        return office.jdbc
                .sql(
                        "select d.step from letter_draft_duty d join letter_draft l on l.id = d.draft_id order by l.made_at")
                .query(String.class)
                .list();
    }
}
