package vn.vanthu.consolidation.adapter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.ConsolidatedReport.FormTotals;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.RandomScores;
import vn.vanthu.consolidation.Share;
import vn.vanthu.consolidation.Source;
import vn.vanthu.consolidation.WholeReport;
import vn.vanthu.consolidation.WholeReports;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.obligation.Unit;

class StrictPartsTest {

    private static final Links LINKS = Links.to("https://vanthu.example/b%C3%A0n?x=1&y=%22");
    private static final String HOSTILE = "=HYPERLINK(\"http://x.invalid\";\"'#\") \t\u0001\uD800 <&>]]> 0012";

    static Stream<WholeReport> reports() {
        return Stream.of(
                WholeReports.report(24), WholeReports.plan(9), WholeReports.plan(0), new RandomScores(7, 9).report());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aWorkbookOfEveryKindIsAsExcelDemandsAndAlwaysTheSame(WholeReport report) throws Exception {
        byte[] book = ReportSheets.write(report, LINKS);

        StrictParts.check(book);
        assertThat(ReportSheets.write(report, LINKS)).isEqualTo(book);
    }

    @Test
    void whatStrangersWriteStaysTextAndLeadsToItsSource() throws Exception {
        byte[] book = ReportSheets.write(hostile(), LINKS);

        StrictParts.check(book);
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            int found = 0;
            for (Sheet sheet : read) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        boolean written = cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().startsWith("=HYPERLINK");
                        found += written ? 1 : 0;
                        assertThat(cell.getCellType() == CellType.FORMULA
                                        && cell.getCellFormula().startsWith("HYPERLINK"))
                                .isFalse();
                    }
                }
            }
            assertThat(found).isGreaterThan(9);
            assertThat(read.getSheetName(1)).hasSizeLessThanOrEqualTo(31);
            assertThat(Computation.poi(book).all())
                    .isEqualTo(Computation.told(book).all());
        }
    }

    @Test
    void formsThatAreCalledAlikeHaveSheetsOfTheirOwn() {
        Layout layout = new Layout(hostile().report(), 1000);

        assertThat(layout.forms().stream().flatMap(form -> Stream.of(form.sheet(), form.unitsSheet())))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 31);
    }

    /** Two forms of the same long number, with one line each, whose every word is hostile. */
    private static WholeReport hostile() {
        WholeReport sound = WholeReports.plan(0);
        ConsolidatedReport report = sound.report();
        Unit one = report.dossier().now().units().get(0).unit();
        Unit unit = new Unit(
                one.id(),
                HOSTILE,
                one.kind(),
                one.groups(),
                one.email(),
                one.parent(),
                one.validFrom(),
                one.validTo(),
                List.of(),
                List.of(),
                "",
                false);
        Source source = new Source("2026-#1 \"a\" '%", 1, new Place(HOSTILE, new Place.Cell(1, 2, 3)));
        Share share = new Share(unit, Share.Use.COUNTED, Optional.of(BigDecimal.TEN), HOSTILE, Optional.of(source));
        String number = "1/2 [" + "x".repeat(40) + "]";
        List<FormTotals> forms = Stream.of("1/1", "2/1")
                .map(code -> {
                    Outline.Indicator line = new Outline.Indicator(code, HOSTILE, HOSTILE, "Việc", Gathering.FLOW);
                    return new FormTotals(
                            new Outline.Form(number, HOSTILE, List.of(line)),
                            List.of(new FigureLine(
                                    line,
                                    new FigureLine.Sum(BigDecimal.TEN),
                                    List.of(share),
                                    Optional.empty(),
                                    Optional.empty())));
                })
                .toList();
        return new WholeReport(
                new ConsolidatedReport(
                        report.dossier(), forms, report.narrative(), report.status(), report.questions()),
                sound.edition(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
