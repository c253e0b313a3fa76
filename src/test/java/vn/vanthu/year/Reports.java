package vn.vanthu.year;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.vanthu.intake.Attachment;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.sample.FilledForm;
import vn.vanthu.sample.SampleOrder;
import vn.vanthu.sample.SampleReport;
import vn.vanthu.sample.SampleReports;
import vn.vanthu.sample.adapter.ReportWriter;
import vn.vanthu.testing.ClerksPen;
import vn.vanthu.testing.PlainWord;
import vn.vanthu.testing.Submissions;

/** The reports of the year, sound and faulty, in the file kinds that units use. */
final class Reports {

    private static final ReportWriter WRITER = new ReportWriter();

    private Reports() {}

    /** Some units send Word files, some PDF files, some the annex as a file of its own, some none. */
    static Act.Paper whole(YearDuty duty) {
        return occasion -> {
            SampleReport report = compose(occasion, duty, 1);
            return switch (Math.floorMod(occasion.unit().hashCode(), 10)) {
                case 0 -> parcel(duty, file("bao-cao.pdf", WRITER.asTextPdf(report)));
                case 1, 2 ->
                    parcel(
                            duty,
                            file("1-bao-cao.docx", WRITER.asDocxWithoutAnnex(report)),
                            file("2-phu-luc.docx", WRITER.annexAsDocx(report)));
                case 3, 4, 5, 6, 7, 8 -> parcel(duty, file("bao-cao.docx", WRITER.asDocxWithoutAnnex(report)));
                default -> parcel(duty, file("Báo cáo CCHC.docx", WRITER.asDocx(report)));
            };
        };
    }

    /** As a Word file with its annex. */
    static Act.Paper word(YearDuty duty) {
        return changed(duty, 1, report -> report);
    }

    /** @param number which paper about the duty this is, from 1; gives the paper's number */
    static Act.Paper changed(YearDuty duty, int number, UnaryOperator<SampleReport> change) {
        return made(duty, number, report -> WRITER.asDocx(change.apply(report)), "bao-cao.docx");
    }

    static Act.Paper encrypted(YearDuty duty) {
        return made(duty, 1, report -> WRITER.asEncryptedPdf(report, "mat-khau"), "bao-cao.pdf");
    }

    static Act.Paper broken(YearDuty duty) {
        return made(duty, 1, WRITER::asBrokenDocx, "bao-cao.docx");
    }

    /** One paper for the quarter and the half-year. */
    static Act.Paper quarterAndHalf() {
        return occasion -> parcel(
                YearDuty.H1,
                file(
                        "bao-cao.docx",
                        WRITER.asDocx(SampleReports.compose(order(
                                occasion, YearDuty.H1, 1, "quý II và 6 tháng đầu năm 2012", "quý III năm 2012")))));
    }

    /** Nothing but the third area, as a reply to the request may bring it. */
    static Act.Paper thirdArea() {
        return occasion -> new Parcel(
                "Re: bổ sung báo cáo",
                "Đơn vị gửi bổ sung nội dung còn thiếu.",
                List.of(file(
                        "bo-sung.docx",
                        new PlainWord(List.of(
                                        "3. Cải cách tổ chức bộ máy hành chính nhà nước",
                                        "Đã rà soát chức năng, nhiệm vụ của 12 cơ quan, đơn vị trực thuộc."))
                                .docx())));
    }

    /** The Word form that came with the reminder, filled in. */
    static Act.Paper filledForm(YearDuty duty) {
        return occasion -> {
            Attachment form = occasion.letter().orElseThrow().mail().files().stream()
                    .filter(file -> file.name().startsWith("bao-cao-" + duty.period + "-"))
                    .filter(file -> file.name().endsWith(".docx"))
                    .findFirst()
                    .orElseThrow();
            byte[] filled = new ClerksPen(form.content().bytes())
                    .sign(number(duty, 1), occasion.abbreviation(), occasion.today(), "Hoàng Văn Mẫu")
                    .write("Đã thực hiện đúng kế hoạch, kết quả được nêu trong phụ lục kèm theo.")
                    .figures(compose(occasion, duty, 1).forms().stream()
                            .flatMap(sheet -> sheet.lines().stream())
                            .map(Reports::cells)
                            .iterator())
                    .docx();
            return parcel(duty, file(form.name(), filled));
        };
    }

    /** A mail that says that nothing arose. */
    static Act.Paper nil(YearDuty duty) {
        return occasion -> new Parcel(
                "Báo cáo CCHC " + duty.period.vietnameseName(),
                "Kính gửi Sở Nội vụ.\n\nTrong " + duty.period.vietnameseName()
                        + " đơn vị không phát sinh nhiệm vụ cải cách hành chính.",
                List.of());
    }

    /** A reply that does not even say for which period, where the letter that it answers asks for one report only. */
    static Act.Paper nilReply(YearDuty duty) {
        return occasion -> new Parcel(
                "Re: " + occasion.letter().orElseThrow().mail().subject(),
                (occasion.letter().orElseThrow().about().size() == 1
                                ? "Đơn vị"
                                : "Trong " + duty.period.vietnameseName() + " đơn vị")
                        + " không phát sinh nhiệm vụ cải cách hành chính.\n\nVào 08:00, Sở Nội vụ đã viết:\n> Đề nghị gửi báo cáo.",
                List.of());
    }

    /** Words of thanks in reply to a letter, and no paper. */
    static Act.Paper thanks() {
        return occasion -> new Parcel(
                "Re: " + occasion.letter().orElseThrow().mail().subject(),
                "Đơn vị đã nhận được công văn, xin cảm ơn.",
                List.of());
    }

    private static List<String> cells(FilledForm.Line line) {
        return List.of(line.value(), line.note());
    }

    private static Act.Paper made(YearDuty duty, int number, Function<SampleReport, byte[]> writer, String name) {
        return occasion -> parcel(duty, file(name, writer.apply(compose(occasion, duty, number))));
    }

    private static SampleReport compose(Occasion occasion, YearDuty duty, int number) {
        ReportingPeriod period = duty.period;
        return SampleReports.compose(order(
                occasion, duty, number, period.vietnameseName(), period.next().vietnameseName()));
    }

    private static SampleOrder order(Occasion occasion, YearDuty duty, int number, String period, String next) {
        return new SampleOrder(
                occasion.unit().name(),
                SampleOrder.issuerLines(occasion.unit().name()),
                occasion.committee() ? "" : "UBND TỈNH ĐẮK LẮK",
                "Đắk Lắk",
                number(duty, number),
                "BC-" + occasion.abbreviation(),
                occasion.today(),
                period,
                next,
                BuiltIn.REGIMES.of(duty.period).orElseThrow().outline(),
                duty.ordinal());
    }

    static String number(YearDuty duty, int number) {
        return Integer.toString(10 * (duty.ordinal() + 1) + number);
    }

    static Attachment file(String name, byte[] bytes) {
        return Submissions.file(name, bytes);
    }

    private static Parcel parcel(YearDuty duty, Attachment... files) {
        return new Parcel(
                "Báo cáo CCHC " + duty.period.vietnameseName(), "Kính gửi Sở Nội vụ báo cáo kèm theo.", List.of(files));
    }
}
