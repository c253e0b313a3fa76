package vn.vanthu.correspondence.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;
import vn.vanthu.document.Component;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Presentation.Line;
import vn.vanthu.extraction.Presentation.Region;
import vn.vanthu.extraction.Presentation.Share;
import vn.vanthu.extraction.Presentation.Sheet;
import vn.vanthu.extraction.Presentation.Stroke;
import vn.vanthu.extraction.Presentation.StrokeKind;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.docx.DocxReader;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/** The letters as the Word files say they look, against what the decree says. */
class LetterLooksTest {

    private static final FormatProfile DECREE = FormatProfile.ND30_2020;
    private static final Offset<Double> HALF = Offset.offset(0.5);
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    private final TemplateRenderer renderer = new TemplateRenderer(Path.of("document-templates"), Typefaces.bundled());

    private Paper paper(String template) {
        byte[] docx = renderer.render(template, LetterData.complete()).docx();
        return (Paper) new DocxReader(ReadingLimits.DEFAULT).read(new Attachment("thu.docx", "", Content.of(docx)));
    }

    private static Line line(Presentation looks, String text) {
        return looks.lines().stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "supplement-request", "rejection"})
    void theHeadAndThePageAreAsTheDecreeSays(String template) {
        Presentation looks = paper(template).presentation();
        Sheet sheet = looks.sheets().get(0);
        FormatProfile.Page page = DECREE.page();
        assertThat(sheet.width()).isEqualTo(210, HALF);
        assertThat(page.top().holds(sheet.top(), 0.1)).isTrue();
        assertThat(page.bottom().holds(sheet.bottom(), 0.1)).isTrue();
        assertThat(page.left().holds(sheet.left(), 0.1)).isTrue();
        assertThat(page.right().holds(sheet.right(), 0.1)).isTrue();
        Line nation = line(looks, NATION);
        assertThat(nation.letters().least()).isEqualTo(13);
        assertThat(nation.letters().bold()).isEqualTo(Share.ALL);
        assertThat(nation.letters().font()).isEqualTo("Times New Roman");
        assertThat(nation.rows()).hasValue(1);
        assertThat(nation.setting().alignment()).isEqualTo(Alignment.CENTRE);
        assertThat(DECREE.component(Component.MOTTO)
                        .orElseThrow()
                        .size()
                        .holds(line(looks, MOTTO).letters().most(), 0))
                .isTrue();
    }

    @Test
    void aDrawnRuleAsLongAsTheMottoStandsUnderIt() {
        Presentation looks = paper("receipt").presentation();
        Line motto = line(looks, MOTTO);
        List<Stroke> under = looks.strokes().stream()
                .filter(stroke -> stroke.under().orElse(-1) == looks.lines().indexOf(motto))
                .toList();
        assertThat(under).extracting(Stroke::kind).containsExactly(StrokeKind.DRAWN);
        assertThat(under.get(0).length())
                .isEqualTo(motto.right().orElseThrow() - motto.left().orElseThrow(), HALF);
        assertThat(under.get(0).left().orElseThrow()).isEqualTo(motto.left().orElseThrow(), HALF);
    }

    @Test
    void thePageNumberStandsInTheMiddleAboveAndNotOnTheFirstPage() {
        Presentation looks = paper("supplement-request").presentation();
        List<Line> heads = looks.lines().stream()
                .filter(line -> line.region() == Region.HEADER && !line.text().isEmpty())
                .toList();
        assertThat(heads).hasSize(1);
        assertThat(heads.get(0).text()).containsOnlyDigits();
        assertThat(heads.get(0).page()).isEqualTo(2);
        assertThat(heads.get(0).setting().alignment()).isEqualTo(Alignment.CENTRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "supplement-request", "rejection"})
    void everyLineStandsWhereThePaperHasItsWords(String template) {
        Paper paper = paper(template);
        var words = paper.pieces().stream()
                .flatMap(piece -> piece instanceof Paper.Text text
                        ? List.of(text.at() + ": " + text.text()).stream()
                        : ((Paper.Table) piece)
                                .rows().stream()
                                        .flatMap(row -> row.cells().stream())
                                        .map(cell -> new vn.vanthu.document.Place.Cell(
                                                        ((Paper.Table) piece).number(), cell.row(), cell.column())
                                                + ": " + cell.text()))
                .collect(Collectors.toList());
        assertThat(paper.presentation().lines())
                .filteredOn(line -> line.region() == Region.BODY && !line.text().isEmpty())
                .hasSizeGreaterThan(15)
                .allSatisfy(line -> assertThat(words)
                        .anyMatch(piece -> piece.startsWith(line.at() + ": ") && piece.contains(line.text())));
    }
}
