package vn.vanthu.extraction.adapter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.testing.PlainExcel;
import vn.vanthu.testing.Submissions;

/** One table as several programs write it. */
class XlsxProducersTest {

    private static final List<List<String>> TABLE = List.of(
            List.of("STT", "Chỉ tiêu", "Số liệu"), List.of("1", "Tỷ lệ", "96,50%"), List.of("2", "Văn bản", "1.284"));

    @Test
    void poiWritesSharedStringsOrWritesInline() throws IOException {
        assertThat(texts(poi(new XSSFWorkbook()))).isEqualTo(TABLE);
        assertThat(texts(poi(new SXSSFWorkbook(1)))).isEqualTo(TABLE);
    }

    @Test
    void fastexcelLeavesOutWhatNeedNotBeSaid() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "thu", "1.0")) {
            Worksheet sheet = book.newWorksheet("Biểu 1");
            sheet.value(0, 0, "STT");
            sheet.value(0, 1, "Chỉ tiêu");
            sheet.value(0, 2, "Số liệu");
            sheet.value(1, 0, 1);
            sheet.inlineString(1, 1, "Tỷ lệ");
            sheet.value(1, 2, 0.965);
            sheet.style(1, 2).format("0.00%").set();
            sheet.value(2, 0, 2);
            sheet.value(2, 1, "Văn bản");
            sheet.value(2, 2, 1284);
            sheet.style(2, 2).format("#,##0").set();
        }
        assertThat(texts(out.toByteArray())).isEqualTo(TABLE);
    }

    @Test
    void theStrictKindHasOtherNamespaces() throws IOException {
        byte[] file = new PlainExcel()
                .sheet("S", "STT|Chỉ tiêu|Số liệu", "#1|Tỷ lệ|%0.965", "#2|Văn bản|1.284")
                .xlsx();
        assertThat(texts(strict(file))).isEqualTo(TABLE);
    }

    @Test
    void formattedBlankCellsCostNothing() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat((short) 10);
            Sheet sheet = book.createSheet("S");
            sheet.createRow(0).createCell(0).setCellValue("a");
            for (int r = 1; r <= 3000; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < 100; c++) {
                    row.createCell(c).setCellStyle(style);
                }
            }
            sheet.createRow(1_048_575).createCell(16_383).setCellStyle(style);
            assertThat(texts(bytes(book))).isEqualTo(List.of(List.of("a")));
        }
    }

    private static byte[] poi(org.apache.poi.ss.usermodel.Workbook book) throws IOException {
        try (book) {
            Sheet sheet = book.createSheet("Biểu 1");
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue("STT");
            head.createCell(1).setCellValue("Chỉ tiêu");
            head.createCell(2).setCellValue("Số liệu");
            row(book, sheet, 1, "Tỷ lệ", 0.965, "0.00%");
            row(book, sheet, 2, "Văn bản", 1284, "#,##0");
            return bytes(book);
        }
    }

    private static void row(
            org.apache.poi.ss.usermodel.Workbook book,
            Sheet sheet,
            int number,
            String name,
            double value,
            String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        Row row = sheet.createRow(number);
        row.createCell(0).setCellValue(number);
        row.createCell(1).setCellValue(name);
        row.createCell(2).setCellValue(value);
        row.getCell(2).setCellStyle(style);
    }

    private static byte[] bytes(org.apache.poi.ss.usermodel.Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private static byte[] strict(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static List<List<String>> texts(byte[] file) {
        Paper paper = (Paper) new XlsxReader(ReadingLimits.DEFAULT).read(Submissions.file("b.xlsx", file));
        return paper.pieces().stream()
                .filter(Paper.Table.class::isInstance)
                .flatMap(piece -> ((Paper.Table) piece).rows().stream())
                .map(row -> row.cells().stream().map(Paper.Cell::text).toList())
                .toList();
    }
}
