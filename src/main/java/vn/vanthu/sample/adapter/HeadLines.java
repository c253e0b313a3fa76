package vn.vanthu.sample.adapter;

import java.time.LocalDate;
import java.util.List;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Block;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.sample.SampleReport;

/** The lines of a report's head and annex as both writers print them (NĐ 30/2020, Phụ lục I, Mục II). */
final class HeadLines {

    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String TITLE = "BÁO CÁO";
    static final String ANNEX = "Phụ lục";
    static final List<String> COLUMNS =
            List.of("STT", "Chỉ tiêu thống kê", "Kết quả thống kê", "Ghi chú", "Đơn vị tính", "Số liệu");

    private static final String BLANK = "      ";

    private HeadLines() {}

    static String number(AdministrativeDocument head) {
        return "Số: " + filled(head.number().number()) + "/" + head.number().notation();
    }

    static String placeAndDate(SampleReport report) {
        return report.head().place() + ", " + date(report);
    }

    /** A month below 3 and a day below 10 take a zero; the day is blank on a draft. */
    static String date(SampleReport report) {
        LocalDate date = report.order().date();
        String day = report.head().date().map(on -> two(on.getDayOfMonth())).orElse("   ");
        String month = date.getMonthValue() < 3 ? two(date.getMonthValue()) : "" + date.getMonthValue();
        return "ngày " + day + " tháng " + month + " năm " + date.getYear();
    }

    static String annexReference(SampleReport report) {
        return "(Kèm theo Báo cáo số " + filled(report.head().number().number()) + "/"
                + report.head().number().notation() + " " + date(report) + " của "
                + report.order().unit() + ")";
    }

    static String heading(Block.Heading heading) {
        String mark = heading.level() == 3 ? ") " : ". ";
        return heading.label().isEmpty() ? heading.title() : heading.label() + mark + heading.title();
    }

    /** "…;" and a full stop after the last. */
    static String item(List<String> items, int at) {
        return items.get(at) + (at + 1 < items.size() ? ";" : ".");
    }

    /** Căn cứ: each closes with its mark, the last with that of the law in force. */
    static String legalBasis(SampleReport report, int at) {
        List<String> bases = report.head().legalBases();
        return bases.get(at)
                + (at + 1 < bases.size() ? ";" : format(report).legalBases().last());
    }

    /** The format in force on the day of the report. */
    static FormatProfile format(SampleReport report) {
        return FormatProfile.on(report.order().date());
    }

    static boolean numberBelow(SampleReport report) {
        return format(report).folio().edge() == FormatProfile.Folio.Edge.BOTTOM;
    }

    private static String filled(String number) {
        return number.isEmpty() ? BLANK : number;
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
