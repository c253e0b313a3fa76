package vn.vanthu.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.xls.XlsReader;
import vn.vanthu.extraction.adapter.xlsx.XlsxReader;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/** Reading workbooks, side by side with the libraries' own ways; run by {@code mvn -Pbench verify}. One thread. */
class SpreadsheetBench {

    private static final int ROWS = 10_000;

    @Test
    void readingAWorkbook() throws Exception {
        byte[] file = workbook(new XSSFWorkbook());
        PaperReader reader = new XlsxReader(ReadingLimits.DEFAULT);
        Attachment attachment = new Attachment("bang.xlsx", "", Content.of(file));
        new Race("Reading an XLSX of 10,000 rows by 6")
                .with("Văn Thư, the paper with its formats and merged cells", () -> reader.read(attachment))
                .with("fastexcel-reader, the cells' texts", () -> fastexcel(file))
                .with("POI, events, cells as shown", () -> events(file))
                .with("POI, user model", () -> userModel(new XSSFWorkbook(new ByteArrayInputStream(file))))
                .run();
    }

    @Test
    void readingAnOlderWorkbook() throws Exception {
        byte[] file = workbook(new HSSFWorkbook());
        PaperReader reader = new XlsReader(ReadingLimits.DEFAULT);
        Attachment attachment = new Attachment("bang.xls", "", Content.of(file));
        new Race("Reading an XLS of 10,000 rows by 6")
                .with("Văn Thư, the paper with its formats and merged cells", () -> reader.read(attachment))
                .with("POI, user model", () -> userModel(new HSSFWorkbook(new ByteArrayInputStream(file))))
                .run();
    }

    /** Each in a process of 256 MB: what is too much must be told soon, and blank rows are nothing. */
    @Test
    void readingLargeWorkbooks(@TempDir Path folder) throws Exception {
        System.out.println();
        System.out.println("| Reading a large XLSX, -Xmx256m | size | time | heap at most | answer |");
        System.out.println("|---|---|---|---|---|");
        for (LargeWorkbook.Filling filling : LargeWorkbook.Filling.values()) {
            Path file = folder.resolve(filling + ".xlsx");
            LargeWorkbook.write(file, filling, 100L << 20);
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            LargeWorkbook.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            System.out.print("| " + filling + " " + said);
            Files.delete(file);
        }
    }

    private static byte[] workbook(Workbook book) throws IOException {
        Random random = new Random(7);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            CellStyle percent = style(book, "0.00%");
            CellStyle grouped = style(book, "#,##0");
            Sheet sheet = book.createSheet("Biểu 1");
            for (int r = 0; r < ROWS; r++) {
                Row row = sheet.createRow(r);
                row.createCell(0).setCellValue((r / 100 + 1) + "." + r % 100);
                row.createCell(1).setCellValue("Số văn bản quy phạm pháp luật đã ban hành, nhóm " + r % 2500);
                row.createCell(2).setCellValue(r % 3 == 0 ? "%" : "Văn bản");
                number(row, 3, random.nextInt(2_000_000), grouped);
                number(row, 4, random.nextDouble(), percent);
                row.createCell(5).setCellValue(random.nextInt(100));
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static CellStyle style(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static void number(Row row, int column, double value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static int userModel(Workbook workbook) throws IOException {
        DataFormatter formatter = new DataFormatter();
        int letters = 0;
        try (workbook) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    letters += formatter.formatCellValue(cell).length();
                }
            }
        }
        return letters;
    }

    private static int events(byte[] file) throws Exception {
        Letters letters = new Letters();
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader reader = new XSSFReader(parts);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    null,
                    new ReadOnlySharedStringsTable(parts),
                    letters,
                    new DataFormatter(),
                    false));
            Iterator<InputStream> sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    xml.parse(new InputSource(sheet));
                }
            }
        }
        return letters.count;
    }

    private static int fastexcel(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        book.getFirstSheet().openStream()) {
            return rows.mapToInt(row -> row.stream()
                            .mapToInt(cell -> cell.getText().length())
                            .sum())
                    .sum();
        }
    }

    private static final class Letters implements XSSFSheetXMLHandler.SheetContentsHandler {
        private int count;

        @Override
        public void startRow(int row) {
            count++;
        }

        @Override
        public void endRow(int row) {
            count++;
        }

        @Override
        public void cell(String at, String text, XSSFComment comment) {
            count += text.length();
        }
    }
}
