package vn.vanthu.year;

import static vn.vanthu.year.Reports.file;
import static vn.vanthu.year.Reports.number;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.intake.Attachment;
import vn.vanthu.submissions.ClerkPlans;
import vn.vanthu.submissions.ClerkWord;

/** The plans, score files and other papers of the year. */
final class Plans {

    /** Evidence and note columns of this line are 1 off its area's total. */
    private static final String SECOND_SCORE = "|10,5|9.50|";

    private Plans() {}

    static Act.Paper whole(YearDuty duty) {
        return occasion ->
                parcel(title(duty), file("ke-hoach.docx", ClerkWord.docx(plan(occasion, duty, 1, occasion.today()))));
    }

    /** Both plans of March, each a file of one mail. */
    static Act.Paper both() {
        return occasion -> parcel(
                "Kế hoạch CCHC",
                file("ke-hoach-5-nam.docx", ClerkWord.docx(plan(occasion, YearDuty.PLAN_5, 1, occasion.today()))),
                file("ke-hoach-2012.docx", ClerkWord.docx(plan(occasion, YearDuty.PLAN_2012, 1, occasion.today()))));
    }

    /** Issued before the province's programme, without a word of it. */
    static Act.Paper old(YearDuty duty) {
        return occasion -> parcel(
                title(duty),
                file(
                        "ke-hoach.docx",
                        ClerkWord.docx(
                                without(plan(occasion, duty, 1, YearDuty.day("01-12")), "Căn cứ Quyết định số 323"))));
    }

    static Act.Paper amended(YearDuty duty) {
        return occasion ->
                parcel(title(duty), file("ke-hoach.docx", ClerkWord.docx(plan(occasion, duty, 2, occasion.today()))));
    }

    static Act.Paper withoutFinance(YearDuty duty) {
        return occasion -> parcel(
                title(duty),
                file(
                        "ke-hoach.docx",
                        ClerkWord.docx(without(
                                plan(occasion, duty, 1, occasion.today()),
                                "*5. Cải cách tài chính công",
                                "- Giao quyền tự chủ",
                                "|V|"))));
    }

    static Act.Paper broken(YearDuty duty) {
        return occasion -> {
            byte[] whole = ClerkWord.docx(plan(occasion, duty, 1, occasion.today()));
            return parcel(title(duty), file("ke-hoach.docx", java.util.Arrays.copyOf(whole, whole.length * 3 / 5)));
        };
    }

    static Act.Paper scores() {
        return occasion -> parcel("Hồ sơ chấm điểm CCHC", file("ho-so.docx", ClerkWord.docx(scores(occasion, 1))));
    }

    static Act.Paper brokenScores() {
        return occasion -> {
            byte[] whole = ClerkWord.docx(scores(occasion, 1));
            return parcel(
                    "Hồ sơ chấm điểm CCHC", file("ho-so.docx", java.util.Arrays.copyOf(whole, whole.length * 3 / 5)));
        };
    }

    /** The sheet as a workbook beside the report. */
    static Act.Paper scoresAndSheet() {
        return occasion -> parcel(
                "Hồ sơ chấm điểm CCHC",
                file("bao-cao.docx", ClerkWord.docx(without(scores(occasion, 1), "|", "^BẢNG TỰ CHẤM ĐIỂM"))),
                file("bang-diem.xlsx", ClerkPlans.scores2012().xlsx()));
    }

    /** One criterion is a point lower than its area's total allows. */
    static Act.Paper scoresOff() {
        return occasion -> parcel(
                "Hồ sơ chấm điểm CCHC",
                file("ho-so.docx", ClerkWord.docx(replaced(scores(occasion, 1), SECOND_SCORE, "|10,5|8.50|"))));
    }

    static Act.Paper scoresCorrected() {
        return occasion -> parcel("Hồ sơ chấm điểm CCHC", file("ho-so.docx", ClerkWord.docx(scores(occasion, 2))));
    }

    static Act.Paper inspectionPlan() {
        return occasion -> parcel(
                "Kế hoạch kiểm tra CCHC",
                file(
                        "ke-hoach-kiem-tra.docx",
                        ClerkWord.docx(signed(
                                occasion,
                                "Số: 7/KH-",
                                occasion.today(),
                                "^KẾ HOẠCH",
                                "^Kiểm tra công tác cải cách hành chính năm 2012",
                                "*I. MỤC ĐÍCH, YÊU CẦU",
                                "Đánh giá việc thực hiện kế hoạch cải cách hành chính tại các đơn vị trực thuộc.",
                                "*II. NỘI DUNG",
                                "Kiểm tra tiến độ, kết quả trên từng lĩnh vực tại 05 đơn vị."))));
    }

    static Act.Paper feedback() {
        return occasion -> parcel(
                "Phản ánh vướng mắc",
                file(
                        "cong-van.docx",
                        ClerkWord.docx(signed(
                                occasion,
                                "Số: 33/",
                                occasion.today(),
                                "V/v phản ánh vướng mắc trong thực hiện cải cách hành chính",
                                "Kính gửi: Sở Nội vụ",
                                "Trong quá trình triển khai, đơn vị gặp vướng mắc về biểu mẫu báo cáo."))));
    }

    static List<String> plan(Occasion occasion, YearDuty duty, int number, LocalDate date) {
        String year = duty == YearDuty.PLAN_2013 ? "2013" : "2012";
        String period = duty.period.vietnameseName();
        return headed(occasion, ClerkPlans.PLAN_2012, "KH", number(duty, number), date).stream()
                .map(line -> line.replace("Cải cách hành chính năm 2012", "Cải cách hành chính " + period))
                .map(line -> line.replace("hành chính năm 2012 như sau", "hành chính " + period + " như sau"))
                .map(line -> line.replace("HÀNH CHÍNH NĂM 2012", "HÀNH CHÍNH " + period.toUpperCase()))
                .map(line -> line.replace("Tháng 8/2012", "Tháng 8/" + year).replace("III/2012", "III/" + year))
                .map(line -> line.replace("ngân sách huyện năm 2012", "ngân sách " + period))
                .toList();
    }

    private static List<String> scores(Occasion occasion, int number) {
        return headed(occasion, ClerkPlans.SCORES_2012, "BC", number(YearDuty.SCORES, number), occasion.today());
    }

    /** The district's paper under another unit's head. */
    private static List<String> headed(
            Occasion occasion, List<String> paper, String notation, String number, LocalDate date) {
        String name = occasion.unit().name();
        return paper.stream()
                .map(line -> line.replaceFirst(
                                "^Số: \\d+/(KH|BC)-UBND\t.*",
                                headline(occasion, "Số: " + number + "/" + notation + "-", date))
                        .replaceFirst(
                                "\\(Kèm theo Kế hoạch số .*",
                                "(Kèm theo Kế hoạch số " + number + "/" + notation + "-" + occasion.abbreviation()
                                        + " ngày " + VietnameseDates.formatShort(date) + " của " + name + ")")
                        .replace("HUYỆN KRÔNG PẮC", occasion.headline())
                        .replace("UBND huyện Krông Pắc", name))
                .map(line -> occasion.committee() ? line : agency(line, name))
                .toList();
    }

    private static String agency(String line, String name) {
        return line.replace("UỶ BAN NHÂN DÂN\tCỘNG", "UBND TỈNH ĐẮK LẮK\tCỘNG")
                .replace("\tTM. UỶ BAN NHÂN DÂN", "\tGIÁM ĐỐC")
                .replace("\tCHỦ TỊCH", "\t")
                .replace("Uỷ ban nhân dân huyện", name);
    }

    private static String headline(Occasion occasion, String number, LocalDate date) {
        return number + occasion.abbreviation() + "\tĐắk Lắk, " + VietnameseDates.format(date);
    }

    /** A short paper with the unit's head and signature. */
    private static List<String> signed(Occasion occasion, String number, LocalDate date, String... lines) {
        List<String> head = List.of(
                "UỶ BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                occasion.headline() + "\tĐộc lập - Tự do - Hạnh phúc",
                headline(occasion, number, date));
        List<String> foot =
                List.of("Nơi nhận:\tTM. UỶ BAN NHÂN DÂN", "- Như trên;\tCHỦ TỊCH", "- Lưu: VT.", "\tNguyễn Văn Mẫu");
        return Stream.of(head, List.of(lines), foot)
                .flatMap(List::stream)
                .map(line -> occasion.committee()
                        ? line
                        : agency(line, occasion.unit().name()))
                .toList();
    }

    private static List<String> without(List<String> paper, String... openings) {
        return paper.stream()
                .filter(line -> Stream.of(openings).noneMatch(line::startsWith))
                .toList();
    }

    private static List<String> replaced(List<String> paper, String words, String others) {
        return paper.stream().map(line -> line.replace(words, others)).toList();
    }

    private static String title(YearDuty duty) {
        return "Kế hoạch CCHC " + duty.period.vietnameseName();
    }

    private static Parcel parcel(String subject, Attachment... files) {
        return new Parcel(subject, "Kính gửi Sở Nội vụ văn bản kèm theo.", List.of(files));
    }
}
