package vn.vanthu.forms.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.FindingCode;
import vn.vanthu.assessment.Severity;
import vn.vanthu.assessment.Verdict;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Section;
import vn.vanthu.forms.FormFile;
import vn.vanthu.forms.LastFigures;
import vn.vanthu.obligation.Due;
import vn.vanthu.obligation.Duty;
import vn.vanthu.sample.FilledForm;
import vn.vanthu.sample.SampleOrder;
import vn.vanthu.sample.SampleReports;
import vn.vanthu.testing.ClerksPen;
import vn.vanthu.testing.Submissions;

/** What the service hands out blank and a clerk fills in, the service can read. */
class FilledFormTest {

    private static final String OF_LAST_PERIOD = "7.777";

    @ParameterizedTest
    @CsvSource({
        "huyen-lak, REPORT_QUARTER, 2012Q1",
        "so-tu-phap, REPORT_QUARTER, 2012Q1",
        "van-phong-ubnd-tinh, REPORT_HALF, 2012H1",
        "huyen-krong-pac, REPORT_YEAR, 2012",
        "so-tu-phap, REPORT_QUARTER, 2026Q1",
        "xa-xuan-loc, REPORT_QUARTER, 2026Q1",
        "phuong-tuy-hoa, REPORT_HALF, 2026H1",
        "xa-xuan-loc, REPORT_YEAR, 2026",
    })
    void aFormFilledInByAClerkIsAcceptedWithEveryFigure(String unit, String obligation, String period) {
        Duty duty = Office.duty(unit, obligation, period);
        List<FilledForm.Line> lines = lines(duty);
        LocalDate day = sent(duty).atZone(VietnamTime.ZONE).toLocalDate();
        byte[] filled = new ClerksPen(docx(duty).bytes())
                .sign("12", "STP", day, "Hoàng Văn Mẫu")
                .write("Đã thực hiện đúng kế hoạch, kết quả được nêu trong phụ lục kèm theo.")
                .figures(lines.stream()
                        .map(line -> List.of(line.value(), line.note()))
                        .iterator())
                .docx();

        Assessment assessment = assess(duty, filled);

        assertThat(assessment.findings())
                .as(assessment.findings().toString())
                .noneMatch(
                        finding -> finding.severity() != Severity.INFO && finding.code() != FindingCode.FORMAT_ENDING);
        assertThat(assessment.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(assessment.examined().unit()).contains(duty.unit());
        assertThat(assessment.examined().duty().orElseThrow().words()).isEqualTo(duty.words());
        assertThat(read(assessment)).isEqualTo(written(lines));
    }

    @ParameterizedTest
    @CsvSource({
        "huyen-lak, REPORT_QUARTER, 2012Q1",
        "so-tu-phap, REPORT_HALF, 2012H1",
        "ban-dan-toc, REPORT_YEAR, 2012",
        "so-tu-phap, REPORT_QUARTER, 2026Q1",
        "xa-xuan-loc, REPORT_QUARTER, 2026Q1",
        "phuong-tuy-hoa, REPORT_YEAR, 2026",
    })
    void nothingOnABlankFormCountsAsContent(String unit, String obligation, String period) {
        Duty duty = Office.duty(unit, obligation, period);
        Assessment assessment = assess(duty, docx(duty).bytes());
        ExtractedReport report = assessment.examined().report().orElseThrow();

        assertThat(assessment.verdict()).isEqualTo(Verdict.SUPPLEMENT);
        assertThat(report.sections())
                .filteredOn(section ->
                        !section.code().equals("II") && !section.code().equals("PL"))
                .isNotEmpty()
                .allSatisfy(section -> assertThat(section.state()).isEqualTo(Section.State.EMPTY));
        assertThat(report.figures()).isNotEmpty().allSatisfy(figure -> assertThat(figure.state())
                .isEqualTo(Figure.State.BLANK));
        assertThat(report.head().document().number().number()).isEmpty();
        assertThat(report.head().document().date()).isEmpty();
        assertThat(report.head().document().signer().name()).isEmpty();
    }

    private static FormFile docx(Duty duty) {
        Map<String, String> last = Office.regime(duty).outline().forms().stream()
                .flatMap(form -> form.indicators().stream())
                .collect(Collectors.toMap(line -> line.code(), line -> OF_LAST_PERIOD));
        return Office.file(
                FormFile.Format.DOCX,
                duty,
                new LastFigures(Optional.of(duty.period().previous()), last));
    }

    private static Assessment assess(Duty duty, byte[] docx) {
        return Submissions.assess(duty.unit().id(), sent(duty), Submissions.file("bao-cao.docx", docx));
    }

    private static Instant sent(Duty duty) {
        return ((Due.Known) duty.due()).bound().minus(12, ChronoUnit.HOURS);
    }

    /** Figures that agree with each other, for the forms of the duty's regime. */
    private static List<FilledForm.Line> lines(Duty duty) {
        SampleOrder order = new SampleOrder(
                duty.unit().name(),
                SampleOrder.issuerLines(duty.unit().name()),
                "",
                "Lắk",
                "12",
                "BC-UBND",
                LocalDate.of(duty.period().year(), 3, 5),
                duty.period().vietnameseName(),
                duty.period().next().vietnameseName(),
                Office.regime(duty).outline(),
                7);
        return SampleReports.compose(order).forms().stream()
                .flatMap(form -> form.lines().stream())
                .toList();
    }

    private static Map<String, String> written(List<FilledForm.Line> lines) {
        return lines.stream()
                .filter(line -> !line.value().isEmpty())
                .collect(Collectors.toMap(FilledForm.Line::code, FilledForm.Line::value));
    }

    private static Map<String, String> read(Assessment assessment) {
        return assessment.examined().report().orElseThrow().figures().stream()
                .collect(Collectors.toMap(Figure::code, Figure::text));
    }
}
