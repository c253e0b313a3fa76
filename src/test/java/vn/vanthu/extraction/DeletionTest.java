package vn.vanthu.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.document.Outline;

/** What a paper says changes with every piece that is taken from it; places do not count as what it says. */
class DeletionTest {

    private static final Paper WHOLE = SampleReport.paper();

    static IntStream pieces() {
        return IntStream.range(0, WHOLE.pieces().size());
    }

    static Stream<ClerkStyles.Style> styles() {
        return ClerkStyles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void takingAnyPieceFromTheSampleChangesWhatIsRead(int index) {
        assertThat(said(without(WHOLE, index), Outlines.OF_2021))
                .as(String.valueOf(WHOLE.pieces().get(index)))
                .isNotEqualTo(said(WHOLE, Outlines.OF_2021));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void takingAnyPieceFromAnyStyleChangesWhatIsRead(ClerkStyles.Style style) {
        Paper whole = style.paper();
        List<Object> before = said(whole, Outlines.OF_2012);
        for (int i = 0; i < whole.pieces().size(); i++) {
            if (whole.pieces().get(i) instanceof Paper.Text text && saysNothing(text.text())) {
                continue;
            }
            assertThat(said(without(whole, i), Outlines.OF_2012))
                    .as(String.valueOf(whole.pieces().get(i)))
                    .isNotEqualTo(before);
        }
    }

    @Test
    void takingTheHeadingOfAPartOrAnAreaMakesItMissing() {
        List<Section> sections = SectionReader.read(WHOLE, Outlines.OF_2021);
        for (Section section : sections) {
            if (section.code().equals("PL") || section.state() == Section.State.MISSING) {
                continue;
            }
            Paper less = without(WHOLE, pieceOf(section.heading()));
            assertThat(SectionReader.read(less, Outlines.OF_2021))
                    .filteredOn(other -> other.code().equals(section.code()))
                    .extracting(Section::state)
                    .as(section.heading())
                    .containsExactly(Section.State.MISSING);
        }
    }

    @Test
    void takingWhatStandsUnderAnAreaLeavesItEmpty() {
        for (Section section : SectionReader.read(WHOLE, Outlines.OF_2021)) {
            if (!section.code().matches("II\\.[2-6]")) {
                continue;
            }
            Paper less = without(WHOLE, pieceOf(section.heading()) + 1);
            assertThat(SectionReader.read(less, Outlines.OF_2021))
                    .filteredOn(other -> other.code().equals(section.code()))
                    .extracting(Section::state)
                    .as(section.heading())
                    .containsExactly(Section.State.EMPTY);
        }
    }

    @Test
    void takingAnyFilledRowFromTheAnnexTakesItsFigure() {
        int all = AnnexReader.read(List.of(WHOLE), Outlines.OF_2021).size();
        for (int i = 0; i < WHOLE.pieces().size(); i++) {
            if (!(WHOLE.pieces().get(i) instanceof Paper.Table table) || !table.ruled()) {
                continue;
            }
            for (Paper.Row row : table.rows()) {
                boolean data = row.cells().get(0).text().matches("[\\d.]+")
                        && !row.cells().get(2).text().isEmpty();
                if (data) {
                    List<Paper.Row> rows = new ArrayList<>(table.rows());
                    rows.remove(row);
                    List<Paper.Piece> pieces = new ArrayList<>(WHOLE.pieces());
                    pieces.set(i, new Paper.Table(table.number(), true, rows));
                    Paper less = new Paper(WHOLE.file(), WHOLE.format(), pieces);
                    assertThat(AnnexReader.read(List.of(less), Outlines.OF_2021))
                            .as(String.valueOf(row))
                            .hasSize(all - 1);
                }
            }
        }
    }

    private static boolean saysNothing(String text) {
        return text.matches("[_-]+") || text.startsWith("CỘNG HÒA") || text.equals("NAM") || text.startsWith("Độc lập");
    }

    private static int pieceOf(String heading) {
        for (int i = 0; i < WHOLE.pieces().size(); i++) {
            if (WHOLE.pieces().get(i) instanceof Paper.Text text && text.text().equals(heading)) {
                return i;
            }
        }
        throw new AssertionError(heading);
    }

    private static Paper without(Paper paper, int index) {
        List<Paper.Piece> pieces = new ArrayList<>(paper.pieces());
        pieces.remove(index);
        return new Paper(paper.file(), paper.format(), pieces);
    }

    private static List<Object> said(Paper paper, Outline outline) {
        ExtractedReport report = ReportReader.report(List.of(paper), outline);
        List<Object> said = new ArrayList<>();
        said.add(report.head().document());
        report.sections().forEach(one -> said.add(List.of(one.code(), one.state(), one.heading(), one.text())));
        report.figures()
                .forEach(one ->
                        said.add(List.of(one.code(), one.state(), one.value(), one.text(), one.unit(), one.note())));
        return said;
    }
}
