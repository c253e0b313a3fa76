package vn.vanthu.reminder.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vanthu.reminder.adapter.LadderOffice.KRONG_PAC;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.dispatch.Outgoing;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Submission;
import vn.vanthu.reminder.LadderSettings;
import vn.vanthu.reminder.adapter.LadderOffice.Letter;
import vn.vanthu.testing.Databases;
import vn.vanthu.testing.Submissions;

/** Letters of the ladder in the registers: one commit each, each step once, withdrawn when the answer was faster. */
class ReminderDeskTest {

    private static final String ADDRESS = "krongpac@daklak.example";

    @TempDir
    Path folder;

    private LadderOffice office(Databases kind, String start) {
        LadderOffice office =
                new LadderOffice(kind, folder, at(start), unit -> unit.id().equals(KRONG_PAC), LadderSettings.STANDARD);
        office.desk.begin();
        return office;
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theLadderIsClimbedOnceHoweverOftenItIsLookedAt(Databases kind) {
        LadderOffice office = office(kind, "2012-08-01T08:00");
        for (Instant now = at("2012-08-01T06:00");
                now.isBefore(at("2012-10-10T00:00"));
                now = now.plusSeconds(3 * 3600)) {
            if (!now.isBefore(office.clock.instant())) {
                office.at(now);
                office.desk.pass();
                office.dispatch();
            }
        }

        assertThat(office.letters())
                .containsExactly(
                        new Letter(1, "REMINDER", KRONG_PAC),
                        new Letter(2, "OVERDUE", KRONG_PAC),
                        new Letter(3, "OVERDUE", KRONG_PAC));
        assertThat(office.steps())
                .containsExactly(
                        "REPORT_QUARTER 2012Q3 REMINDER",
                        "REPORT_QUARTER 2012Q3 OVERDUE",
                        "REPORT_QUARTER 2012Q3 SECOND_OVERDUE");
        assertThat(office.states()).containsOnly("SENT").hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theSecondLetterGoesToTheUnitAndToItsSuperiorAgencyUnderMessageIdsOfTheirOwn(Databases kind) {
        LadderOffice office = office(kind, "2012-09-01T08:00");
        office.at(at("2012-09-10T08:00"));
        office.desk.pass();
        office.dispatch();
        office.at(at("2012-09-14T08:00"));
        office.desk.pass();
        List<Outgoing> mails = office.dispatch();

        assertThat(mails).extracting(Outgoing::destination).containsExactly(ADDRESS, "ubnd@daklak.example");
        assertThat(mails).extracting(Outgoing::messageId).doesNotHaveDuplicates();
        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.subject()).startsWith("Công văn số 02/SNV-CCHC V/v đôn đốc lần thứ hai việc gửi báo cáo");
            assertThat(mail.inReplyTo()).isEmpty();
            assertThat(mail.files())
                    .extracting(Attachment::name)
                    .containsExactly("02-SNV-CCHC.pdf", "02-SNV-CCHC.docx", "mau-REPORT_QUARTER.docx");
        });
        assertThat(mails.get(1).text())
                .startsWith("Sao gửi để báo cáo.")
                .contains(mails.get(0).text());
        assertThat(new String(mails.get(0).files().get(0).content().bytes(), StandardCharsets.UTF_8))
                .contains("UBND tỉnh Đắk Lắk (để báo cáo)", "đã đôn đốc tại Công văn số 01/SNV-CCHC ngày 10/9/2012");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoInstancesAtOnceWriteOneLetter(Databases kind) throws Exception {
        LadderOffice office = office(kind, "2012-08-01T08:00");
        office.at(at("2012-09-05T08:00"));
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> desks = List.of(office.desk::pass, office.otherDesk::pass);
            int written = 0;
            for (Future<Integer> one : both.invokeAll(desks)) {
                written += one.get();
            }
            assertThat(written).isEqualTo(1);
        } finally {
            both.shutdownNow();
        }
        assertThat(office.letters()).containsExactly(new Letter(1, "REMINDER", KRONG_PAC));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anythingThatArrivesSilencesAndAMachinesMailDoesNot(Databases kind) {
        LadderOffice office = office(kind, "2012-08-01T08:00");
        office.at(at("2012-09-04T09:00"));
        office.arrives(mail(office, true));
        assertThat(office.desk.pass()).isEqualTo(1);

        office.at(at("2012-09-07T23:00"));
        office.arrives(mail(office, false));
        office.at(at("2012-09-10T09:00"));
        assertThat(office.desk.pass()).isZero();
        office.at(at("2012-09-17T09:00"));
        assertThat(office.desk.pass()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasRecognisedAsAnotherPaperDoesNotSilence(Databases kind) {
        LadderOffice office = office(kind, "2012-08-01T08:00");
        office.at(at("2012-09-04T09:00"));
        office.arrives(mail(office, false));
        recognise(office, "REPORT_QUARTER", "2012Q2");
        assertThat(office.desk.pass()).isEqualTo(1);

        office.at(at("2012-09-10T09:00"));
        office.jdbc
                .sql("update assessment set obligation = null, period = null")
                .update();
        assertThat(office.desk.pass()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aClosedCaseSilencesOnlyWhereItAnswers(Databases kind) {
        LadderOffice office = office(kind, "2012-08-01T08:00");
        office.at(at("2012-09-04T09:00"));
        office.arrives(mail(office, false));
        assertThat(office.desk.pass()).isZero();

        office.jdbc.sql("update submission set state = 'CLOSED'").update();
        answer(office, "SUPPLEMENT");
        assertThat(office.desk.pass()).isZero();
        answer(office, "NEEDS_PERSON");
        office.jdbc
                .sql(
                        """
                insert into closing_duty (submission_id, unit_id, obligation, period, days_late)
                select id, :unit, 'REPORT_QUARTER', '2012Q3', 0 from submission""")
                .param("unit", KRONG_PAC)
                .update();
        assertThat(office.desk.pass()).isZero();
        office.jdbc.sql("delete from closing_duty").update();
        assertThat(office.desk.pass()).isEqualTo(1);
    }

    private static void answer(LadderOffice office, String verdict) {
        office.jdbc.sql("delete from answer").update();
        office.jdbc
                .sql(
                        """
                insert into answer (submission_id, unit_id, obligation, period, verdict, nil)
                select id, :unit, 'REPORT_QUARTER', '2012Q3', :verdict, false from submission""")
                .param("unit", KRONG_PAC)
                .param("verdict", verdict)
                .update();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLetterWhoseAnswerCameBeforeItLeftStaysAndKeepsItsNumber(Databases kind) {
        LadderOffice office = office(kind, "2012-08-01T08:00");
        office.at(at("2012-09-04T09:00"));
        office.desk.pass();
        office.arrives(mail(office, false));

        assertThat(office.dispatch()).isEmpty();
        assertThat(office.states()).containsExactly("WITHDRAWN");
        assertThat(office.steps()).containsExactly("REPORT_QUARTER 2012Q3 REMINDER withdrawn");

        recognise(office, "PLAN_YEAR", "2013");
        assertThat(office.desk.pass()).isEqualTo(1);
        assertThat(office.letters()).extracting(Letter::number).containsExactly(1, 2);
        assertThat(office.dispatch()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLetterThatCouldNotLeaveByDayWaitsForTheNextWorkingDay(Databases kind) {
        LadderOffice office = office(kind, "2012-08-01T08:00");
        office.at(at("2012-09-05T16:59"));
        office.desk.pass();
        office.at(at("2012-09-05T17:00"));
        assertThat(office.dispatch()).isEmpty();
        office.at(at("2012-09-06T07:30"));
        assertThat(office.dispatch()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aReminderThatCouldNotLeaveBeforeTheDateIsWithdrawn(Databases kind) {
        LadderOffice office = office(kind, "2012-08-01T08:00");
        office.at(at("2012-09-07T16:59"));
        office.desk.pass();
        office.at(at("2012-09-10T08:00"));
        assertThat(office.dispatch()).isEmpty();
        assertThat(office.states()).containsExactly("WITHDRAWN");
        assertThat(office.desk.pass()).isEqualTo(1);
        assertThat(office.dispatch()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nothingIsWrittenBeforeTheServiceIsUp(Databases kind) {
        LadderOffice office = new LadderOffice(
                kind, folder, at("2012-09-05T09:00"), unit -> unit.id().equals(KRONG_PAC), LadderSettings.STANDARD);

        assertThat(office.desk.pass()).isZero();
        office.desk.begin();
        assertThat(office.desk.pass()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatFellDueBeforeTheRegisterWasBegunIsNotChased(Databases kind) {
        LadderOffice office = office(kind, "2012-09-08T00:00");
        office.at(at("2012-09-10T09:00"));

        assertThat(office.desk.pass()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLetterThatCannotBePrintedTakesNoNumberAndKeepsBackNoOther(Databases kind) {
        LadderOffice office = new LadderOffice(
                kind,
                folder,
                at("2012-08-01T08:00"),
                unit -> unit.id().equals("so-tu-phap") || unit.id().equals(KRONG_PAC),
                LadderSettings.STANDARD);
        office.desk.begin();
        office.at(at("2012-09-05T09:00"));
        office.unprintable = "Sở Tư pháp";
        assertThatThrownBy(office.desk::pass).hasMessageContaining("out of order");
        assertThat(office.letters()).containsExactly(new Letter(1, "REMINDER", KRONG_PAC));

        office.unprintable = "nobody";
        assertThat(office.desk.pass()).isEqualTo(1);
        assertThat(office.letters()).extracting(Letter::number).containsExactly(1, 2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatAUnitThatEndedOwedIsAskedOfEachOfItsHeirsOnce(Databases kind) {
        LadderOffice office = new LadderOffice(
                kind,
                folder,
                at("2025-06-01T08:00"),
                unit -> unit.id().equals(KRONG_PAC),
                new LadderSettings(5, 1, 5, 30, LocalTime.of(7, 30), LocalTime.of(17, 0)));
        office.desk.begin();
        office.at(at("2025-07-02T09:00"));
        assertThat(office.desk.pass()).isEqualTo(6);
        assertThat(office.desk.pass()).isZero();
        assertThat(office.letters()).extracting(Letter::unit).allMatch(unit -> unit.startsWith("xa-"));
        assertThat(office.dispatch()).hasSize(6).allSatisfy(mail -> assertThat(
                        new String(mail.files().get(0).content().bytes(), StandardCharsets.UTF_8))
                .contains("UBND huyện Krông Pắc kết thúc hoạt động từ ngày 01/7/2025"));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theRegisterSaysWhyALetterWasWritten(Databases kind) {
        LadderOffice office = office(kind, "2012-08-01T08:00");
        office.at(at("2012-08-31T09:00"));
        office.desk.pass();

        assertThat(office.jdbc
                        .sql("select why from letter_duty")
                        .query(String.class)
                        .list())
                .containsExactly("[\"Căn cứ: CV 125/SNV-CCHC, mục 5.\","
                        + "\"Thời hạn quy định: trước ngày 08/9/2012.\","
                        + "\"Ngày cuối cùng được tính là đúng hạn: 07/9/2012.\","
                        + "\"Bước nhắc trước hạn: gửi trong 05 ngày làm việc trước ngày cuối cùng được tính là đúng hạn.\","
                        + "\"Văn bản lập ngày 31/8/2012; số ngày làm việc được tính là 04: 31/8/2012, 04/9/2012, 05/9/2012,"
                        + " 06/9/2012.\","
                        + "\"Đến thời điểm lập văn bản, sổ văn bản đến chưa ghi nhận văn bản nào của đơn vị có thể trả lời"
                        + " nghĩa vụ này.\"]");
    }

    private static Submission mail(LadderOffice office, boolean automatic) {
        Instant now = office.clock.instant();
        return new Submission(
                Channel.EMAIL,
                "mail " + now,
                new Sender(ADDRESS, true),
                List.of(Submissions.file("a.txt", new byte[] {1})),
                new Stamps(Optional.empty(), now, now),
                Optional.empty(),
                automatic);
    }

    private static void recognise(LadderOffice office, String obligation, String period) {
        office.jdbc
                .sql(
                        """
                insert into assessment (submission_id, assessed_at, verdict, unit_id, obligation, period, body)
                select id, registered_at, 'NEEDS_PERSON', :unit, :obligation, :period, '{}' from submission""")
                .param("unit", KRONG_PAC)
                .param("obligation", obligation)
                .param("period", period)
                .update();
    }
}
