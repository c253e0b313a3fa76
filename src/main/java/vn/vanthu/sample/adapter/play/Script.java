package vn.vanthu.sample.adapter.play;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.intake.Channel;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;
import vn.vanthu.sample.SampleOrder;
import vn.vanthu.sample.SampleReport;
import vn.vanthu.sample.SampleReports;
import vn.vanthu.sample.adapter.ReportWriter;

/** What happens in the sample quarter: who sends what, by which door, at what moment before and after the due date. */
final class Script {

    private static final ReportWriter WRITER = new ReportWriter();

    private final ReportingPeriod period;
    private final Outline outline;
    private final Instant bound;
    private final List<Unit> units;

    /**
     * @param bound the first late instant
     * @param units at least eight that owe the report
     */
    Script(ReportingPeriod period, Outline outline, Instant bound, List<Unit> units) {
        this.period = period;
        this.outline = outline;
        this.bound = bound;
        this.units = units;
    }

    List<Act> acts() {
        byte[] complete = WRITER.asDocx(report(0));
        String sum = sumToSpoil();
        return List.of(
                act(600, Channel.EMAIL, 0, "Báo cáo đầy đủ", file("bao-cao.docx", complete)),
                act(560, Channel.SFTP, 1, "Báo cáo đầy đủ, bản PDF", file("bao-cao.pdf", WRITER.asTextPdf(report(1)))),
                act(
                        520,
                        Channel.SFTP,
                        2,
                        "Thiếu một lĩnh vực",
                        file("bao-cao.docx", WRITER.asDocx(report(2).without("II.3")))),
                act(
                        480,
                        Channel.SOAP,
                        3,
                        "Số liệu cộng không khớp",
                        file("bao-cao.docx", WRITER.asDocx(report(3).withWrongSum(sum)))),
                act(440, Channel.SOAP, 0, "Gửi lại báo cáo qua kênh khác", file("van-ban.docx", complete)),
                unknown(400),
                new Act(
                        before(360),
                        Channel.EMAIL,
                        unit(4).email(),
                        unit(4).name(),
                        "Thư không có tệp đính kèm",
                        List.of()),
                act(
                        320,
                        Channel.EMAIL,
                        5,
                        "Tệp PDF đặt mật khẩu",
                        file("bao-cao.pdf", WRITER.asEncryptedPdf(report(5), "mat-khau"))),
                act(
                        280,
                        Channel.SFTP,
                        6,
                        "Tệp nén chứa tệp Word bị lỗi",
                        file("bao-cao.zip", zip("bao-cao.docx", WRITER.asBrokenDocx(report(6))))),
                late());
    }

    String subject() {
        return "Báo cáo cải cách hành chính " + period.vietnameseName();
    }

    private Act act(long minutesBefore, Channel channel, int unit, String what, Act.Enclosed file) {
        Unit sender = unit(unit);
        String account = channel == Channel.EMAIL ? sender.email() : sender.id();
        return new Act(before(minutesBefore), channel, account, sender.name(), what, List.of(file));
    }

    private Act unknown(long minutesBefore) {
        return new Act(
                before(minutesBefore),
                Channel.EMAIL,
                "nguoi.la@khong-quen.example",
                "(không rõ)",
                "Người gửi không có trong danh sách",
                List.of(file("bao-cao.docx", WRITER.asDocx(report(7)))));
    }

    private Act late() {
        Unit sender = unit(7);
        return new Act(
                bound.plus(Duration.ofSeconds(50)),
                Channel.EMAIL,
                sender.email(),
                sender.name(),
                "Báo cáo đầy đủ, chậm một phút",
                List.of(file("bao-cao.docx", WRITER.asDocx(report(7)))));
    }

    private Instant before(long minutes) {
        return bound.minus(Duration.ofMinutes(minutes));
    }

    private Unit unit(int index) {
        return units.get(index);
    }

    private SampleReport report(int index) {
        Unit unit = unit(index);
        boolean committee = unit.name().startsWith("UBND");
        LocalDate date = before(24 * 60).atZone(VietnamTime.ZONE).toLocalDate();
        return SampleReports.compose(new SampleOrder(
                unit.name(),
                SampleOrder.issuerLines(unit.name()),
                committee ? "" : "UBND TỈNH ĐẮK LẮK",
                "Đắk Lắk",
                Integer.toString(31 + 7 * index),
                committee ? "BC-UBND" : "BC-" + initials(unit.name()),
                date,
                period.vietnameseName(),
                period.next().vietnameseName(),
                outline,
                index + 1L));
    }

    /** A line whose parts the regime adds up; without an annex a report cannot be spoilt that way. */
    private String sumToSpoil() {
        return outline.forms().stream()
                .flatMap(form -> form.indicators().stream())
                .map(Outline.Indicator::code)
                .filter(code -> code.equals("3/1.4") || code.equals("3.3.2"))
                .findFirst()
                .orElseThrow();
    }

    private static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split("[\\s,]+")) {
            letters.append(word, 0, 1);
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    private static Act.Enclosed file(String name, byte[] bytes) {
        return new Act.Enclosed(name, bytes);
    }

    private static byte[] zip(String name, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
