package vn.vanthu.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Desk;
import vn.vanthu.assessment.Prior;
import vn.vanthu.assessment.PriorCases;
import vn.vanthu.assessment.PriorVersion;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.assessment.adapter.Desks;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Head;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Channel;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;
import vn.vanthu.registration.RegisteredSubmission;
import vn.vanthu.testing.PlainWord;
import vn.vanthu.testing.Submissions;

class DraftAnswerTest {

    private static final Instant SENT = Instant.parse("2012-03-05T01:00:00Z");
    private static final Unit UNIT = BuiltIn.UNITS.byId("huyen-krong-pac").orElseThrow();
    private static final PlainWord REPORT = PlainWord.district("HUYỆN KRÔNG PẮC", "12");
    private static final Agency AGENCY = new Agency(
            "UBND TỈNH ĐẮK LẮK",
            "SỞ NỘI VỤ",
            "Sở Nội vụ",
            "Đắk Lắk",
            "SNV-CCHC",
            "baocao@snv.daklak.example",
            "",
            "GIÁM ĐỐC",
            "Hoàng Văn Mẫu",
            "Lưu: VT, CCHC");

    @Test
    void aGoodDraftIsToldWhatWasRecognisedAndThatItStillHasToBeSent() {
        DraftAnswer answer = answer(Submissions.DESK, paper(REPORT));

        assertThat(answer.subject()).isEqualTo("Kết quả kiểm tra dự thảo: báo cáo cải cách hành chính quý I năm 2012");
        assertThat(answer.text())
                .startsWith("Kính gửi: UBND huyện Krông Pắc\n\nSở Nội vụ đã kiểm tra dự thảo")
                .contains("lúc 08 giờ 00 phút, ngày 05/3/2012")
                .contains("chưa được tiếp nhận", "không được tính là đã báo cáo")
                .contains("Văn bản: Báo cáo số 12/BC-UBND ngày 05/3/2012: ")
                .contains("Kỳ báo cáo: quý I năm 2012")
                .contains(
                        "- Thời hạn quy định: trước ngày 08/3/2012.\n- Ngày cuối cùng được tính là đúng hạn: 07/3/2012.")
                .contains("II. KẾT QUẢ KIỂM TRA: Đạt yêu cầu.")
                .doesNotContain("hồ sơ số", "{");
    }

    @Test
    void everyFindingIsNumberedWithItsPlaceAndGround() {
        String text = answer(Submissions.DESK, paper(REPORT.without("5. Cải cách", "Tiếp tục thực hiện khoán")))
                .text();

        assertThat(text)
                .contains("Chưa đạt yêu cầu. Nếu gửi chính thức đúng như dự thảo, Sở Nội vụ sẽ đề nghị bổ sung")
                .containsPattern("\n1\\. \\[Phải xử lý] .*\\(Căn cứ: CV 125/SNV-CCHC, mục 5\\.\\)\n2\\. \\[");
    }

    @Test
    void aDraftThatSaysNothingIsToldSo() {
        String text =
                answer(Submissions.DESK, mail("KIEM TRA: Bao cao", "Xin chao.")).text();

        assertThat(text)
                .contains(
                        "chưa đọc được văn bản nào",
                        "chưa xác định được",
                        "Chưa đọc được.",
                        "Không có văn bản nào được gửi kèm");
    }

    @Test
    void aDraftOfANilReturnIsRecognised() {
        String text = answer(Submissions.DESK, mail("KIEM TRA: Bao cao CCHC quy I nam 2012", "Khong phat sinh."))
                .text();

        assertThat(text).contains("báo cáo không phát sinh bằng lời thư", "quý I năm 2012", "Đạt yêu cầu.");
    }

    @Test
    void whatWasRegisteredBeforeIsTold() {
        Prior before = new Prior(7, "2012-000007", "");
        Desk known = Desks.create(
                BuiltIn.DUTIES,
                new PriorCases() {
                    @Override
                    public Optional<PriorVersion> version(
                            String unitId, ObligationCode obligation, ReportingPeriod period) {
                        return Optional.of(new PriorVersion(
                                before,
                                1,
                                Verdict.SUPPLEMENT,
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                new ExtractedReport(Head.NONE, List.of(), List.of())));
                    }
                },
                IntakeLimits.DEFAULT);

        assertThat(answer(known, paper(REPORT)).text())
                .contains(
                        "Nếu gửi chính thức, văn bản này sẽ thay thế bản đã được tiếp nhận tại hồ sơ số 2012-000007.");
    }

    @Test
    void aDraftThatCouldNotBeCheckedIsTold() {
        assertThat(DraftAnswer.unchecked(UNIT, SENT, AGENCY).text())
                .contains("chưa kiểm tra được do lỗi của hệ thống", "vẫn phải gửi văn bản chính thức")
                .doesNotContain("{");
    }

    private static Attachment paper(PlainWord paper) {
        return Submissions.file("du-thao.docx", paper.docx());
    }

    private static Attachment mail(String subject, String words) {
        String mail =
                "From: " + UNIT.email() + "\nTo: " + AGENCY.mail() + "\nSubject: " + subject + "\n\n" + words + "\n";
        return Submissions.file("message.eml", mail.getBytes(StandardCharsets.US_ASCII));
    }

    private static DraftAnswer answer(Desk desk, Attachment file) {
        Assessment assessment = desk.check(
                RegisteredSubmission.unregistered(Submissions.of(Channel.EMAIL, UNIT.email(), SENT, file), SENT));
        return DraftAnswer.of(assessment, List.of(), UNIT, AGENCY);
    }
}
