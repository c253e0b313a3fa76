package vn.vanthu.correspondence.adapter.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Comments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.correspondence.MarkedCopies;
import vn.vanthu.correspondence.Remark;
import vn.vanthu.correspondence.adapter.docx.ZipImage;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.docx.DocxFile;
import vn.vanthu.extraction.adapter.docx.DocxReader;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.testing.Submissions;

class MarkedCopiesTest {

    private static final Instant SENT = Instant.parse("2026-03-02T03:00:00Z");

    private final DocxAnnotator annotator = new DocxAnnotator();

    @ParameterizedTest
    @ValueSource(strings = {"missing-area", "sums-do-not-add-up", "part-heading-only", "two-values-for-one-indicator"})
    void theCopyReadsAsTheOriginalAndWordFindsTheComments(String fault) throws Exception {
        Attachment original = fixture(fault);
        Assessment assessment = Submissions.assess("", SENT, original);

        List<Attachment> copies = new MarkedCopies(annotator).of(assessment, "Sở Nội vụ", SENT);

        assertThat(copies).hasSize(1);
        Attachment copy = copies.get(0);
        assertThat(copy.name()).isEqualTo("bao-cao (có ghi chú).docx");
        assertThat(read(new Attachment(original.name(), "", copy.content()))).isEqualTo(read(original));
        assertThat(comments(copy.content())).hasSizeGreaterThanOrEqualTo(1).allSatisfy(comment -> {
            assertThat(comment.getAuthor()).isEqualTo("Sở Nội vụ");
            assertThat(text(comment)).endsWith(".)").contains("Căn cứ");
        });
    }

    @Test
    void aCommentStandsAtThePlaceItSpeaksOf() throws Exception {
        Content docx = docx("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:t>Một</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>Ô</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><w:t>Hai</w:t></w:r></w:p>");

        String main = main(annotator
                .annotate(
                        docx,
                        List.of(
                                new Remark(new Place.Paragraph(2), "hai"),
                                new Remark(new Place.Cell(1, 1, 1), "ô trống"),
                                new Remark(new Place.Whole(), "toàn văn"),
                                new Remark(new Place.Paragraph(2), "hai nữa")),
                        "VT",
                        SENT)
                .orElseThrow());

        assertThat(main)
                .contains("</w:pPr><w:commentRangeStart w:id=\"2\"/><w:r><w:t>Một")
                .contains("<w:tc><w:p><w:commentRangeStart w:id=\"1\"/><w:commentRangeEnd w:id=\"1\"/><w:r>"
                        + "<w:commentReference w:id=\"1\"/></w:r></w:p></w:tc>")
                .contains("<w:p><w:commentRangeStart w:id=\"0\"/><w:commentRangeStart w:id=\"3\"/><w:r><w:t>Hai");
    }

    @Test
    void commentsThatTheUnitWroteStay() throws Exception {
        Content once = annotator
                .annotate(docx("<w:p><w:r><w:t>Một</w:t></w:r></w:p>"), remarks("của đơn vị"), "Đơn vị", SENT)
                .orElseThrow();

        Content twice =
                annotator.annotate(once, remarks("a < b & \"c\""), "Sở", SENT).orElseThrow();

        assertThat(comments(twice).stream().map(MarkedCopiesTest::text)).containsExactly("của đơn vị", "a < b & \"c\"");
        assertThat(comments(twice).stream().map(comment -> comment.getId().intValue()))
                .containsExactly(0, 1);
    }

    @Test
    void aTextBoxIsRemarkedOnAtTheParagraphItHangsOn() throws Exception {
        Content docx = docx(
                "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
                        + "<w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");

        String main = main(annotator.annotate(docx, remarks("x"), "VT", SENT).orElseThrow());

        assertThat(main).contains("<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:pict>");
    }

    @Test
    void aFileThatCannotBeWrittenIntoIsLeftAlone() {
        assertThat(annotator.annotate(Content.of(new byte[] {'P', 'K', 3, 4}), remarks("x"), "VT", SENT))
                .isEmpty();
        assertThat(annotator.annotate(docx(""), remarks("x"), "VT", SENT)).isEmpty();
    }

    private static List<Remark> remarks(String text) {
        return List.of(new Remark(new Place.Paragraph(1), text));
    }

    private static Attachment fixture(String fault) throws IOException {
        Path file = Path.of("src/test/resources/submissions", fault, "bao-cao.docx");
        return Submissions.file("bao-cao.docx", Files.readAllBytes(file));
    }

    private static Reading read(Attachment file) {
        return new DocxReader(ReadingLimits.DEFAULT).read(file);
    }

    private static Content docx(String body) {
        return Content.of(DocxFile.body(body).bytes());
    }

    private static String main(Content docx) throws IOException {
        return new String(ZipImage.contents(docx.bytes()).get("word/document.xml"), StandardCharsets.UTF_8);
    }

    private static String text(Comments.Comment comment) {
        return comment.getContent().stream().map(TextUtils::getText).collect(Collectors.joining());
    }

    private static List<Comments.Comment> comments(Content docx) throws Exception {
        return WordprocessingMLPackage.load(new ByteArrayInputStream(docx.bytes()))
                .getMainDocumentPart()
                .getCommentsPart()
                .getContents()
                .getComment()
                .stream()
                .collect(Collectors.toList());
    }
}
