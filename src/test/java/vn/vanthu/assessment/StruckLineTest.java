package vn.vanthu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.document.Block;
import vn.vanthu.obligation.BuiltIn;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.sample.SampleOrder;
import vn.vanthu.sample.SampleReport;
import vn.vanthu.sample.SampleReports;
import vn.vanthu.sample.adapter.ReportWriter;
import vn.vanthu.testing.Submissions;
import vn.vanthu.testing.WordFile;

/** No line of a report is read over: striking any one from the pages changes what the unit is told. */
class StruckLineTest {

    private static final Map<String, Map<WordFile.Line, Assessment>> STRUCK = new HashMap<>();

    private record Sent(String unit, Instant at, SampleReport report, byte[] docx) {}

    static Stream<Arguments> completeReports() {
        return Stream.of(
                sent("xa-ea-sup", "UBND xã Ea Súp", ReportingPeriod.quarter(2026, 3), "quý IV năm 2026", 21),
                sent("huyen-mdrak", "UBND huyện M'Drắk", ReportingPeriod.quarter(2012, 1), "quý II năm 2012", 7));
    }

    private static Arguments sent(String id, String name, ReportingPeriod period, String next, long seed) {
        LocalDate day = period.lastDay().withDayOfMonth(4);
        SampleOrder order = new SampleOrder(
                name,
                SampleOrder.issuerLines(name),
                name.startsWith("UBND") ? "" : "UBND TỈNH ĐẮK LẮK",
                "Đắk Lắk",
                "187",
                name.startsWith("UBND") ? "BC-UBND" : "BC-STP",
                day,
                period.vietnameseName(),
                next,
                BuiltIn.REGIMES.of(period).orElseThrow().outline(),
                seed);
        SampleReport report = SampleReports.compose(order);
        byte[] docx = new ReportWriter().asDocx(report);
        Instant at =
                day.atTime(9, 0).atZone(vn.vanthu.document.VietnamTime.ZONE).toInstant();
        return Arguments.of(Named.of(name + " " + period, new Sent(id, at, report, docx)));
    }

    @ParameterizedTest
    @MethodSource("completeReports")
    void strikingAnyLineChangesTheFindings(Sent sent) {
        Assessment whole = assess(sent, sent.docx());
        assertThat(whole.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(struck(sent, sent.docx())).hasSizeGreaterThan(150).allSatisfy((line, less) -> assertThat(said(less))
                .isNotEqualTo(said(whole)));
    }

    @ParameterizedTest
    @MethodSource("completeReports")
    void strikingAHeadingOrAFigureIsAskedForAndStrikingAPieceOfTheHeadIsNamed(Sent sent) {
        Map<WordFile.Line, Assessment> struck = struck(sent, sent.docx());
        struck.forEach((line, less) -> {
            if (heading(sent.report(), line.text())) {
                assertThat(less.findings())
                        .as(line.text())
                        .extracting(Finding::code)
                        .containsAnyOf(FindingCode.PART_MISSING, FindingCode.AREA_MISSING);
            } else if (line.row() && figure(sent.report(), line.text()) && required(whole(sent))) {
                assertThat(less.has(FindingCode.INDICATOR_MISSING))
                        .as(line.text())
                        .isTrue();
            } else if (line.text().matches("CỘNG HÒA.*|Độc lập.*|.*, ngày .*năm \\d+|Số: .*|BÁO CÁO|Nơi nhận:")) {
                assertThat(less.findings())
                        .as(line.text())
                        .extracting(Finding::severity)
                        .contains(Severity.WARNING);
            }
        });
        assertThat(struck.keySet().stream().filter(line -> heading(sent.report(), line.text())))
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void whatStandsInTheFileBesideItsPagesIsNotRead() {
        Sent sent =
                (Sent) ((Named<?>) completeReports().findFirst().orElseThrow().get()[0]).getPayload();
        byte[] titled = new WordFile(sent.docx())
                .with(
                        "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Báo cáo quý I năm 2012</dc:title>"
                                + "<dc:creator>Sở Tư pháp</dc:creator></cp:coreProperties>")
                .bytes();
        assertThat(assess(sent, titled).findings()).isEqualTo(whole(sent).findings());
        assertThat(assess(sent, titled).examined().duty())
                .isEqualTo(whole(sent).examined().duty());
    }

    private static Assessment whole(Sent sent) {
        return assess(sent, sent.docx());
    }

    private static boolean required(Assessment assessment) {
        return assessment.examined().annexRequired();
    }

    private static boolean heading(SampleReport report, String text) {
        return report.sections().stream()
                .filter(section -> !section.code().equals("V"))
                .map(section -> section.blocks().get(0))
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .anyMatch(heading -> text.equals(heading.label() + ". " + heading.title()));
    }

    private static boolean figure(SampleReport report, String text) {
        return report.lines().stream()
                .filter(line -> !line.indicator().group())
                .anyMatch(line ->
                        text.startsWith(line.ordinal() + " " + line.indicator().name()));
    }

    private static Map<WordFile.Line, Assessment> struck(Sent sent, byte[] docx) {
        return STRUCK.computeIfAbsent(sent.unit(), unit -> strike(sent, docx));
    }

    private static Map<WordFile.Line, Assessment> strike(Sent sent, byte[] docx) {
        WordFile file = new WordFile(docx);
        return file.lines().parallelStream()
                .collect(Collectors.toConcurrentMap(Function.identity(), line -> assess(sent, file.without(line))));
    }

    private static Assessment assess(Sent sent, byte[] docx) {
        return Submissions.assess(sent.unit(), sent.at(), Submissions.file("bao-cao.docx", docx));
    }

    private static List<String> said(Assessment assessment) {
        List<String> said = new ArrayList<>();
        assessment.findings().forEach(finding -> said.add(finding.code() + " " + finding.message()));
        return said;
    }
}
