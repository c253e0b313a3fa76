package vn.vanthu.extraction.adapter.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.extraction.adapter.docx.DocxFile.p;
import static vn.vanthu.extraction.adapter.docx.DocxFile.r;
import static vn.vanthu.extraction.adapter.docx.LooksTest.looks;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.Place;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Presentation.Line;
import vn.vanthu.extraction.Presentation.Region;
import vn.vanthu.extraction.adapter.ReadingLimits;

/** Headers and footers: page numbers above all. */
class MarginLooksTest {

    private static final String PAGE = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\""
            + " w:bottom=\"1134\" w:left=\"1701\"/>";

    private static String section(String references, String rest) {
        return "<w:sectPr>" + references + PAGE + rest + "</w:sectPr>";
    }

    private static String refer(String kind, String pages) {
        return "<w:" + kind + "Reference w:type=\"" + pages + "\" r:id=\"" + kind + "\"/>";
    }

    private static String field(String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PA</w:instrText></w:r>"
                + "<w:r><w:instrText>GE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + r("<w:sz w:val=\"28\"/>", result) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static List<Line> margins(Presentation looks) {
        return looks.lines().stream()
                .filter(line -> line.region() != Region.BODY)
                .toList();
    }

    @Test
    void aPageNumberInTheHeaderIsALineBeforeTheText() {
        Presentation looks = looks(DocxFile.body(p("Nội dung") + section(refer("header", "default"), "<w:titlePg/>"))
                .header("<w:sdt><w:sdtContent>" + p("<w:jc w:val=\"center\"/>", field("2"))
                        + "</w:sdtContent></w:sdt>"));
        Line number = looks.lines().get(0);
        assertThat(number.text()).isEqualTo("2");
        assertThat(number.region()).isEqualTo(Region.HEADER);
        assertThat(number.at()).isEqualTo(new Place.Whole());
        assertThat(number.setting().alignment()).isEqualTo(Alignment.CENTRE);
        assertThat(number.letters().most()).isEqualTo(14);
        assertThat(number.page()).as("not on the first page").isEqualTo(2);
        assertThat(looks.lines().get(1).page()).isZero();
    }

    @Test
    void withoutAFirstPageOfItsOwnTheNumberIsShownThereToo() {
        Presentation looks = looks(DocxFile.body(p("Nội dung") + section(refer("header", "default"), ""))
                .header(p("", field("2"))));
        assertThat(margins(looks)).extracting(Line::page).containsExactly(1);
    }

    @Test
    void aNumberWithoutAKeptResultIsShownAllTheSame() {
        Presentation looks = looks(DocxFile.body(p("Nội dung") + section(refer("footer", "default"), ""))
                .footer(p("<w:jc w:val=\"right\"/>", "<w:fldSimple w:instr=\" PAGE \"></w:fldSimple>")));
        Line number = margins(looks).get(0);
        assertThat(number.text()).isEqualTo("1");
        assertThat(number.region()).isEqualTo(Region.FOOTER);
        assertThat(number.setting().alignment()).isEqualTo(Alignment.RIGHT);
    }

    @Test
    void aFrameSaysWhereItsNumberStands() {
        Presentation looks = looks(DocxFile.body(p("Nội dung") + section(refer("header", "default"), ""))
                .header(p(
                        "<w:framePr w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"margin\" w:xAlign=\"center\" w:y=\"1\"/>",
                        field("2"))));
        assertThat(margins(looks).get(0).setting().alignment()).isEqualTo(Alignment.CENTRE);
    }

    @Test
    void headersOfNoPageAreLeftOut() {
        DocxFile even = DocxFile.body(p("Nội dung") + section(refer("header", "even"), ""))
                .header(p("chẵn"));
        DocxFile first = DocxFile.body(p("Nội dung") + section(refer("header", "first"), ""))
                .header(p("đầu"));
        assertThat(margins(looks(even))).isEmpty();
        assertThat(margins(looks(first))).isEmpty();
    }

    @Test
    void whatCannotBeReadOfAHeaderLeavesTheRestAsItIs() {
        DocxFile file = DocxFile.body(p("Nội dung") + section(refer("header", "default"), ""))
                .header("<w:altChunk r:id=\"x\"/>");
        Paper paper = (Paper) new DocxReader(ReadingLimits.DEFAULT).read(file.attachment());
        assertThat(paper.pieces()).hasSize(1);
        assertThat(paper.presentation().lines()).extracting(Line::text).containsExactly("Nội dung");
    }
}
