package vn.vanthu.extraction.adapter.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.Readers;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.testing.PlainExcel;
import vn.vanthu.testing.Submissions;

class XlsxReaderTest {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @Test
    void aSheetIsItsTitleAndOneTableOfWhatItsCellsShow() {
        Paper paper = paper(new PlainExcel()
                .sheet(
                        "Bảng điểm",
                        "STT|Tiêu chí|Điểm",
                        "1|Kế hoạch|$8",
                        "2|Tỷ lệ|%0.9875",
                        "3|Ngày|@40977",
                        "|Cộng|=8.5"));
        assertThat(paper.pieces().get(0))
                .isEqualTo(new Paper.Text("Bảng điểm", false, false, false, new Place.Cell(1, 1, 1)));
        assertThat(texts(paper))
                .containsExactly(
                        List.of("STT", "Tiêu chí", "Điểm"),
                        List.of("1", "Kế hoạch", "8,00"),
                        List.of("2", "Tỷ lệ", "98,75%"),
                        List.of("3", "Ngày", "09/03/2012"),
                        List.of("Cộng", "8,50"));
    }

    @Test
    void aNumberWithoutAFormatShowsNoBinaryNoise() {
        assertThat(texts(paper(new PlainExcel().sheet("S", "a|b|c|d", "#0.30000000000000004|#1234|#9.5|#-0.25")))
                        .get(1))
                .containsExactly("0,3", "1234", "9,5", "-0,25");
    }

    @Test
    void aCellKeepsItsRowAndColumnWhateverIsBlankAroundIt() {
        Paper.Table table = table(paper(new PlainExcel().sheet("S", "a|b|c", "", "||x")));
        assertThat(table.rows().get(1).cells()).containsExactly(new Paper.Cell("x", 3, 3, 1, false));
    }

    @Test
    void aMergedCellSpansItsColumnsAndGoesOnBelow() {
        Paper.Table table = table(paper(new PlainExcel().sheet("S", "*Nhóm|<|x|y", "a|b|Phòng|e", "c|d|^|f")));
        assertThat(table.rows().get(0).cells().get(0)).isEqualTo(new Paper.Cell("Nhóm", 1, 1, 2, true));
        assertThat(table.rows().get(2).cells().get(2)).isEqualTo(new Paper.Cell("", 3, 3, 1, false, true));
    }

    @Test
    void whatIsHiddenIsNotRead() {
        Paper paper = paper(new PlainExcel()
                .sheetAs("Nháp", "hidden", "", "a|b|c")
                .sheetAs("Nháp 2", "veryHidden", "", "a|b|c")
                .sheetAs("Điểm", "visible", "<col min=\"2\" max=\"2\" hidden=\"1\"/>", "STT|ẩn|Điểm", "1|ẩn|2"));
        assertThat(texts(paper)).containsExactly(List.of("STT", "Điểm"), List.of("1", "2"));
    }

    @Test
    void hiddenRowsAreNotRead() {
        String data =
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row>";
        assertThat(texts(paper(sheet(data)))).containsExactly(List.of("1"));
    }

    @Test
    void sharedRichTextIsJoinedAndComposed() {
        PlainExcel book = sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"b\"><v>1</v></c></row>")
                .linked("sharedStrings", "sharedStrings.xml")
                .with(
                        "xl/sharedStrings.xml",
                        "<sst " + MAIN + "><si><r><t>Cải cách the\u0302\u0309</t></r><r><rPr><b/></rPr><t> chế</t></r>"
                                + "<rPh><t>bỏ</t></rPh></si></sst>");
        assertThat(texts(paper(book))).containsExactly(List.of("Cải cách thể chế", "TRUE"));
    }

    @Test
    void aSheetWithOneCellAtItsFarEndCostsNothing() {
        String data = "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>xa</t></is></c></row>";
        assertThat(table(paper(sheet(data))).rows().get(0).cells())
                .containsExactly(new Paper.Cell("xa", 1_048_576, 16_384, 1, false));
    }

    @Test
    void aMergeOverTheWholeSheetCostsNoMoreThanItsCells() {
        PlainExcel book = new PlainExcel()
                .sheet("S", "x")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet " + MAIN + "><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"
                                + "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells></worksheet>");
        assertThat(table(paper(book)).rows()).hasSize(1);
    }

    @Test
    void manyMergesOverManyRowsEndTheReading() {
        StringBuilder rows = new StringBuilder();
        StringBuilder merges = new StringBuilder();
        for (int i = 1; i <= 1000; i++) {
            rows.append("<row r=\"" + i + "\"><c><v>1</v></c></row>");
            merges.append("<mergeCell ref=\"A1:B1048576\"/>");
        }
        PlainExcel book = new PlainExcel()
                .sheet("S", "x")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet " + MAIN + "><sheetData>" + rows + "</sheetData><mergeCells>" + merges
                                + "</mergeCells></worksheet>");
        assertThat(reason(book.xlsx())).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void macrosRemoteLinksAndProgramsAreHostile() {
        assertThat(reason(plain().with("xl/vbaProject.bin", "x").xlsx())).isEqualTo(Reason.HOSTILE);
        assertThat(reason(
                        plain().linked("xlMacrosheet", "macrosheets/sheet1.xml").xlsx()))
                .isEqualTo(Reason.HOSTILE);
        assertThat(reason(plain().with(
                                "xl/externalLinks/_rels/externalLink1.xml.rels", external("http://a.example/b.xlsx"))
                        .xlsx()))
                .isEqualTo(Reason.HOSTILE);
        assertThat(reason(plain().linked("externalLink", "externalLinks/e.xml")
                        .with(
                                "xl/externalLinks/e.xml",
                                "<externalLink " + MAIN + "><ddeLink ddeService=\"cmd\"/></externalLink>")
                        .xlsx()))
                .isEqualTo(Reason.HOSTILE);
        assertThat(reason(sheet("<row r=\"1\"><c r=\"A1\"><f>cmd|'/c calc'!A0</f><v>1</v></c></row>")
                        .xlsx()))
                .isEqualTo(Reason.HOSTILE);
    }

    @Test
    void aLinkToAWorkbookOnTheWritersOwnDiskIsHarmless() {
        assertThat(read(plain().with("xl/externalLinks/_rels/externalLink1.xml.rels", external("file:///D:\\cu.xlsx"))
                        .xlsx()))
                .isInstanceOf(Paper.class);
    }

    @Test
    void aDocumentTypeIsHostile() {
        byte[] file = plain().with(
                        "xl/workbook.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook/>")
                .xlsx();
        assertThat(reason(file)).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void aBombIsHostileOrTooLarge() {
        String text = "<sst " + MAIN + "><si><t>" + "0".repeat(30_000_000) + "</t></si></sst>";
        byte[] file = plain().linked("sharedStrings", "sharedStrings.xml")
                .with("xl/sharedStrings.xml", text)
                .xlsx();
        assertThat(reason(file)).isIn(Reason.HOSTILE, Reason.TOO_LARGE);
    }

    @Test
    void aWordTooOftenRepeatedIsTooLarge() {
        ReadingLimits small = new ReadingLimits(1 << 20, 200, Duration.ofSeconds(30), 1000, 1000, 10);
        String[] rows = new String[300];
        Arrays.fill(rows, "a|b|c|d");
        assertThat(((Unreadable) new XlsxReader(small)
                                .read(Submissions.file(
                                        "b.xlsx",
                                        new PlainExcel().sheet("S", rows).xlsx())))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void cutOffFilesAndBinaryWorkbooksAreTold() {
        byte[] whole = plain().xlsx();
        assertThat(reason(Arrays.copyOf(whole, whole.length * 2 / 3))).isEqualTo(Reason.BROKEN);
        assertThat(reason(new PlainExcel()
                        .sheet("S", "x")
                        .with(
                                "_rels/.rels",
                                "<Relationships><Relationship Id=\"r\" Type=\"" + REL
                                        + "officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>")
                        .xlsx()))
                .isEqualTo(Reason.KIND_REFUSED);
        assertThat(reason(new PlainExcel().sheet("Trống", "").xlsx())).isEqualTo(Reason.EMPTY);
    }

    private static String external(String target) {
        return "<Relationships><Relationship Id=\"r1\" Type=\"" + REL + "externalLinkPath\" Target=\"" + target
                + "\" TargetMode=\"External\"/></Relationships>";
    }

    private static PlainExcel plain() {
        return new PlainExcel().sheet("S", "a|b|c", "1|2|3");
    }

    private static PlainExcel sheet(String data) {
        return new PlainExcel()
                .sheet("S", "x")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet " + MAIN + "><sheetData>" + data + "</sheetData></worksheet>");
    }

    private static Reason reason(byte[] file) {
        return ((Unreadable) read(file)).reason();
    }

    private static Reading read(byte[] file) {
        return new Readers(List.of(new XlsxReader(ReadingLimits.DEFAULT))).read(Submissions.file("bang.xlsx", file));
    }

    private static Paper paper(PlainExcel book) {
        return (Paper) read(book.xlsx());
    }

    private static Paper.Table table(Paper paper) {
        return paper.pieces().stream()
                .filter(Paper.Table.class::isInstance)
                .map(Paper.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> texts(Paper paper) {
        return table(paper).rows().stream()
                .map(row -> row.cells().stream().map(Paper.Cell::text).toList())
                .toList();
    }
}
