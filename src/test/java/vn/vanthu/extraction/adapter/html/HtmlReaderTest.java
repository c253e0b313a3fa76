package vn.vanthu.extraction.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

class HtmlReaderTest {

    private static Reading read(byte[] bytes) {
        return new HtmlReader(ReadingLimits.DEFAULT).read(new Attachment("bao-cao.doc", "", Content.of(bytes)));
    }

    private static Reading read(String page) {
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(String body) {
        return ((Paper) read("<html><body>" + body + "</body></html>"))
                .pieces().stream().map(piece -> ((Paper.Text) piece).text()).toList();
    }

    @Test
    void boldAndCentredComeFromTagsStylesAndTheStyleSheet() {
        Paper paper = (Paper) read("<html><head><style><!-- p.TieuDe {text-align:center;font-weight:bold;"
                + "text-transform:uppercase} --></style></head><body><p class=TieuDe>báo\n cáo</p>"
                + "<p align=center><b>Kính gửi</b>: <span style='font-weight:700'>Sở</span></p>"
                + "<h1><span style='font-weight:normal'>không</span></h1></body></html>");
        assertThat(paper.pieces())
                .containsExactly(
                        new Paper.Text("BÁO CÁO", true, false, true, new Place.Paragraph(1)),
                        new Paper.Text("Kính gửi: Sở", true, false, true, new Place.Paragraph(2)),
                        new Paper.Text("không", false, false, false, new Place.Paragraph(3)));
    }

    @Test
    void cellsOverColumnsAndRowsKeepTheirPlaceInTheGrid() {
        Paper paper = (Paper) read("<html><table border=1><thead><tr><th rowspan=2>TT</th><th colspan=2>KQ</th></tr>"
                + "<tr><td>a</td><td>b</td></tr></thead><tr><td>1</td><td><p>2</p><p>3</p></td>"
                + "<td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table></html>");
        assertThat(paper.pieces())
                .containsExactly(new Paper.Table(
                        1,
                        true,
                        List.of(
                                new Paper.Row(List.of(
                                        new Paper.Cell("TT", 1, 1, 1, true), new Paper.Cell("KQ", 1, 2, 2, true))),
                                new Paper.Row(List.of(
                                        new Paper.Cell("", 2, 1, 1, false, true),
                                        new Paper.Cell("a", 2, 2, 1, false),
                                        new Paper.Cell("b", 2, 3, 1, false))),
                                new Paper.Row(List.of(
                                        new Paper.Cell("1", 3, 1, 1, false),
                                        new Paper.Cell("2\n3", 3, 2, 1, false),
                                        new Paper.Cell("x\ty", 3, 3, 1, false))))));
    }

    @Test
    void aHeadWithoutLinesIsNotRuledAndACellWithItsOwnLinesIs() {
        Paper paper = (Paper) read("<html><table border=0><tr><td>UBND</td><td>CỘNG HÒA</td></tr></table><table><tr>"
                + "<td style='border:solid windowtext 1.0pt'>1</td>"
                + "<td style='border:solid windowtext 1.0pt;border-left:none'>2</td></tr></table></html>");
        assertThat(paper.pieces())
                .extracting(piece -> ((Paper.Table) piece).ruled())
                .containsExactly(false, true);
    }

    @Test
    void whatIsHiddenOrNotTextIsLeftOut() {
        assertThat(texts("<p>a<span style='display:none'>b</span><script>c</script><del>d</del><ins>e</ins></p>"
                        + "<div style='mso-element:footnote-list'>f</div><p>&nbsp;</p><p>g<br>h"
                        + "<span style='mso-tab-count:1'>&nbsp;&nbsp; </span>i</p>"))
                .containsExactly("ae", "g\nh\ti");
    }

    @Test
    void listsAreLabelledAsABrowserAndAsWordLabelThem() {
        assertThat(texts("<ol type=I start=2><li>hai<li>ba</ol><p><![if !supportLists]>"
                        + "<span style='mso-list:Ignore'>a)<span>&nbsp;&nbsp; </span></span><![endif]>ý</p>"))
                .containsExactly("II. hai", "III. ba", "a) ý");
    }

    @Test
    void theLettersAreThoseOfTheDeclaredPageOrOfTheFont() {
        byte[] declared = "<html><meta charset=windows-1258><p>s\u00f4\u00ec</p>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(((Paper) read(declared)).pieces())
                .containsExactly(new Paper.Text("số", false, false, false, new Place.Paragraph(1)));
        byte[] old = "<html><p style='font-family:\".VnTime\"'>B¸o c¸o</p>".getBytes(Charset.forName("windows-1252"));
        assertThat(((Paper) read(old)).pieces())
                .containsExactly(new Paper.Text("Báo cáo", false, false, false, new Place.Paragraph(1)));
        assertThat(((Paper) read(old)).script().encodings()).isEqualTo(Set.of(LegacyEncoding.TCVN3));
        assertThat(((Paper) read("<html><p>quý</p>".getBytes(StandardCharsets.UTF_16))).pieces())
                .containsExactly(new Paper.Text("quý", false, false, false, new Place.Paragraph(1)));
    }

    @Test
    void aFieldThatFetchesIsHostileEvenInWordsOwnComments() {
        assertThat(((Unreadable) read("<html><p>a<!--[if supportFields]><span>DDEAUTO</span> c x<![endif]--></p>"))
                        .detail())
                .isEqualTo("field DDEAUTO");
    }

    @Test
    void aPageOfPicturesHasNoTextLayerAndNestingHasAnEnd() {
        assertThat(((Unreadable) read("<html><img src='http://example.org/a.png'>")).reason())
                .isEqualTo(Reason.NO_TEXT_LAYER);
        assertThat(((Unreadable) read("<html><p> </p>")).reason()).isEqualTo(Reason.EMPTY);
        assertThat(read("<html>" + "<div>".repeat(50_000) + "sâu")).isNotNull();
    }
}
