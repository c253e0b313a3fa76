package vn.vanthu.consolidation.adapter.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.consolidation.ConsolidatedReport;
import vn.vanthu.consolidation.Province;
import vn.vanthu.consolidation.ReportOf;

class CalcTest {

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void calcComputesWhatEveryFormulaCarries(long seed, @TempDir Path work) throws Exception {
        Optional<Calc> calc = Calc.installed(work);
        assumeTrue(calc.isPresent(), "LibreOffice Calc is not installed");
        ConsolidatedReport report = ReportOf.figures(Province.of(seed).dossier());
        byte[] file = ReportSheets.write(report, Links.to("https://vanthu.example/"));

        try (XSSFWorkbook told = new XSSFWorkbook(new ByteArrayInputStream(file));
                XSSFWorkbook computed =
                        new XSSFWorkbook(new ByteArrayInputStream(calc.get().recalculated(file)))) {
            int formulas = 0;
            for (int i = 0; i < told.getNumberOfSheets(); i++) {
                XSSFSheet sheet = told.getSheetAt(i);
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            Cell fresh = computed.getSheet(sheet.getSheetName())
                                    .getRow(cell.getRowIndex())
                                    .getCell(cell.getColumnIndex());
                            same(cell, fresh);
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(200);
        }
    }

    private static void same(Cell told, Cell computed) {
        assertThat(computed.getCellType()).as(told.getCellFormula()).isEqualTo(CellType.FORMULA);
        if (told.getCachedFormulaResultType() == CellType.NUMERIC) {
            assertThat(computed.getNumericCellValue())
                    .as(told.getSheet().getSheetName() + " " + told.getAddress() + " = " + told.getCellFormula())
                    .isCloseTo(told.getNumericCellValue(), within(1e-6));
        } else {
            assertThat(computed.getStringCellValue()).isEqualTo(told.getStringCellValue());
        }
    }
}
