package vn.vanthu.correspondence.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.correspondence.adapter.pdf.PageProbe;
import vn.vanthu.correspondence.adapter.pdf.Typefaces;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Presentation.Line;
import vn.vanthu.extraction.Presentation.Share;
import vn.vanthu.extraction.Presentation.Stroke;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.pdf.PdfReader;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/** What the PDF reader measures on the letters, against a probe that shares none of its code. */
class PrintedLetterLooksTest {

    private static final TemplateRenderer RENDERER =
            new TemplateRenderer(Path.of("document-templates"), Typefaces.bundled());

    private static byte[] pdf(String template) {
        return RENDERER.render(template, LetterData.complete()).pdf();
    }

    private static Paper read(byte[] pdf) {
        return (Paper) new PdfReader(ReadingLimits.DEFAULT).read(new Attachment("a.pdf", "", Content.of(pdf)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "supplement-request", "rejection", "reminder", "overdue"})
    void everyLineStandsWhereTheProbeSeesIt(String template) {
        byte[] pdf = pdf(template);
        List<PageProbe.Text> probed = PageProbe.texts(pdf);
        int met = 0;
        for (Line line : read(pdf).presentation().lines()) {
            for (PageProbe.Text text : probed) {
                boolean same = text.page() == line.page()
                        && text.text().equals(line.text())
                        && Math.abs(text.y() - line.baseline().orElseThrow()) < 1
                        && Math.abs(text.left() - line.left().orElseThrow()) < 1;
                if (same) {
                    met++;
                    assertThat(line.left()).hasValueCloseTo(text.left(), within(0.05));
                    assertThat(line.right()).hasValueCloseTo(text.right(), within(0.05));
                    assertThat(line.baseline()).hasValueCloseTo(text.y(), within(0.05));
                    assertThat(line.letters().most()).isCloseTo(text.points(), within(0.05));
                    assertThat(line.letters().font()).isEqualTo("Tinos");
                    assertThat(line.letters().bold() == Share.ALL)
                            .as(line.text())
                            .isEqualTo(text.font().contains("Bold"));
                }
            }
        }
        assertThat(met).isGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "supplement-request", "rejection", "reminder", "overdue"})
    void theRulesOfTheHeadStandUnderTheirLines(String template) {
        byte[] pdf = pdf(template);
        Presentation looks = read(pdf).presentation();
        Map<String, Double> lengths = looks.strokes().stream()
                .collect(Collectors.toMap(
                        stroke ->
                                looks.lines().get(stroke.under().orElseThrow()).text(),
                        Stroke::length));
        assertThat(lengths).containsOnlyKeys("Độc lập - Tự do - Hạnh phúc", "SỞ NỘI VỤ");
        List<PageProbe.Rule> probed = PageProbe.rules(pdf);
        lengths.values().forEach(length -> assertThat(probed)
                .anySatisfy(rule -> assertThat(rule.length()).isCloseTo(length, within(0.05))));
    }

    /** Blanks apart, for a line's end is one. */
    @ParameterizedTest
    @ValueSource(strings = {"receipt", "supplement-request", "rejection", "reminder", "overdue"})
    void allTextOfThePaperIsInThePresentationAtTheSamePlace(String template) {
        Paper paper = read(pdf(template));
        Map<Place.Position, String> placed = paper.presentation().lines().stream()
                .collect(Collectors.groupingBy(
                        Line::at, Collectors.mapping(line -> bare(line.text()), Collectors.joining())));
        for (Paper.Piece piece : paper.pieces()) {
            if (piece instanceof Paper.Text text) {
                assertThat(placed.get(text.at())).isEqualTo(bare(text.text()));
            } else if (piece instanceof Paper.Table table) {
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> !cell.text().isBlank())
                        .forEach(cell -> assertThat(
                                        placed.get(new Place.Cell(table.number(), cell.row(), cell.column())))
                                .isEqualTo(bare(cell.text())));
            }
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
