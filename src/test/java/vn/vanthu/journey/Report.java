package vn.vanthu.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duty;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;
import vn.vanthu.sample.SampleOrder;
import vn.vanthu.sample.SampleReport;
import vn.vanthu.sample.SampleReports;
import vn.vanthu.sample.adapter.ReportWriter;

/** A complete quarterly report of one unit, as a file. */
record Report(Unit unit, String number, String notation, LocalDate date, String fileName, byte[] bytes) {

    private static final ReportWriter WRITER = new ReportWriter();

    /** Reports of different units that owe one, every fourth of them a PDF. */
    static List<Report> of(ReportingPeriod period, int count) {
        List<Duty> duties = BuiltIn.DUTIES.of(period).stream()
                .filter(duty -> duty.obligation().code().equals(ObligationCode.REPORT_QUARTER))
                .filter(duty -> !duty.unit().special())
                .toList();
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(of(duties.get(i * duties.size() / count), period, i));
        }
        return reports;
    }

    Map<String, byte[]> file() {
        return Map.of(fileName, bytes);
    }

    private static Report of(Duty duty, ReportingPeriod period, int index) {
        Unit unit = duty.unit();
        boolean committee = unit.name().startsWith("UBND");
        LocalDate date = ((Due.Known) duty.due())
                .bound()
                .atZone(VietnamTime.ZONE)
                .toLocalDate()
                .minusDays(5);
        String notation = committee ? "BC-UBND" : "BC-SN";
        SampleReport report = SampleReports.compose(new SampleOrder(
                unit.name(),
                SampleOrder.issuerLines(unit.name()),
                committee ? "" : "UBND TỈNH ĐẮK LẮK",
                "Đắk Lắk",
                Integer.toString(20 + index),
                notation,
                date,
                period.vietnameseName(),
                period.next().vietnameseName(),
                BuiltIn.REGIMES.of(period).orElseThrow().outline(),
                1000L + index));
        boolean pdf = index % 4 == 3;
        return new Report(
                unit,
                Integer.toString(20 + index),
                notation,
                date,
                "bao-cao." + (pdf ? "pdf" : "docx"),
                pdf ? WRITER.asTextPdf(report) : WRITER.asDocx(report));
    }
}
