package vn.vanthu.dispatch.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.MailThread;
import vn.vanthu.intake.Sender;
import vn.vanthu.intake.Stamps;
import vn.vanthu.intake.Submission;
import vn.vanthu.testing.Databases;
import vn.vanthu.testing.PlainWord;
import vn.vanthu.testing.Submissions;

/** What a unit sends again is the next version of the same report, and what it leaves out of a supplement stands. */
class VersionsTest {

    private static final String KRONG_PAC = "krongpac@daklak.example";
    private static final PlainWord REPORT = PlainWord.district("HUYỆN KRÔNG PẮC", "12");
    private static final PlainWord WITHOUT_STAFF = REPORT.without("4. Xây dựng", "Đã cử 15 cán bộ");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSupplementThatBringsOnlyTheMissingAreaCompletesTheReportAndKeepsItsTime(Databases kind) {
        Office office = new Office(kind, folder);
        String first = office.handle(Channel.EMAIL, KRONG_PAC, file("a.docx", WITHOUT_STAFF));
        assertThat(office.assessment(first)).containsEntry("verdict", "SUPPLEMENT");
        office.clock.advance(Duration.between(office.clock.instant(), Instant.parse("2012-03-09T02:00:00Z")));

        String second = office.handle(Channel.EMAIL, KRONG_PAC, file("b.docx", supplement()));

        assertThat(body(office, second))
                .contains("\"partial\":true", "\"replaces\":\"" + first + "\"", "\"version\":2", "COUNTED_FROM_FIRST");
        assertThat(office.assessment(second)).containsEntry("verdict", "ACCEPTED");
        assertThat(answers(office))
                .extracting(row -> row.get("version"), row -> row.get("verdict"), row -> row.get("on_time"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "SUPPLEMENT", true),
                        org.assertj.core.groups.Tuple.tuple(2, "ACCEPTED", true));
        assertThat((String) answers(office).get(1).get("report")).contains("Đã cử 15", "03 văn bản quy phạm pháp luật");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSupplementAfterTheDaysGivenIsLateByItsOwnTime(Databases kind) {
        Office office = new Office(kind, folder);
        office.handle(Channel.EMAIL, KRONG_PAC, file("a.docx", WITHOUT_STAFF));
        office.clock.advance(Duration.ofDays(20));
        String second = office.handle(Channel.EMAIL, KRONG_PAC, file("b.docx", supplement()));

        assertThat(office.assessment(second)).containsEntry("on_time", false);
        assertThat(body(office, second)).contains("LATE").doesNotContain("COUNTED_FROM_FIRST");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aReplyToTheRequestIsTakenForTheReportItWasAbout(Databases kind) {
        Office office = new Office(kind, folder);
        String first = office.handle(Channel.EMAIL, KRONG_PAC, file("a.docx", WITHOUT_STAFF));
        String letter = office.posted(first).get(0).messageId();
        PlainWord areaAlone = new PlainWord(List.of(
                "4. Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
                "Đã cử 15 cán bộ, công chức tham gia lớp bồi dưỡng."));

        String reply = reply(office, letter, file("muc 4.docx", areaAlone));

        assertThat(office.assessment(reply))
                .containsEntry("verdict", "ACCEPTED")
                .containsEntry("obligation", "REPORT_QUARTER")
                .containsEntry("period", "2012Q1");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theSameFileMaySupplementTwoReportsButEachOfThemOnce(Databases kind) {
        Office office = new Office(kind, folder);
        Attachment area = file(
                "muc 4.docx",
                new PlainWord(List.of(
                        "4. Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
                        "Đã cử 15 cán bộ, công chức tham gia lớp bồi dưỡng.")));
        String first = office.handle(Channel.EMAIL, KRONG_PAC, file("a.docx", WITHOUT_STAFF));
        reply(office, "<1@krongpac.example>", office.posted(first).get(0).messageId(), area);
        office.clock.advance(Duration.between(office.clock.instant(), Instant.parse("2012-06-05T02:00:00Z")));
        String second = office.handle(
                Channel.EMAIL,
                KRONG_PAC,
                file(
                        "b.docx",
                        WITHOUT_STAFF
                                .replaced("quý I ", "quý II ")
                                .replaced("Số: 12", "Số: 31")
                                .replaced("05 tháng 3", "05 tháng 6")));

        String letter = office.posted(second).get(0).messageId();
        String supplement = reply(office, "<2@krongpac.example>", letter, area);
        String again = reply(office, "<3@krongpac.example>", letter, area);

        assertThat(office.assessment(supplement))
                .containsEntry("verdict", "ACCEPTED")
                .containsEntry("period", "2012Q2")
                .containsEntry("duplicate_of", null);
        assertThat(office.assessment(again).get("duplicate_of")).isNotNull();
        assertThat(answers(office)).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aReplyThatSaysNothingOfWhatWasAskedIsPutBeforeAPerson(Databases kind) {
        Office office = new Office(kind, folder);
        String first = office.handle(Channel.EMAIL, KRONG_PAC, file("a.docx", WITHOUT_STAFF));
        PlainWord thanks = new PlainWord(List.of("Kính gửi Sở Nội vụ.", "Chúng tôi đã nhận được công văn."));

        String reply = reply(office, office.posted(first).get(0).messageId(), file("a.docx", thanks));

        assertThat(office.assessment(reply)).containsEntry("verdict", "NEEDS_PERSON");
        assertThat(answers(office)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aReplyInWordsAloneIsReadByAPersonAndOneThatForgotItsFileIsToldSo(Databases kind) {
        Office office = new Office(kind, folder);
        String first = office.handle(Channel.EMAIL, KRONG_PAC, file("a.docx", WITHOUT_STAFF));
        String letter = office.posted(first).get(0).messageId();

        String thanks = reply(office, letter, mail("Huyện đã nhận được công văn, xin cảm ơn."));
        assertThat(office.assessment(thanks)).containsEntry("verdict", "NEEDS_PERSON");
        assertThat(body(office, thanks)).contains("REPLY_WITHOUT_PAPER").doesNotContain("NOTHING_ATTACHED");
        assertThat(office.posted(thanks)).isEmpty();

        String forgotten = reply(
                office, "<second@krongpac.example>", letter, mail("Cảm ơn Sở, huyện gửi kèm theo báo cáo bổ sung."));
        assertThat(office.assessment(forgotten)).containsEntry("verdict", "REJECTED");
        String unasked = office.handle(Channel.EMAIL, KRONG_PAC, mail("Xin cảm ơn Sở Nội vụ."));
        assertThat(office.assessment(unasked)).containsEntry("verdict", "REJECTED");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPaperThatCitesTheReportItCompletesIsTakenForIt(Databases kind) {
        Office office = new Office(kind, folder);
        office.handle(Channel.EMAIL, KRONG_PAC, file("a.docx", WITHOUT_STAFF));
        PlainWord cites = new PlainWord(List.of(
                "NỘI DUNG GỬI THÊM",
                "(Kèm theo Báo cáo số 12/BC-UBND ngày 05 tháng 3 năm 2012)",
                "4. Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
                "Đã cử 15 cán bộ, công chức tham gia lớp bồi dưỡng."));

        String second = office.handle(Channel.EMAIL, KRONG_PAC, file("b.docx", cites));

        assertThat(office.assessment(second)).containsEntry("verdict", "ACCEPTED");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aWholeReportThatDropsAnAreaReplacesTheFirstButTheAcceptedOneStands(Databases kind) {
        Office office = new Office(kind, folder);
        String first = office.handle(Channel.EMAIL, KRONG_PAC, file("a.docx", REPORT));
        String second =
                office.handle(Channel.EMAIL, KRONG_PAC, file("b.docx", WITHOUT_STAFF.replaced("Số: 12", "Số: 15")));

        assertThat(office.assessment(second)).containsEntry("verdict", "SUPPLEMENT");
        assertThat(body(office, second)).contains("ACCEPTED_STANDS", first, "\"partial\":false");
        assertThat(office.count("original")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aReportAfterANilReturnTakesItsPlaceAndBorrowsNothingFromIt(Databases kind) {
        Office office = new Office(kind, folder);
        String mail = "From: " + KRONG_PAC + "\nSubject: Bao cao CCHC quy 1 nam 2012\n\nKhong phat sinh.\n";
        office.handle(
                Channel.EMAIL, KRONG_PAC, Submissions.file("message.eml", mail.getBytes(StandardCharsets.US_ASCII)));

        String second = office.handle(Channel.EMAIL, KRONG_PAC, file("b.docx", supplement()));

        assertThat(office.assessment(second)).containsEntry("verdict", "SUPPLEMENT");
        assertThat(body(office, second)).contains("AREA_MISSING", "\"partial\":false");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onePaperAnswersTheQuarterAndTheHalfYear(Databases kind) {
        Office office = new Office(kind, folder);
        PlainWord both = REPORT.replaced("quý I năm 2012", "quý II và 6 tháng đầu năm 2012")
                .replaced("tháng 3 năm 2012", "tháng 6 năm 2012");
        office.clock.advance(Duration.between(office.clock.instant(), Instant.parse("2012-06-08T02:00:00Z")));

        String number = office.handle(Channel.EMAIL, KRONG_PAC, file("a.docx", both));

        assertThat(answers(office))
                .extracting(row -> row.get("obligation") + " " + row.get("period") + " " + row.get("days_late"))
                .containsExactlyInAnyOrder("REPORT_QUARTER 2012Q2 1", "REPORT_HALF 2012H1 1");
        assertThat(office.posted(number)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void feedbackIsReceiptedAndPutBeforeAPerson(Databases kind) {
        Office office = new Office(kind, folder);

        String number = office.handle(Channel.EMAIL, KRONG_PAC, file("a.docx", feedback()));

        assertThat(office.assessment(number))
                .containsEntry("verdict", "NEEDS_PERSON")
                .containsEntry("obligation", "FEEDBACK");
        assertThat(office.state(number)).isEqualTo("HELD");
        assertThat(office.posted(number)).extracting(Office.Posted::kind).containsExactly("RECEIPT");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void feedbackSavedAndSentOnceMoreIsReceiptedOnceMore(Databases kind) {
        Office office = new Office(kind, folder);
        office.handle(Channel.EMAIL, KRONG_PAC, file("a.docx", feedback()));

        String again = office.handle(
                Channel.EMAIL, KRONG_PAC, Submissions.file("b.docx", feedback().savedAgain()));

        assertThat(office.state(again)).isEqualTo("HELD");
        assertThat(office.posted(again)).extracting(Office.Posted::kind).containsExactly("RECEIPT");
    }

    private static PlainWord feedback() {
        return new PlainWord(List.of(
                "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "HUYỆN KRÔNG PẮC\tĐộc lập - Tự do - Hạnh phúc",
                "Số: 33/UBND-NV\tKrông Pắc, ngày 20 tháng 3 năm 2012",
                "V/v phản ánh vướng mắc trong thực hiện cải cách hành chính",
                "Kính gửi: Sở Nội vụ",
                "Trong quá trình triển khai, huyện gặp vướng mắc về biểu mẫu báo cáo.",
                "Nơi nhận:\tCHỦ TỊCH",
                "- Như trên.\tHoàng Văn Mẫu"));
    }

    private static PlainWord supplement() {
        return new PlainWord(List.of(
                "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "HUYỆN KRÔNG PẮC\tĐộc lập - Tự do - Hạnh phúc",
                "Số: 14/BC-UBND\tKrông Pắc, ngày 09 tháng 3 năm 2012",
                "BÁO CÁO",
                "Bổ sung công tác cải cách hành chính quý I năm 2012",
                "Kính gửi: UBND tỉnh (qua Sở Nội vụ)",
                "4. Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
                "Đã cử 15 cán bộ, công chức tham gia lớp bồi dưỡng.",
                "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN",
                "- Như trên;\tCHỦ TỊCH",
                "- Lưu: VT.",
                "\tHoàng Văn Mẫu"));
    }

    private static String reply(Office office, String answered, Attachment file) {
        return reply(office, "<reply@krongpac.example>", answered, file);
    }

    private static String reply(Office office, String id, String answered, Attachment file) {
        Instant now = office.clock.instant();
        String number = office.registrar
                .register(new Submission(
                        Channel.EMAIL,
                        "reply " + id,
                        new Sender(KRONG_PAC, true),
                        List.of(file),
                        new Stamps(Optional.empty(), now, now),
                        Optional.of(new MailThread(id, List.of(answered), "Re: đề nghị")),
                        false))
                .caseNumber();
        office.work();
        return number;
    }

    private static Attachment mail(String words) {
        String mail = "From: " + KRONG_PAC + "\r\nTo: baocao@snv.daklak.example\r\nSubject: Re: thu\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + words + "\r\n";
        return Submissions.file("thu.eml", mail.getBytes(StandardCharsets.UTF_8));
    }

    private static Attachment file(String name, PlainWord paper) {
        return Submissions.file(name, paper.docx());
    }

    private static String body(Office office, String caseNumber) {
        return (String) office.assessment(caseNumber).get("body");
    }

    private static List<Map<String, Object>> answers(Office office) {
        return office.jdbc
                .sql("select * from answer order by submission_id, obligation")
                .query()
                .listOfRows();
    }
}
