package vn.vanthu.correspondence.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.correspondence.RenderedLetter;
import vn.vanthu.correspondence.adapter.Ruler.Line;
import vn.vanthu.correspondence.adapter.Ruler.Stroke;

/**
 * The printer lays a Word file out as LibreOffice does: the same lines on the same pages at the same places.
 * The heights of text are compared from the first line on, since poppler takes them from what the two files say of their
 * fonts; those of drawn lines are seen in pixels.
 */
class OfficeLayoutTest {

    private static final double NEAR = 0.6;
    /** LibreOffice takes letters that Times New Roman lacks from other fonts, whose lines are higher. */
    private static final String OTHER_FONTS = "strange letters";

    @TempDir
    static Path folder;

    private static final Map<String, byte[]> ours = new LinkedHashMap<>();

    @BeforeAll
    static void convert() throws Exception {
        assumeTrue(OfficeProgram.isThere() && Ruler.isThere(), "LibreOffice is not installed");
        List<Path> files = new ArrayList<>();
        for (LetterCase letter : letters().toList()) {
            RenderedLetter rendered = letter.render();
            Path file = folder.resolve(name(letter) + ".docx");
            Files.write(file, rendered.docx());
            files.add(file);
            ours.put(name(letter), rendered.pdf());
        }
        OfficeProgram.convert(files, "pdf", folder);
        String fonts = Ruler.fonts(Files.readAllBytes(folder.resolve(name(LetterCase.of("receipt", 1)) + ".pdf")));
        assumeTrue(fonts.matches("(?s).*(Tinos|Liberation|Times).*"), "no font with the measures of Times New Roman");
    }

    static Stream<LetterCase> letters() {
        return LetterCase.all().filter(letter -> !letter.named().equals(OTHER_FONTS));
    }

    private static String name(LetterCase letter) {
        return letter.toString().replaceAll("[^a-z0-9]+", "-");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLineStandsWhereLibreOfficeHasIt(LetterCase letter) throws Exception {
        List<Line> printed = Ruler.lines(ours.get(name(letter)));
        List<Line> office = Ruler.lines(Files.readAllBytes(folder.resolve(name(letter) + ".pdf")));
        double box = (office.get(0).baseline() - printed.get(0).baseline())
                / printed.get(0).points();

        assertThat(printed.stream().map(line -> line.page() + ": " + line.text()))
                .containsExactlyElementsOf(office.stream()
                        .map(line -> line.page() + ": " + line.text())
                        .toList());
        for (int at = 0; at < printed.size(); at++) {
            Line one = printed.get(at);
            Line other = office.get(at);
            assertThat(one.baseline() + box * one.points())
                    .as("height of " + one)
                    .isCloseTo(other.baseline(), within(NEAR));
            assertThat(one.left()).as("left end of " + one).isCloseTo(other.left(), within(NEAR));
            assertThat(one.right()).as("right end of " + one).isCloseTo(other.right(), within(NEAR));
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyDrawnLineOfTheFirstPageIsWhereLibreOfficeHasIt(LetterCase letter) throws Exception {
        List<Stroke> printed = Ruler.strokes(ours.get(name(letter)), 1);
        List<Stroke> office = Ruler.strokes(Files.readAllBytes(folder.resolve(name(letter) + ".pdf")), 1);

        assertThat(printed).hasSameSizeAs(office);
        for (int at = 0; at < printed.size(); at++) {
            assertThat(printed.get(at).y()).isCloseTo(office.get(at).y(), within(NEAR));
            assertThat(printed.get(at).left()).isCloseTo(office.get(at).left(), within(NEAR));
            assertThat(printed.get(at).right()).isCloseTo(office.get(at).right(), within(NEAR));
        }
    }
}
