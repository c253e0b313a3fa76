package vn.vanthu.consolidation.adapter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the formulas of a workbook give where a program computes them that has not seen what they carry. */
final class Computation {

    private final Map<String, String> values;

    private Computation(Map<String, String> values) {
        this.values = values;
    }

    /** By POI's evaluator, and by LibreOffice Calc where it is installed. */
    static List<Computation> of(byte[] book, Path work) throws Exception {
        List<Computation> all = new ArrayList<>(List.of(poi(book)));
        Optional<Calc> calc = Calc.installed(work);
        if (calc.isPresent()) {
            all.add(read(calc.get().recalculated(book), false));
        }
        return all;
    }

    static Computation poi(byte[] book) throws IOException {
        return read(forgotten(book), true);
    }

    /** What the formulas carry. */
    static Computation told(byte[] book) throws IOException {
        return read(book, false);
    }

    /** The workbook with -1 as what every formula gives. */
    static byte[] forgotten(byte[] book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.write(part.replaceAll("</f><v>[^<]*</v>", "</f><v>-1</v>").getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** With six decimals; an empty text for a formula that gives none. */
    String at(String sheet, int row, int column) {
        String value = values.get(key(sheet, row, column));
        assertThat(value).as("a formula in " + key(sheet, row, column)).isNotNull();
        return value;
    }

    Map<String, String> all() {
        return values;
    }

    static String number(BigDecimal value) {
        return value.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static Computation read(byte[] file, boolean evaluated) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            if (evaluated) {
                book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            }
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            values.put(key(sheet.getSheetName(), row.getRowNum(), cell.getColumnIndex()), value(cell));
                        }
                    }
                }
            }
        }
        return new Computation(values);
    }

    private static String value(Cell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> number(BigDecimal.valueOf(cell.getNumericCellValue()));
            case STRING -> cell.getStringCellValue();
            default -> cell.getCachedFormulaResultType() + " from " + cell.getCellFormula();
        };
    }

    private static String key(String sheet, int row, int column) {
        return sheet + "!" + Ref.cell(row, column);
    }
}
