package vn.vanthu.correspondence.adapter.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vanthu.correspondence.adapter.docx.WordFile.control;
import static vn.vanthu.correspondence.adapter.docx.WordFile.field;
import static vn.vanthu.correspondence.adapter.docx.WordFile.paragraph;
import static vn.vanthu.correspondence.adapter.docx.WordFile.row;
import static vn.vanthu.correspondence.adapter.docx.WordFile.run;
import static vn.vanthu.correspondence.adapter.docx.WordFile.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.correspondence.TemplateException;

/** Template files that must not go out as they are. */
class TemplateFileTest {

    private static final TextWidth NO_WIDTH = (text, size, bold, width) -> List.of(60.0);

    private static byte[] with(String name, byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(ZipImage.contents(WordFile.of(paragraph(run("a")))));
        parts.put(name, content);
        return ZipImage.of(parts).with(Map.of());
    }

    private static byte[] with(String name, String content) throws IOException {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] docx) {
        try {
            new TemplateCompiler().compile("own", docx);
            return "";
        } catch (TemplateException e) {
            return e.getMessage();
        }
    }

    @Test
    void whatIsNoZipOrNoWordFileIsSaidSo() throws Exception {
        byte[] good = WordFile.of(paragraph(run("a")));
        assertThat(refusal(good)).isEmpty();
        assertThat(refusal(new byte[0])).contains("not a Word file");
        assertThat(refusal("<html/>".getBytes(StandardCharsets.UTF_8))).contains("not a Word file");
        assertThat(refusal(Arrays.copyOf(good, good.length / 2))).contains("not a Word file");
        assertThat(refusal(with("word/document.xml", "<w:document"))).contains("not a Word file");
        assertThat(refusal(with("[Content_Types].xml", "<Types/>"))).contains("not a Word file");
    }

    @Test
    void aMacroIsRefusedByName() throws Exception {
        assertThat(refusal(with("word/vbaProject.bin", new byte[9])))
                .contains("a template has no macros: word/vbaProject.bin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/embeddings/oleObject1.bin", "word/activeX/activeX1.xml", "word/afchunk.html"})
    void whatIsEmbeddedIsRefusedByName(String part) throws Exception {
        assertThat(refusal(with(part, "x"))).contains("a template has no embedded objects: " + part);
    }

    @ParameterizedTest
    @CsvSource({"attachedTemplate, true", "image, true", "oleObject, true", "frame, true", "hyperlink, false"})
    void whatIsFetchedFromOutsideIsRefusedAndAHyperlinkIsNot(String type, boolean refused) throws Exception {
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"http://outside.example/x\" TargetMode=\"External\"/></Relationships>";

        String refusal = refusal(with("word/_rels/document.xml.rels", rels));

        assertThat(refusal.contains("a template has no links to other files: " + type))
                .isEqualTo(refused);
        assertThat(refusal.contains("word/_rels/document.xml.rels")).isEqualTo(refused);
    }

    @Test
    void allThatIsWrongWithThePackageIsSaidAtOnce() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>(ZipImage.contents(WordFile.of(paragraph(run("a")))));
        parts.put("word/vbaProject.bin", new byte[1]);
        parts.put("word/embeddings/sheet.xlsx", new byte[1]);
        parts.put("word/_rels/x.rels", new byte[] {'<'});

        assertThat(refusal(ZipImage.of(parts).with(Map.of())))
                .contains("no macros", "no embedded objects", "this part is broken (word/_rels/x.rels)");
    }

    @Test
    void aBombIsNotUnpacked() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int at = 0; at < 200; at++) {
                zip.write(zeros);
            }
        }
        assertThat(refusal(out.toByteArray())).contains("its content is too large");
        assertThat(refusal(new byte[TemplateFile.LARGEST + 1])).contains("larger than 16 MB");
    }

    @Test
    void entitiesAreNotExpanded() throws Exception {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"" + Dom.W
                + "\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
        assertThat(refusal(with("word/document.xml", xml))).contains("not a Word file");
    }

    @Test
    void trackedChangesAndCommentsAreRefusedWithTheirPlaces() {
        String body = paragraph("<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>b</w:delText></w:r></w:del>")
                + table(row(paragraph("<w:commentRangeStart w:id=\"2\"/>" + run("c")), paragraph(run("d"))));

        assertThatThrownBy(() -> new TemplateCompiler().compile("own", WordFile.of(body)))
                .hasMessageContainingAll("w:del (paragraph 1)", "w:commentRangeStart (table 1, row 1, column 1)");
    }

    @Test
    void aGrowingTableHasItsHeadingOnEveryPageAndItsRowsUncutWhateverTheTemplateSays() {
        String off =
                "<w:tr><w:trPr><w:tblHeader w:val=\"0\"/></w:trPr><w:tc><w:p>" + run("STT") + "</w:p></w:tc></w:tr>";
        String grown = control("each:rows", row(paragraph(field("a"))));
        String last = row(paragraph(run("Cộng")));
        byte[] docx = new TemplateCompiler()
                .compile("own", WordFile.of(table(off, grown, last)))
                .render(Map.of("rows", List.of(Map.of("a", "1"), Map.of("a", "2"))), name -> false, NO_WIDTH);

        List<String> rows = List.of(WordFile.xml(docx).split("<w:tr>|<w:tr "));
        assertThat(rows).hasSize(5);
        assertThat(rows.get(1)).contains("STT", "<w:tblHeader></w:tblHeader>");
        assertThat(rows.subList(2, 4))
                .allSatisfy(row -> assertThat(row).contains("cantSplit").doesNotContain("tblHeader"));
        assertThat(rows.get(4)).contains("Cộng").doesNotContain("tblHeader", "cantSplit");
    }

    @Test
    void aTableThatDoesNotGrowIsLeftAsItIs() {
        byte[] docx = new TemplateCompiler()
                .compile(
                        "own",
                        WordFile.of(table(row(paragraph(run("a"))), row(paragraph(control("each:b", field("c")))))))
                .render(Map.of("b", List.of(Map.of("c", "1"))), name -> false, NO_WIDTH);

        assertThat(WordFile.xml(docx)).doesNotContain("tblHeader", "cantSplit");
    }
}
