package vn.vanthu.extraction.adapter.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.Readers;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.docx.DocxReader;
import vn.vanthu.testing.OldLetters;
import vn.vanthu.testing.Submissions;

class OdtReaderTest {

    private static final String SPACES = "office text style table draw fo svg xlink manifest script meta"
            .replaceAll("(\\w+) ?", " xmlns:$1=\"urn:x-$1\"");

    @Test
    void paragraphsAreShownWithTheirWeightAndPlace() {
        Paper paper = paper(
                style(
                                "P1",
                                "paragraph",
                                "<style:paragraph-properties fo:text-align=\"center\"/>"
                                        + "<style:text-properties fo:font-weight=\"bold\"/>")
                        + style(
                                "T1",
                                "text",
                                "<style:text-properties fo:font-style=\"italic\" fo:font-weight=\"normal\"/>"),
                "<text:p text:style-name=\"P1\">BÁO CÁO</text:p><text:p/>"
                        + "<text:p>Đắk Lắk,<text:s text:c=\"2\"/>ngày\n   05<text:tab/>tháng 3<text:line-break/>năm 2012</text:p>"
                        + "<text:p text:style-name=\"P1\"><text:span text:style-name=\"T1\">nghiêng</text:span></text:p>");
        assertThat(paper.pieces())
                .containsExactly(
                        new Paper.Text("BÁO CÁO", true, false, true, new Place.Paragraph(1)),
                        new Paper.Text(
                                "Đắk Lắk,  ngày 05\ttháng 3\nnăm 2012", false, false, false, new Place.Paragraph(3)),
                        new Paper.Text("nghiêng", false, true, true, new Place.Paragraph(4)));
    }

    @Test
    void listsWriteTheirLabelsAndGoOnOnlyWhereTheySaySo() {
        String levels = "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
                + "style:num-format=\"I\" style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" "
                + "style:num-format=\"1\" style:num-suffix=\")\"/><text:list-level-style-bullet text:level=\"3\" "
                + "text:bullet-char=\"-\"/></text:list-style>";
        String body = list("", item("một") + item("hai" + inner(item("a") + item("b"))))
                + "<text:p>xen giữa</text:p>"
                + list(" text:continue-numbering=\"true\"", item("ba"))
                + list("", item("lại từ đầu") + "<text:list-header><text:p>không số</text:p></text:list-header>");
        assertThat(texts(paper(levels, body)))
                .containsExactly(
                        "I. một", "II. hai", "1) a", "2) b", "xen giữa", "III. ba", "I. lại từ đầu", "không số");
    }

    @Test
    void headingsAreNumberedByTheOutline() {
        String outline = "<office:styles><text:outline-style><text:outline-level-style text:level=\"1\" "
                + "style:num-format=\"I\" style:num-suffix=\".\"/><text:outline-level-style text:level=\"2\" "
                + "style:num-format=\"1\" text:display-levels=\"2\" style:num-suffix=\".\"/></text:outline-style></office:styles>";
        String body =
                "<text:h text:outline-level=\"1\">Kết quả</text:h><text:h text:outline-level=\"2\">Thể chế</text:h>"
                        + "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">Phụ lục</text:h>";
        Map<String, String> parts = parts("", body);
        parts.put("styles.xml", "<office:document-styles" + SPACES + ">" + outline + "</office:document-styles>");
        assertThat(texts((Paper) read(zip(parts)))).containsExactly("I. Kết quả", "I.1. Thể chế", "Phụ lục");
    }

    @Test
    void mergedCellsSpanTheirColumnsAndGoOnBelow() {
        String body = "<table:table><table:table-column table:number-columns-repeated=\"3\"/><table:table-header-rows>"
                + "<table:table-row>" + cell(" table:number-rows-spanned=\"2\"", "TT")
                + cell(" table:number-columns-spanned=\"2\"", "Kết quả")
                + "<table:covered-table-cell/></table:table-row>"
                + "</table:table-header-rows><table:table-row><table:covered-table-cell/>" + cell("", "ĐVT")
                + cell("", "Số liệu") + "</table:table-row><table:table-row>" + cell("", "1") + cell("", "%")
                + cell("", "98,5") + "</table:table-row></table:table>";
        String borders = style("C", "table-cell", "<style:table-cell-properties fo:border=\"0.5pt solid #000000\"/>");
        Paper.Table table = (Paper.Table) paper(borders, body).pieces().get(0);
        assertThat(table.ruled()).isTrue();
        assertThat(table.rows().get(0).cells())
                .containsExactly(new Paper.Cell("TT", 1, 1, 1, false), new Paper.Cell("Kết quả", 1, 2, 2, false));
        assertThat(table.rows().get(1).cells())
                .containsExactly(
                        new Paper.Cell("", 2, 1, 1, false, true),
                        new Paper.Cell("ĐVT", 2, 2, 1, false),
                        new Paper.Cell("Số liệu", 2, 3, 1, false));
        assertThat(table.rows().get(2).cells().get(0)).isEqualTo(new Paper.Cell("1", 3, 1, 1, false));
    }

    @Test
    void whatIsDeletedHiddenOrBesideTheTextIsNotRead() {
        String hidden = style("T1", "text", "<style:text-properties text:display=\"none\"/>");
        String body =
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>đã xóa</text:p></text:deletion>"
                        + "</text:changed-region></text:tracked-changes><text:p>Thấy<text:change text:change-id=\"c1\"/>"
                        + "<text:span text:style-name=\"T1\">ẩn</text:span><text:note><text:note-citation>1</text:note-citation>"
                        + "<text:note-body><text:p>chú thích</text:p></text:note-body></text:note><office:annotation><text:p>nhận xét"
                        + "</text:p></office:annotation> được</text:p><text:section text:display=\"none\"><text:p>phần ẩn</text:p>"
                        + "</text:section><text:section><text:p>phần thấy</text:p></text:section>";
        assertThat(texts(paper(hidden, body))).containsExactly("Thấy được", "phần thấy");
    }

    @Test
    void boxesAreReadBesideTheirParagraph() {
        String body =
                "<text:p>Số: 12/BC-UBND<draw:frame><draw:text-box><text:p>HỎA TỐC</text:p></draw:text-box></draw:frame></text:p>";
        assertThat(texts(paper("", body))).containsExactly("HỎA TỐC", "Số: 12/BC-UBND");
    }

    @Test
    void lettersOfOldFontsAreReadByTheirFont() {
        String styles = style("P1", "paragraph", "<style:text-properties style:font-name=\"F\"/>");
        Map<String, String> parts = parts(
                styles, "<text:p text:style-name=\"P1\">" + OldLetters.tcvn3("cải cách hành chính") + "</text:p>");
        parts.computeIfPresent(
                "content.xml",
                (name, xml) -> xml.replace(
                        "<office:automatic-styles>",
                        "<office:font-face-decls><style:font-face style:name=\"F\" svg:font-family=\"'.VnTime'\"/>"
                                + "</office:font-face-decls><office:automatic-styles>"));
        Paper paper = (Paper) read(zip(parts));
        assertThat(texts(paper)).containsExactly("cải cách hành chính");
        assertThat(paper.script().encodings()).containsExactly(LegacyEncoding.TCVN3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text:p><draw:frame><draw:image xlink:href=\"http://a.example/x.png\"/></draw:frame></text:p>",
                "<text:p><draw:frame><draw:object-ole xlink:href=\"./Object 1\"/></draw:frame></text:p>",
                "<text:section><text:section-source xlink:href=\"file://may-chu/chung/x.odt\"/><text:p>a</text:p></text:section>",
                "<text:dde-connection-decls><text:dde-connection-decl office:dde-application=\"cmd\"/></text:dde-connection-decls>",
                "<text:p><office:event-listeners><script:event-listener/></office:event-listeners>a</text:p>",
                "<text:p><text:script script:language=\"JavaScript\">x</text:script>a</text:p>"
            })
    void whatRunsOrFetchesIsHostile(String body) {
        assertThat(reason(zip(parts("", body)))).isEqualTo(Reason.HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Pictures/1.png", "../anh.png", "file:///D:/anh.png", "file:///home/a/b.png", "C:\\anh.png"})
    void aPictureOfTheFileOrOfTheWritersOwnDiskIsHarmless(String address) {
        String body = "<text:p>a<draw:frame><draw:image xlink:href=\"" + address + "\"/></draw:frame></text:p>";
        assertThat(texts(paper("", body))).containsExactly("a");
    }

    @Test
    void macrosLocksRemoteTemplatesAndDocumentTypesAreTold() {
        Map<String, String> macros = parts("", "<text:p>a</text:p>");
        macros.put("Basic/script-lc.xml", "<x/>");
        assertThat(reason(zip(macros))).isEqualTo(Reason.HOSTILE);
        Map<String, String> locked = parts("", "<text:p>a</text:p>");
        locked.put(
                "META-INF/manifest.xml",
                "<manifest:manifest" + SPACES
                        + "><manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
                        + "</manifest:manifest>");
        assertThat(reason(zip(locked))).isEqualTo(Reason.ENCRYPTED);
        Map<String, String> template = parts("", "<text:p>a</text:p>");
        template.put(
                "meta.xml",
                "<x" + SPACES
                        + "><office:meta><meta:template xlink:href=\"https://a.example/t.ott\"/></office:meta></x>");
        assertThat(reason(zip(template))).isEqualTo(Reason.HOSTILE);
        Map<String, String> typed = parts("", "");
        typed.put("content.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        assertThat(reason(zip(typed))).isEqualTo(Reason.HOSTILE);
    }

    @Test
    void nothingToReadAPictureAloneAndNestingWithoutEndAreTold() {
        assertThat(reason(zip(parts("", "<text:p/>")))).isEqualTo(Reason.EMPTY);
        assertThat(reason(zip(parts(
                        "", "<text:p><draw:frame><draw:image xlink:href=\"Pictures/1.png\"/></draw:frame></text:p>"))))
                .isEqualTo(Reason.NO_TEXT_LAYER);
        String deep = "<text:list><text:list-item>".repeat(90) + "<text:p>a</text:p>"
                + "</text:list-item></text:list>".repeat(90);
        assertThat(reason(zip(parts("", deep)))).isEqualTo(Reason.HOSTILE);
        String wide = "<table:table><table:table-row table:number-rows-repeated=\"999999\"><table:table-cell "
                + "table:number-columns-repeated=\"999999\"><text:p>a</text:p></table:table-cell></table:table-row></table:table>";
        assertThat(reason(zip(parts("", wide)))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void whatWriterMadeOfAWordReportIsReadAsTheWordReport() throws IOException {
        Reading word =
                new DocxReader(ReadingLimits.DEFAULT).read(Submissions.file("bc.docx", resource("bao-cao-quy-1.docx")));
        assertThat(((Paper) read(resource("bao-cao-quy-1.odt"))).pieces())
                .isEqualTo(((Paper) word).pieces())
                .isNotEmpty();
    }

    @Test
    void everyDamageEndsInAnAnswer() {
        byte[] whole = zip(parts("", list("", item("một") + item("hai")) + "<text:p>chữ</text:p>".repeat(50)));
        Random random = new Random(4);
        for (int i = 0; i < 600; i++) {
            byte[] damaged = i % 3 == 0 ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length)) : whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            assertThat(new OdtReader(ReadingLimits.DEFAULT).read(Submissions.file("b.odt", damaged)))
                    .isNotNull();
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = OdtReaderTest.class.getResourceAsStream("/extraction/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static String style(String name, String family, String properties) {
        return "<style:style style:name=\"" + name + "\" style:family=\"" + family + "\">" + properties
                + "</style:style>";
    }

    private static String list(String attributes, String items) {
        return "<text:list text:style-name=\"L\"" + attributes + ">" + items + "</text:list>";
    }

    private static String inner(String items) {
        return "</text:p><text:list>" + items + "</text:list><text:p>";
    }

    private static String item(String text) {
        return "<text:list-item><text:p>" + text + "</text:p></text:list-item>";
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell table:style-name=\"C\"" + attributes + "><text:p>" + text
                + "</text:p></table:table-cell>";
    }

    private static Map<String, String> parts(String styles, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office:document-content" + SPACES + "><office:scripts/><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static Paper paper(String styles, String body) {
        return (Paper) read(zip(parts(styles, body)));
    }

    private static List<String> texts(Paper paper) {
        return paper.pieces().stream().map(piece -> ((Paper.Text) piece).text()).toList();
    }

    private static Reason reason(byte[] file) {
        return ((Unreadable) read(file)).reason();
    }

    private static Reading read(byte[] file) {
        return new Readers(List.of(new OdtReader(ReadingLimits.DEFAULT))).read(Submissions.file("bc.odt", file));
    }
}
