package vn.vanthu.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.ReportHead;
import vn.vanthu.consolidation.adapter.page.ReportPages;
import vn.vanthu.consolidation.adapter.sheet.Links;
import vn.vanthu.consolidation.adapter.sheet.ReportSheets;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.adapter.ArchiveRules;
import vn.vanthu.correspondence.adapter.TemplateRenderer;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.extraction.OpenedPaper;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.Readers;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.docx.DocxReader;
import vn.vanthu.extraction.adapter.pdf.PdfReader;
import vn.vanthu.format.FormatChecker;
import vn.vanthu.format.FormatFinding;
import vn.vanthu.testing.Submissions;

/** One report as Word file, PDF and workbook, each held against what it must be by other programs. */
final class ThreeForms {

    private static final Readers READERS =
            new Readers(List.of(new DocxReader(ReadingLimits.DEFAULT), new PdfReader(ReadingLimits.DEFAULT)));
    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 26);

    /** The department's head on a report of quý I năm 2026. */
    static final ReportHead HEAD = new ReportHead(
                    "UBND TỈNH ĐẮK LẮK",
                    "SỞ NỘI VỤ",
                    "Sở Nội vụ",
                    "Đắk Lắk",
                    "BC-SNV",
                    List.of("Ủy ban nhân dân tỉnh Đắk Lắk", "Bộ Nội vụ"),
                    List.of("Như trên", "Lãnh đạo Sở", "Lưu: VT, CCHC"),
                    "KT. GIÁM ĐỐC",
                    "PHÓ GIÁM ĐỐC",
                    "Trần Văn Mẫu",
                    List.of("Công văn số 4625/BNV-CCHC ngày 02/7/2025 của Bộ Nội vụ"),
                    "",
                    Optional.empty())
            .issued("105", ISSUED);

    private final ConsolidatedReport report;

    ThreeForms(ConsolidatedReport report) {
        this.report = report;
    }

    void hold() throws Exception {
        RenderedLetter pages = new ReportPages(new TemplateRenderer(Path.of("document-templates"), Typefaces.bundled()))
                .write(report, HEAD);
        assertThat(ArchiveRules.broken(pages.pdf())).isEmpty();
        assertThat(findings("bao-cao.docx", pages.docx())).isEmpty();
        assertThat(findings("bao-cao.pdf", pages.pdf())).isEmpty();
        assertThat(formulas(ReportSheets.write(report, Links.to("https://vanthu.example/"))))
                .isGreaterThan(200);
    }

    /** What is to be mended in the looks. */
    private static List<String> findings(String name, byte[] file) {
        Paper paper = (Paper) READERS.read(Submissions.file(name, file));
        return FormatChecker.check(OpenedPaper.of(paper), FormatProfile.on(ISSUED)).stream()
                .filter(finding -> finding.severity() == FormatFinding.Severity.WARNING)
                .map(FormatFinding::toString)
                .toList();
    }

    /** Each gives what it carries when another program computes it. */
    private static int formulas(byte[] file) throws Exception {
        int formulas = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            same(cell, evaluator.evaluate(cell));
                        }
                    }
                }
            }
        }
        return formulas;
    }

    private static void same(Cell carried, CellValue computed) {
        String where = carried.getSheet().getSheetName() + " " + carried.getAddress();
        if (carried.getCachedFormulaResultType() == CellType.NUMERIC) {
            assertThat(computed.getNumberValue()).as(where).isCloseTo(carried.getNumericCellValue(), within(1e-6));
        } else {
            assertThat(computed.getStringValue()).as(where).isEqualTo(carried.getStringCellValue());
        }
    }
}
