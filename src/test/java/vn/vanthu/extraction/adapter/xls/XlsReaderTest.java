package vn.vanthu.extraction.adapter.xls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.Readers;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.xlsx.XlsxReader;
import vn.vanthu.intake.FileKind;
import vn.vanthu.testing.OldLetters;
import vn.vanthu.testing.Submissions;

/** An older workbook is read as the newer one of the same content is. */
class XlsReaderTest {

    @Test
    void numbersTextsTruthsAndErrorsAreShownAlike() {
        same(book -> {
            Sheet sheet = book.createSheet("Biểu 1");
            row(sheet, 0, "STT", "Chỉ tiêu", "ĐVT", "Số liệu");
            row(sheet, 1, "1", "Văn bản ban hành", "Văn bản", 1284);
            row(sheet, 2, "1.1", "Tỷ lệ the\u0302\u0309 chế", "%", 0.1 + 0.2);
            row(sheet, 3, 3.1, true, "hai\ndòng", -0.25);
            row(sheet, 4, 1e15, 123456789.123, 1e-7, 42);
            sheet.getRow(4).createCell(5).setCellErrorValue(FormulaError.DIV0.getCode());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "#,##0",
                "#,##0.00",
                "0%",
                "0.00%",
                "#,##0;(#,##0)",
                "0.0\" tỷ\"",
                "dd/mm/yyyy",
                "d-mmm",
                "[$-42A]dd/mm/yyyy",
                "h:mm:ss",
                "@",
                "General",
                "#,##0;-#,##0;\"-\"",
                "_(* #,##0.0_);_(* (#,##0.0);_(* \"-\"_);_(@_)",
                "000",
                "# ##0,0",
                "#.##0"
            })
    void everyNumberFormatIsAppliedAlike(String format) {
        same(book -> {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            Sheet sheet = book.createSheet("S");
            double[] values = {0, 1, -1, 0.965, 1234.5, 40977, 1_234_567.891, -98765.4};
            for (int i = 0; i < values.length; i++) {
                Row row = row(sheet, i, "a", "b", values[i]);
                row.getCell(2).setCellStyle(style);
            }
        });
    }

    @Test
    void formulasShowTheirLastResults() {
        same(book -> {
            Sheet sheet = book.createSheet("S");
            row(sheet, 0, 2, 3, "x");
            Row row = row(sheet, 1, "a", "b", "c");
            row.createCell(3).setCellFormula("SUM(A1:B1)");
            row.createCell(4).setCellFormula("C1&\" và \"&C1");
            row.createCell(5).setCellFormula("A1>B1");
            row.createCell(6).setCellFormula("A1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
    }

    @Test
    void mergedHiddenBoldAndFarCellsAreTakenAlike() {
        same(book -> {
            Font bold = book.createFont();
            bold.setBold(true);
            CellStyle heavy = book.createCellStyle();
            heavy.setFont(bold);
            Sheet sheet = book.createSheet("Phụ lục");
            row(sheet, 0, "PHỤ LỤC THỐNG KÊ").getCell(0).setCellStyle(heavy);
            row(sheet, 2, "STT", "Chỉ tiêu", "Kết quả", "", "Ghi chú");
            row(sheet, 3, "", "", "ĐVT", "Số liệu", "");
            row(sheet, 4, "1", "a", "b", 5, "ẩn");
            row(sheet, 5, "2", "dòng ẩn", "b", 6, "ẩn").setZeroHeight(true);
            sheet.createRow(60_000).createCell(200).setCellValue("xa");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("A3:A4"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("C3:D3"));
            sheet.setColumnHidden(4, true);
            sheet.createFreezePane(0, 4);
        });
    }

    @Test
    void hiddenSheetsAreLeftOutAndTheOthersKeepTheirTitlesAndOrder() {
        same(book -> {
            for (int i = 0; i < 4; i++) {
                row(book.createSheet("Biểu " + i), 0, "a" + i, "b", "c");
            }
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
            book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });
    }

    @Test
    void commentsPicturesAndBlankFormattedCellsAreNotRead() {
        same(book -> {
            Sheet sheet = book.createSheet("S");
            row(sheet, 0, "a", "b", "c");
            Drawing<?> drawing = sheet.createDrawingPatriarch();
            ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
            Comment comment = drawing.createCellComment(anchor);
            comment.setString(book.getCreationHelper().createRichTextString("ghi chú của người khác"));
            sheet.getRow(0).getCell(0).setCellComment(comment);
            CellStyle style = book.createCellStyle();
            style.setDataFormat((short) 10);
            for (int i = 1; i < 3000; i++) {
                Row row = sheet.createRow(i);
                for (int c = 0; c < 90; c++) {
                    row.createCell(c).setCellStyle(style);
                }
            }
        });
    }

    @Test
    void randomWorkbooksAreReadAlike() {
        for (int seed = 0; seed < 40; seed++) {
            int fixed = seed;
            same(book -> random(book, new Random(fixed)));
        }
    }

    @Test
    void textsThatRunOverManyRecordsStayWhole() {
        same(book -> {
            Sheet sheet = book.createSheet("S");
            Random random = new Random(5);
            for (int i = 0; i < 300; i++) {
                int letters = i % 2 == 0 ? 26 : 1000;
                String text = random.ints(i * 20L + 1, 'a', 'a' + letters)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                row(sheet, i, "ngắn " + i, text, "c");
            }
        });
    }

    @Test
    void lettersOfOldFontsAreReadByTheFontOfTheCellOrOfTheRun() {
        byte[] file = bytes(new HSSFWorkbook(), book -> {
            CellStyle old = book.createCellStyle();
            Font time = book.createFont();
            time.setFontName(".VnTime");
            old.setFont(time);
            Font unicode = book.createFont();
            unicode.setFontName("Times New Roman");
            Sheet sheet = book.createSheet("S");
            row(sheet, 0, OldLetters.tcvn3("chỉ tiêu thống kê"), "đã có sẵn", 5)
                    .getCell(0)
                    .setCellStyle(old);
            String typed = OldLetters.tcvn3("tỷ lệ") + " đã duyệt";
            RichTextString mixed = book.getCreationHelper().createRichTextString(typed);
            mixed.applyFont(0, 5, time);
            mixed.applyFont(5, typed.length(), unicode);
            row(sheet, 1, "", "b", "c").getCell(1).setCellValue(mixed);
        });
        Paper paper = (Paper) read(file);
        assertThat(texts(paper))
                .containsExactly(List.of("chỉ tiêu thống kê", "đã có sẵn", "5"), List.of("tỷ lệ đã duyệt", "c"));
        assertThat(paper.script().encodings()).containsExactly(LegacyEncoding.TCVN3);
    }

    @Test
    void aWorkbookThatIsOnlyProtectedAgainstChangesIsReadAndALockedOneIsNot() throws IOException {
        byte[] plain = bytes(new HSSFWorkbook(), book -> row(book.createSheet("S"), 0, "a", "b", "c"));

        assertThat(read(locked(plain, "VelvetSweatshop"))).isInstanceOf(Paper.class);
        assertThat(reason(locked(plain, "mat-khau"))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void macrosObjectsAndControlsAreHostile() throws IOException {
        byte[] plain = bytes(new HSSFWorkbook(), book -> row(book.createSheet("S"), 0, "a", "b", "c"));
        for (String entry : List.of("_VBA_PROJECT_CUR", "MBD00A1B2C3", "LNK00A1B2C3", "Ctls")) {
            assertThat(reason(with(plain, entry))).as(entry).isEqualTo(Reason.HOSTILE);
        }
    }

    @Test
    void aFormulaThatFetchesIsHostile() {
        byte[] file = bytes(new HSSFWorkbook(), book -> {
            Row row = row(book.createSheet("S"), 0, "a", "b", "c");
            book.createName().setNameName("WEBSERVICE");
            row.getCell(0).setCellValue("x");
        });
        assertThat(reason(file)).isEqualTo(Reason.HOSTILE);
    }

    /** The record of the sheet's window (0x23E) becomes that of a query table (0x1AD) with these flags. */
    private static byte[] withQuery(int flags) {
        byte[] file = bytes(new HSSFWorkbook(), book -> row(book.createSheet("S"), 0, "a", "b", "c"));
        int at = 0;
        while (!Arrays.equals(file, at, at + 4, new byte[] {0x3E, 0x02, 0x12, 0x00}, 0, 4)) {
            at++;
        }
        file[at] = (byte) 0xAD;
        file[at + 1] = 0x01;
        file[at + 4] = (byte) flags;
        return file;
    }

    @Test
    void aQueryThatRefreshesOnOpeningIsHostileUnlessItMayNotRefresh() {
        assertThat(reason(withQuery(0x21))).isEqualTo(Reason.HOSTILE);
        assertThat(read(withQuery(0x25))).isInstanceOf(Paper.class);
        assertThat(read(withQuery(0x01))).isInstanceOf(Paper.class);
    }

    @Test
    void moreThanTheLimitsIsTooLarge() {
        byte[] file = bytes(new HSSFWorkbook(), book -> {
            Sheet sheet = book.createSheet("S");
            for (int i = 0; i < 400; i++) {
                row(sheet, i, "a", "b", "c");
            }
        });
        ReadingLimits small = new ReadingLimits(1 << 20, 200, Duration.ofSeconds(30), 100_000, 1000, 10);
        assertThat(((Unreadable) new XlsReader(small).read(Submissions.file("b.xls", file))).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void everyDamageEndsInAnAnswer() {
        byte[] whole = bytes(new HSSFWorkbook(), book -> random(book, new Random(3)));
        Random random = new Random(11);
        for (int i = 0; i < 1500; i++) {
            byte[] damaged = i % 3 == 0 ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length)) : whole.clone();
            for (int hit = random.nextInt(8); hit >= 0; hit--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(new XlsReader(ReadingLimits.DEFAULT).read(Submissions.file("b.xls", damaged)))
                    .isNotNull();
        }
    }

    @Test
    void aCutOffWorkbookIsBrokenAndABlankOneEmpty() {
        byte[] whole = bytes(new HSSFWorkbook(), book -> random(book, new Random(3)));
        assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.BROKEN);
        assertThat(reason(bytes(new HSSFWorkbook(), book -> book.createSheet("Trống"))))
                .isEqualTo(Reason.EMPTY);
    }

    private static void random(Workbook book, Random random) {
        CellStyle percent = book.createCellStyle();
        percent.setDataFormat((short) 10);
        for (int s = 0; s <= random.nextInt(3); s++) {
            Sheet sheet = book.createSheet("Trang " + s);
            for (int r = 0; r < 5 + random.nextInt(60); r++) {
                Row row = sheet.createRow(r * (1 + random.nextInt(2)));
                row.setZeroHeight(random.nextInt(12) == 0);
                for (int c = 0; c < 1 + random.nextInt(9); c++) {
                    fill(row.createCell(c + random.nextInt(3)), random, percent);
                }
            }
            for (int m = random.nextInt(5); m > 0; m--) {
                int top = m * 8;
                int left = random.nextInt(5);
                sheet.addMergedRegion(
                        new CellRangeAddress(top, top + random.nextInt(4), left, left + 1 + random.nextInt(3)));
            }
            sheet.setColumnHidden(random.nextInt(12), true);
        }
    }

    private static void fill(Cell cell, Random random, CellStyle percent) {
        switch (random.nextInt(7)) {
            case 0 -> cell.setCellValue(random.nextInt(100_000));
            case 1 -> cell.setCellValue(random.nextInt(100_000) / 100.0);
            case 2 -> cell.setCellValue(random.nextGaussian() * 1e6);
            case 3 -> cell.setCellValue("Chỉ tiêu thứ " + random.nextInt(50));
            case 4 -> cell.setCellValue(random.nextBoolean());
            case 5 -> {
                cell.setCellValue(random.nextDouble());
                cell.setCellStyle(percent);
            }
            default -> cell.setCellStyle(percent);
        }
    }

    private static Row row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            if (values[i] instanceof Number value) {
                cell.setCellValue(value.doubleValue());
            } else if (values[i] instanceof Boolean value) {
                cell.setCellValue(value);
            } else if (!values[i].equals("")) {
                cell.setCellValue(values[i].toString());
            }
        }
        return row;
    }

    private static void same(Consumer<Workbook> content) {
        Paper older = (Paper) read(bytes(new HSSFWorkbook(), content));
        Reading newer = new XlsxReader(ReadingLimits.DEFAULT)
                .read(Submissions.file("bang.xls", bytes(new XSSFWorkbook(), content)));
        assertThat(older.format()).isEqualTo(FileKind.XLS);
        assertThat(older.pieces()).isEqualTo(((Paper) newer).pieces()).isNotEmpty();
    }

    private static byte[] bytes(Workbook book, Consumer<Workbook> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            content.accept(book);
            book.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] locked(byte[] plain, String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(plain))) {
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] plain, String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(plain))) {
            system.createDocument(new ByteArrayInputStream(new byte[] {1}), entry);
            system.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static List<List<String>> texts(Paper paper) {
        return paper.pieces().stream()
                .filter(Paper.Table.class::isInstance)
                .flatMap(piece -> ((Paper.Table) piece).rows().stream())
                .map(row -> row.cells().stream().map(Paper.Cell::text).toList())
                .toList();
    }

    private static Reason reason(byte[] file) {
        return ((Unreadable) read(file)).reason();
    }

    private static Reading read(byte[] file) {
        return new Readers(List.of(new XlsReader(ReadingLimits.DEFAULT))).read(Submissions.file("bang.xls", file));
    }
}
