package vn.vanthu.consolidation.adapter.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.consolidation.Changes;
import vn.vanthu.consolidation.Changes.PaperChange;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.ConsolidatedReport.FormTotals;
import vn.vanthu.consolidation.Doubts;
import vn.vanthu.consolidation.Edition;
import vn.vanthu.consolidation.FigureLine;
import vn.vanthu.consolidation.LineNotes;
import vn.vanthu.consolidation.Province;
import vn.vanthu.consolidation.ReportOf;
import vn.vanthu.consolidation.Share;
import vn.vanthu.consolidation.WholeReport;
import vn.vanthu.obligation.ReportingPeriod;

class ReportSheetsTest {

    private static final Links LINKS = Links.to("https://vanthu.example/ban-theo-doi");

    private static ConsolidatedReport report(long seed) {
        return ReportOf.figures(Province.of(seed).dossier());
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anotherProgramComputesTheSameTotals(long seed) throws IOException {
        ConsolidatedReport report = report(seed);
        try (XSSFWorkbook book = open(ReportSheets.write(report, LINKS))) {
            assertThat(recomputed(book, report)).isEqualTo(told(report));
        }
    }

    @Test
    void aYearUnderTheOldRegimeIsComputedAlike() throws IOException {
        ConsolidatedReport report = ReportOf.figures(
                Province.of(9, 40, ReportingPeriod.parse("2014")).dossier());
        try (XSSFWorkbook book = open(ReportSheets.write(report, LINKS))) {
            assertThat(recomputed(book, report)).isEqualTo(told(report));
        }
    }

    @Test
    void everyFormulaCarriesWhatItGives() throws IOException {
        try (XSSFWorkbook book = open(ReportSheets.write(report(11), LINKS))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (Cell cell : cells(book)) {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas++;
                    CellValue fresh = evaluator.evaluate(cell);
                    if (cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                        assertThat(fresh.getNumberValue())
                                .as(cell.getAddress() + " = " + cell.getCellFormula())
                                .isCloseTo(cell.getNumericCellValue(), within(1e-6));
                    } else {
                        assertThat(fresh.getStringValue()).isEqualTo(cell.getStringCellValue());
                    }
                }
            }
            assertThat(formulas).isGreaterThan(200);
        }
    }

    @Test
    void noTotalIsAPlainNumber() throws IOException {
        ConsolidatedReport report = report(12);
        try (XSSFWorkbook book = open(ReportSheets.write(report, LINKS))) {
            for (FormTotals form : report.forms()) {
                XSSFSheet sheet = book.getSheet("Biểu mẫu " + form.form().number());
                for (Row row : sheet) {
                    Cell total = row.getCell(Layout.TOTAL);
                    if (row.getRowNum() >= Layout.FORM_BODY && total != null) {
                        assertThat(total.getCellType()).isIn(CellType.FORMULA, CellType.BLANK);
                    }
                }
            }
        }
    }

    @Test
    void aChangedCellOfAUnitChangesTheTotal() throws IOException {
        ConsolidatedReport report = report(13);
        FigureLine line = lines(report).stream()
                .filter(each -> each.total() instanceof FigureLine.Sum)
                .findFirst()
                .orElseThrow();
        Layout layout = new Layout(report, 1_000_000);
        String code = line.indicator().code();
        try (XSSFWorkbook book = open(ReportSheets.write(report, LINKS))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            Cell total = cell(book.getSheet(layout.sheet(code)), layout.total(code));
            double before = evaluator.evaluate(total).getNumberValue();
            String area = layout.values(code);
            String first = area.substring(area.indexOf('!') + 1, area.indexOf(':'));
            Cell unit = cell(book.getSheet(layout.forms().get(0).unitsSheet()), first);
            double own = unit.getCellType() == CellType.NUMERIC ? unit.getNumericCellValue() : 0;
            unit.setCellValue(own + 41);
            evaluator.clearAllCachedResultValues();

            assertThat(evaluator.evaluate(total).getNumberValue() - before).isCloseTo(41, within(1e-6));
        }
    }

    @Test
    void everyValueLeadsToARowThatNamesItsSubmissionFileAndPlace() throws IOException {
        ConsolidatedReport report = report(14);
        Layout layout = new Layout(report, 1_000_000);
        try (XSSFWorkbook book = open(ReportSheets.write(report, LINKS))) {
            int checked = 0;
            Map<String, XSSFHyperlink> out = links(book.getSheet("Nguồn số liệu"));
            for (Layout.Form form : layout.forms()) {
                XSSFSheet sheet = book.getSheet(form.unitsSheet());
                Map<String, XSSFHyperlink> links = links(sheet);
                for (int column = 0; column < form.lines().size(); column++) {
                    FigureLine line = form.lines().get(column);
                    for (int unit = 0; unit < line.shares().size(); unit++) {
                        Share share = line.shares().get(unit);
                        Cell value = sheet.getRow(Layout.UNITS_BODY + unit).getCell(Layout.UNITS_LEFT + column);
                        Row source = target(book, links.get(value.getAddress().formatAsString()));
                        assertThat(source.getCell(0).getStringCellValue())
                                .isEqualTo(line.indicator().code());
                        assertThat(source.getCell(2).getStringCellValue())
                                .isEqualTo(share.unit().name());
                        assertThat(source.getCell(3).getStringCellValue()).isEqualTo(share.printed());
                        if (share.lacking()) {
                            assertThat(value.getCellType()).isEqualTo(CellType.BLANK);
                        }
                        if (share.source().isPresent()) {
                            checked++;
                            String number = share.source().get().caseNumber();
                            assertThat(source.getCell(6).getStringCellValue()).isEqualTo(number);
                            assertThat(out.get(source.getCell(6).getAddress().formatAsString())
                                            .getAddress())
                                    .isEqualTo("https://vanthu.example/ban-theo-doi#" + number);
                            assertThat(source.getCell(8).getStringCellValue())
                                    .isEqualTo(share.source().get().place().file());
                        }
                    }
                }
            }
            assertThat(checked).isGreaterThan(5000);
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(ReportSheets.write(report(15), LINKS)).isEqualTo(ReportSheets.write(report(15), LINKS));
    }

    @Test
    void sourcesThatDoNotFitOnOneSheetGoOnOnTheNext() throws IOException {
        ConsolidatedReport report = report(16);
        try (XSSFWorkbook book = open(ReportSheets.write(WholeReport.of(report, Edition.PREVIEW), LINKS, 5000))) {
            assertThat(book.getSheet("Nguồn số liệu 2")).isNotNull();
            assertThat(recomputed(book, report)).isEqualTo(told(report));
            FigureLine line = lines(report).get(lines(report).size() - 1);
            Layout layout = new Layout(report, 5000);
            XSSFSheet sheet = book.getSheet(layout.sourceSheet(line.indicator().code(), 3));
            Cell cell = cell(sheet, layout.sourceCell(line.indicator().code(), 3));
            assertThat(cell.getStringCellValue()).isEqualTo(line.indicator().code());
            assertThat(cell.getRow().getCell(2).getStringCellValue())
                    .isEqualTo(line.shares().get(3).unit().name());
        }
    }

    @Test
    void withoutAConsoleNothingLeadsOutside() throws IOException {
        try (XSSFWorkbook book = open(ReportSheets.write(report(17), Links.NONE))) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                assertThat(book.getSheetAt(i).getHyperlinkList())
                        .allMatch(link -> link.getType() == HyperlinkType.DOCUMENT);
            }
        }
    }

    @Test
    void aSheetIsPrintedAcrossOnA4WithItsHeaderOnEachPage() throws IOException {
        try (XSSFWorkbook book = open(ReportSheets.write(report(18), LINKS))) {
            XSSFSheet sheet = book.getSheet("Biểu mẫu 3");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:5");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRow(5).getCell(1).getCellStyle().getFont().getFontName())
                    .isEqualTo("Times New Roman");
        }
    }

    /** By the cell that they lead from. */
    private static Map<String, XSSFHyperlink> links(XSSFSheet sheet) {
        return sheet.getHyperlinkList().stream().collect(Collectors.toMap(XSSFHyperlink::getCellRef, link -> link));
    }

    private static Row target(XSSFWorkbook book, XSSFHyperlink link) {
        CellReference at = new CellReference(link.getLocation());
        return book.getSheet(at.getSheetName()).getRow(at.getRow());
    }

    private static Cell cell(XSSFSheet sheet, String address) {
        CellReference at = new CellReference(address);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }

    private static List<Cell> cells(XSSFWorkbook book) {
        List<Cell> cells = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    private static List<FigureLine> lines(ConsolidatedReport report) {
        return report.forms().stream().flatMap(form -> form.lines().stream()).toList();
    }

    /** By code and, for a code, its count: with two decimals. */
    private static Map<String, Optional<BigDecimal>> told(ConsolidatedReport report) {
        Map<String, Optional<BigDecimal>> told = new HashMap<>();
        for (FigureLine line : lines(report)) {
            String code = line.indicator().code();
            if (line.total() instanceof FigureLine.Sum sum) {
                told.put(code, rounded(sum.value()));
            } else if (line.total() instanceof FigureLine.SumOfLines sum) {
                told.put(code, rounded(sum.value()));
            } else if (line.total() instanceof FigureLine.Ratio ratio) {
                told.put(code, ratio.written().flatMap(ReportSheetsTest::rounded));
            } else if (line.total() instanceof FigureLine.Counts counts) {
                counts.byCode().forEach((each, count) -> told.put(code + " " + each, rounded(new BigDecimal(count))));
            }
        }
        return told;
    }

    private static Map<String, Optional<BigDecimal>> recomputed(XSSFWorkbook book, ConsolidatedReport report) {
        FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
        Map<String, Optional<BigDecimal>> computed = new HashMap<>();
        for (FormTotals form : report.forms()) {
            XSSFSheet sheet = book.getSheet(
                    form.form().number().isEmpty()
                            ? "Biểu số liệu 1"
                            : "Biểu mẫu " + form.form().number());
            int row = Layout.FORM_BODY;
            for (FigureLine line : form.lines()) {
                String code = line.indicator().code();
                Cell total = sheet.getRow(row++).getCell(Layout.TOTAL);
                if (total.getCellType() == CellType.FORMULA) {
                    computed.put(code, value(evaluator.evaluate(total)));
                }
                if (line.total() instanceof FigureLine.Counts counts) {
                    for (String each : counts.byCode().keySet()) {
                        Cell count = sheet.getRow(row++).getCell(Layout.TOTAL);
                        computed.put(code + " " + each, value(evaluator.evaluate(count)));
                    }
                }
            }
        }
        return computed;
    }

    private static Optional<BigDecimal> value(CellValue cell) {
        return cell.getCellType() == CellType.STRING
                ? Optional.empty()
                : rounded(BigDecimal.valueOf(cell.getNumberValue()));
    }

    private static Optional<BigDecimal> rounded(BigDecimal value) {
        return Optional.of(value.setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void theSheetOfChangesTellsStatesInWordsAndThePartsOfTheDepartment() throws IOException {
        PaperChange decided = new PaperChange(
                "xa-a", "UBND xã A", Changes.Reason.DECIDED, "HELD", "LATE", "2026-000001", 1, "2026-000001", 1);
        PaperChange released =
                new PaperChange("xa-b", "UBND xã B", Changes.Reason.RELEASED, "MISSING", "", "", 0, "", 0);
        Changes changes = new Changes(List.of(decided, released), List.of(), List.of("II.3"));
        Edition edition = new Edition("", Optional.empty(), 2, changes);
        try (XSSFWorkbook book = open(ReportSheets.write(WholeReport.of(report(15), edition), LINKS))) {
            XSSFSheet sheet = book.getSheet("Nội dung điều chỉnh");

            assertThat(words(sheet, 4))
                    .contains(
                            "UBND xã A",
                            "Chờ công chức xử lý (hồ sơ 2026-000001, lần gửi 1)",
                            "Chậm (hồ sơ 2026-000001, lần gửi 1)");
            assertThat(words(sheet, 5))
                    .contains("Không còn phải báo cáo", "UBND xã B", "Chưa gửi", "Chưa có trong danh sách");
            assertThat(words(sheet, 6)).contains("Nội dung do cơ quan tổng hợp theo dõi, bổ sung", "II.3");
        }
    }

    @Test
    void aTotalWithFiguresInQuestionSaysWhatItIsWithoutThem() throws IOException {
        ConsolidatedReport report = report(16);
        LineNotes notes = new LineNotes(report);
        Layout layout = new Layout(report, 1_000_000);
        List<FigureLine> doubted = lines(report).stream()
                .filter(line -> new Doubts(report).of(line).isPresent())
                .toList();

        assertThat(doubted).isNotEmpty();
        try (XSSFWorkbook book = open(ReportSheets.write(report, LINKS))) {
            for (FigureLine line : doubted) {
                String code = line.indicator().code();
                Row row = cell(book.getSheet(layout.sheet(code)), layout.total(code))
                        .getRow();
                assertThat(row.getCell(row.getLastCellNum() - 1).getStringCellValue())
                        .contains(notes.of(line));
            }
        }
    }

    private static List<String> words(XSSFSheet sheet, int row) {
        List<String> words = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                words.add(cell.getStringCellValue());
            }
        });
        return words;
    }
}
