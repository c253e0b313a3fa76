package vn.vanthu.province;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vanthu.consolidation.Returns;
import vn.vanthu.consolidation.UnitReturn;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Outline.Indicator;
import vn.vanthu.extraction.Figure;
import vn.vanthu.intake.Attachment;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.sample.FilledForm;
import vn.vanthu.sample.SampleOrder;
import vn.vanthu.sample.SampleReport;
import vn.vanthu.sample.SampleReports;
import vn.vanthu.sample.adapter.ReportWriter;
import vn.vanthu.testing.PlainExcel;
import vn.vanthu.testing.Submissions;

/** The files in which the units of an invented province report: Word, PDF, and annexes beside as Word and as Excel. */
final class UnitPapers {

    private static final ReportWriter WRITER = new ReportWriter();
    private static final String HEADER = "STT|Chỉ tiêu thống kê|Đơn vị tính|Số liệu|Ghi chú";

    private UnitPapers() {}

    /**
     * A unit that gives two values writes them on two lines of one table, or in two files.
     *
     * @param number which paper of the unit this is: its number, and the seed of its words
     */
    static List<Attachment> files(Returns returns, UnitReturn unit, List<Figure> figures, int number, int kind) {
        List<Figure> first = once(figures);
        if (first.size() < figures.size() && kind % 2 == 0) {
            List<Figure> reversed = new ArrayList<>(figures);
            Collections.reverse(reversed);
            return List.of(
                    file("1-bao-cao.docx", WRITER.asDocx(report(returns, unit, first, number))),
                    file("2-phu-luc.xlsx", workbook(report(returns, unit, once(reversed), number))));
        }
        SampleReport report = report(returns, unit, figures, number);
        return switch (kind % 5) {
            case 1 ->
                List.of(
                        file("1-bao-cao.docx", WRITER.asDocxWithoutAnnex(report)),
                        file("2-phu-luc.xlsx", workbook(report)));
            case 2 ->
                List.of(
                        file("1-bao-cao.docx", WRITER.asDocxWithoutAnnex(report)),
                        file("2-phu-luc.docx", WRITER.annexAsDocx(report)));
            case 3 -> List.of(file("bao-cao.pdf", WRITER.asTextPdf(report)));
            default -> List.of(file("bao-cao.docx", WRITER.asDocx(report)));
        };
    }

    /** The first line of each indicator: of a unit with two values, what one of its files says. */
    private static List<Figure> once(List<Figure> figures) {
        Set<String> seen = new HashSet<>();
        return figures.stream().filter(figure -> seen.add(figure.code())).toList();
    }

    private static SampleReport report(Returns returns, UnitReturn unit, List<Figure> figures, int number) {
        Map<String, List<Figure>> byCode = figures.stream().collect(Collectors.groupingBy(Figure::code));
        SampleReport words = SampleReports.compose(order(returns, unit, number));
        return new SampleReport(
                words.order(),
                words.head(),
                words.sections(),
                words.annexTitle(),
                returns.outline().forms().stream()
                        .map(form -> filled(form, byCode))
                        .filter(form -> form.lines().stream()
                                .anyMatch(line -> !line.value().isEmpty()))
                        .toList());
    }

    private static SampleOrder order(Returns returns, UnitReturn unit, int number) {
        String name = unit.unit().name();
        ReportingPeriod period = returns.period();
        LocalDate date = unit.content().orElseThrow().paper().date().orElseThrow();
        boolean committee = name.startsWith("UBND");
        return new SampleOrder(
                name,
                SampleOrder.issuerLines(name),
                committee ? "" : "UBND TỈNH ĐẮK LẮK",
                "Đắk Lắk",
                Integer.toString(number),
                committee ? "BC-UBND" : "BC-VP",
                date,
                period.vietnameseName(),
                period.next().vietnameseName(),
                returns.outline(),
                number);
    }

    private static FilledForm filled(Outline.Form form, Map<String, List<Figure>> figures) {
        List<FilledForm.Line> lines = new ArrayList<>();
        for (Indicator indicator : form.indicators()) {
            List<Figure> given = figures.getOrDefault(indicator.code(), List.of());
            if (given.isEmpty()) {
                lines.add(new FilledForm.Line(indicator, indicator.number(), "", ""));
            }
            given.forEach(figure -> lines.add(new FilledForm.Line(
                    measured(indicator, figure.unit()), indicator.number(), figure.text(), figure.note())));
        }
        return new FilledForm(form.number(), form.title(), lines);
    }

    private static Indicator measured(Indicator line, String unit) {
        return new Indicator(line.code(), line.number(), line.name(), unit, line.gathering(), line.traits());
    }

    /** Each form on a sheet of its own, numbers as numbers. */
    private static byte[] workbook(SampleReport report) {
        PlainExcel workbook = new PlainExcel();
        for (FilledForm form : report.forms()) {
            List<String> rows = new ArrayList<>();
            rows.add("*Biểu mẫu " + form.number() + ": " + form.title() + "|<|<|<|<");
            rows.add(HEADER);
            form.lines()
                    .forEach(line -> rows.add(String.join(
                            "|",
                            line.ordinal(),
                            line.indicator().name(),
                            line.indicator().unit(),
                            line.figure()
                                    .map(BigDecimal::toPlainString)
                                    .map(value -> "#" + value)
                                    .orElse(line.value()),
                            line.note())));
            workbook.sheet("Biểu " + form.number(), rows.toArray(String[]::new));
        }
        return workbook.xlsx();
    }

    private static Attachment file(String name, byte[] bytes) {
        return Submissions.file(name, bytes);
    }
}
