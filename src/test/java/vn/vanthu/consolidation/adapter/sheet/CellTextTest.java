package vn.vanthu.consolidation.adapter.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    private static final Page PAGE = new Page("Trang", List.of(20.0), 0, 0, 0, false);

    private static byte[] book(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out);
        book.sheet(PAGE, sheet -> sheet.nextRow().text(0, Style.WORDS, text));
        book.finish();
        return out.toByteArray();
    }

    private static String reread(String text) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(book(text)))) {
            Cell cell = book.getSheetAt(0).getRow(0).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            return cell.getStringCellValue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|'/c calc'!A1",
                "+84 262 3950 000",
                "-",
                "-2+3",
                "@SUM(A1:A9)",
                "\t=1+1",
                " =1+1",
                "\"=1+1\"",
                "=HYPERLINK(\"http://example.invalid\")",
                "'=1+1",
                "_x003D_1+1",
                "_x000D_",
                "a < b & c > d \"e\"",
                "dòng 1\ndòng 2",
                "  hai dấu cách  ",
                "đ Đ ơ ư 𠀋"
            })
    void wordsAreReadBackAsTheyAreAndNeverEvaluated(String text) throws IOException {
        assertThat(reread(text)).isEqualTo(text);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(book(text)))) {
            var cell = book.getFirstSheet().read().get(0).getCell(0);
            assertThat(cell.getType()).isEqualTo(org.dhatim.fastexcel.reader.CellType.STRING);
            assertThat(cell.getFormula()).isNull();
        }
    }

    @Test
    void whatXmlCannotCarryIsMarked() throws IOException {
        assertThat(reread("a\u0000b\u0007c\uD800d\uFFFEe")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(reread("a\r\nb\rc")).isEqualTo("a\nb\nc");
    }

    @Test
    void aTextTooLongForACellIsCutBetweenLetters() throws IOException {
        assertThat(reread("x".repeat(CellText.LONGEST)))
                .hasSize(CellText.LONGEST)
                .endsWith("x");
        assertThat(reread("x".repeat(CellText.LONGEST + 1)))
                .hasSize(CellText.LONGEST)
                .endsWith("…");
        assertThat(reread("𠀋".repeat(CellText.LONGEST))).endsWith("𠀋…").doesNotContain("\uFFFD");
    }

    @ParameterizedTest
    @CsvSource({"0,A", "25,Z", "26,AA", "701,ZZ", "702,AAA", "16383,XFD"})
    void columnsAreLettered(int column, String letters) {
        assertThat(Ref.column(column)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Biểu mẫu 1|Biểu mẫu 1",
                "a/b:c*d?e[f]g\\h|a-b-c-d-e-f-g-h",
                "'trích'|trích",
                "Một tên trang tính dài hơn ba mươi mốt chữ cái|Một tên trang tính dài hơn ba …",
                "\"\"|-"
            })
    void sheetNamesAreMadeFit(String wanted, String name) {
        assertThat(Ref.name(wanted)).isEqualTo(name).hasSizeLessThanOrEqualTo(31);
    }
}
