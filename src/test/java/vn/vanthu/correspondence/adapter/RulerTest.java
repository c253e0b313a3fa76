package vn.vanthu.correspondence.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vanthu.correspondence.adapter.Ruler.Line;
import vn.vanthu.correspondence.adapter.Ruler.Stroke;

/** The letters as poppler sees them, against NĐ 30/2020, Phụ lục I. */
class RulerTest {

    private static final double LEFT = 30;
    private static final double RIGHT = 190;
    private static final double MIDDLE = (LEFT + RIGHT) / 2;
    private static final double TOP = 20;
    private static final double BOTTOM = 277;
    private static final double POINT = 25.4 / 72;
    /** Of Times New Roman, in sizes: from baseline to baseline of single-spaced lines. */
    private static final double PITCH = 1.149;

    /** A letter as it was printed, measured once for all tests. */
    record Measured(LetterCase letter, byte[] pdf, List<Line> lines) {

        static Measured of(LetterCase letter) {
            byte[] pdf = letter.pdf();
            return new Measured(letter, pdf, Ruler.lines(pdf));
        }

        @Override
        public String toString() {
            return letter.toString();
        }
    }

    private static List<Measured> letters = List.of();

    @BeforeAll
    static void poppler() {
        assumeTrue(Ruler.isThere(), "poppler-utils is not installed");
        letters = LetterCase.all().map(Measured::of).toList();
    }

    @AfterAll
    static void forget() {
        letters = List.of();
    }

    static Stream<Measured> letters() {
        return letters.stream();
    }

    static Stream<String> templates() {
        return LetterCase.TEMPLATES.stream();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void theHeadOfEveryLetterIsWhereItMustBe(Measured measured) {
        LetterCase letter = measured.letter();
        List<Line> lines = measured.lines();
        List<Stroke> strokes = Ruler.strokes(measured.pdf(), 1);
        Line country = line(lines, LetterCase.COUNTRY);
        Line motto = line(lines, LetterCase.MOTTO);
        Line number = begins(lines, "Số: ");
        Line date = begins(lines, letter.data().get("agencyPlace") + ", ngày");
        Line subject = begins(lines, "V/v ");

        assertThat(country.left()).isGreaterThan(90);
        assertThat(country.right()).isLessThanOrEqualTo(RIGHT + 0.1);
        assertThat(country.points()).isCloseTo(13, within(0.1));
        assertThat(motto.points()).isCloseTo(14, within(0.1));
        assertThat(motto.middle()).isCloseTo(country.middle(), within(0.4));
        assertThat(motto.baseline() - country.baseline()).isCloseTo(14 * PITCH * POINT, within(0.4));
        assertThat(date.baseline()).isCloseTo(number.baseline(), within(0.2));
        assertThat(date.middle()).isCloseTo(country.middle(), within(0.4));
        assertThat(number.points()).isCloseTo(13, within(0.1));
        assertThat(subject.points()).isBetween(11.9, 13.1);
        assertThat(clear(number, subject)).isBetween(6.0, 7.2);

        Stroke underMotto = below(strokes, motto);
        assertThat(underMotto.length()).isCloseTo(motto.right() - motto.left(), within(0.6));
        assertThat((underMotto.left() + underMotto.right()) / 2).isCloseTo(motto.middle(), within(0.3));
        assertThat(underMotto.y() - motto.baseline()).isBetween(1.0, 3.0);

        Line agency = lines.stream()
                .filter(line -> line.page() == 1 && line.right() < 93 && line.baseline() < number.baseline() - 1)
                .reduce((first, second) -> second)
                .orElseThrow();
        Stroke underAgency = below(strokes, agency);
        assertThat(underAgency.length() / (agency.right() - agency.left())).isBetween(1 / 3.0 - 0.02, 0.52);
        assertThat((underAgency.left() + underAgency.right()) / 2).isCloseTo(agency.middle(), within(0.3));
        assertThat(underAgency.y() - agency.baseline()).isBetween(0.8, 3.0);
        assertThat(number.baseline() - underAgency.y()).isGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void theBodyStandsBetweenTheMarginsIndentedAndSpaced(Measured letter) {
        List<Line> lines = letter.lines();
        List<Line> body = body(lines);

        assertThat(body).isNotEmpty().allSatisfy(line -> {
            assertThat(line.points()).isBetween(12.9, 14.1);
            assertThat(line.right()).isLessThanOrEqualTo(RIGHT + 0.2);
        });
        List<Line> full = body.stream().filter(line -> line.points() > 13.5).toList();
        assertThat(full).allSatisfy(line -> assertThat(line.left() - LEFT)
                .satisfiesAnyOf(left -> assertThat(left).isCloseTo(0, within(0.3)), left -> assertThat(left)
                        .isCloseTo(10, within(0.3))));
        for (int at = 1; at < full.size(); at++) {
            Line before = full.get(at - 1);
            Line line = full.get(at);
            double gap = line.baseline() - before.baseline();
            boolean begins = line.left() - LEFT > 5;
            if (line.page() == before.page() && begins) {
                assertThat(gap / POINT).as(line.text()).isGreaterThanOrEqualTo(14 * PITCH + 6 - 0.3);
            } else if (line.page() == before.page()) {
                assertThat(rightEnd(lines, before))
                        .as("justified: " + before.text())
                        .isCloseTo(RIGHT, within(0.4));
                assertThat(gap / POINT).as(line.text()).isBetween(14 * PITCH - 0.3, 14 * PITCH * 1.5 + 0.3);
            }
        }
        assertThat(full.get(full.size() - 1).text()).endsWith("./.");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void pagesAreNumberedAboveInTheMiddleFromTheSecondOnAndNothingElseIsInTheMargins(Measured letter) {
        List<Line> lines = letter.lines();
        int pages = lines.get(lines.size() - 1).page();
        List<Line> above = lines.stream().filter(line -> line.baseline() < TOP).toList();

        assertThat(above).extracting(Line::text).containsExactlyElementsOf(numbers(pages));
        assertThat(above).allSatisfy(number -> {
            assertThat(number.text()).isEqualTo(Integer.toString(number.page()));
            assertThat(number.middle()).isCloseTo(MIDDLE, within(0.3));
            assertThat(number.points()).isBetween(12.9, 14.1);
            assertThat(number.baseline()).isBetween(10.0, 18.0);
        });
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.baseline()).isLessThan(BOTTOM);
            assertThat(line.left()).isGreaterThan(LEFT - 0.2);
            assertThat(line.right()).isLessThan(RIGHT + 0.2);
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theSignatureStandsOppositeTheDistributionAndNeverAloneHoweverLongTheLetter(String template) {
        for (int rows = 1; rows <= 60; rows++) {
            LetterCase letter = LetterCase.of(template, rows);
            signed(letter, Ruler.lines(letter.pdf()));
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everySignatureHoldsTogether(Measured measured) {
        LetterCase letter = measured.letter();
        if (!letter.named().equals("strange letters")) {
            signed(letter, measured.lines());
        }
    }

    private static void signed(LetterCase letter, List<Line> lines) {
        String as = letter.toString();
        Line distribution = line(lines, "Nơi nhận:");
        String authority = letter.data().get("signerAuthority").toString().split("[\\n]")[0];
        Line title = lines.stream()
                .filter(line -> line.page() == distribution.page() && line.left() > 100)
                .filter(line -> Math.abs(line.baseline() - distribution.baseline()) < 0.5)
                .findFirst()
                .orElseThrow(() -> new AssertionError(as + ": nothing level with Nơi nhận"));
        Line name = line(lines, letter.data().get("signerName").toString());
        long above = body(lines).stream()
                .filter(line -> line.page() == distribution.page())
                .count();

        assertThat(authority).as(as).startsWith(title.text());
        assertThat(name.page()).as(as).isEqualTo(title.page());
        assertThat(name.middle()).as(as).isCloseTo(title.middle(), within(0.5));
        assertThat(name.baseline() - title.baseline()).as(as).isGreaterThan(20);
        assertThat(above).as(as + ": lines of the body with the signature").isGreaterThanOrEqualTo(2);
        assertThat(distribution.left()).isCloseTo(LEFT, within(0.3));
        assertThat(distribution.points()).isCloseTo(12, within(0.1));
        assertThat(lines.stream().filter(line -> line.text().startsWith("- Lưu:")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.points()).isCloseTo(11, within(0.1));
                    assertThat(line.text()).endsWith(".");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "receipt, Tên tệp",
        "supplement-request, Vị trí trong",
        "rejection, Tên tệp",
        "reminder, Thời hạn",
        "overdue, Tình trạng"
    })
    void theHeadingOfALongTableStandsOnEachOfItsPages(String template, String heading) {
        List<Line> lines = Ruler.lines(LetterCase.of(template, 200).pdf());
        List<Integer> headed = lines.stream()
                .filter(line -> line.text().contains(heading) && line.points() < 13.5)
                .map(Line::page)
                .toList();
        List<Integer> rows = lines.stream()
                .filter(line -> line.left() < 42
                        && line.points() < 13.5
                        && line.text().matches("\\d{1,3}( .*)?")
                        && line.baseline() > TOP)
                .map(Line::page)
                .distinct()
                .toList();

        assertThat(rows).hasSizeGreaterThan(3);
        assertThat(headed).doesNotHaveDuplicates().containsExactlyElementsOf(rows);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyFontIsEmbeddedAndCanBeReadAsText(Measured letter) {
        List<String> fonts = Ruler.fonts(letter.pdf()).lines().skip(2).toList();

        assertThat(fonts).isNotEmpty().allSatisfy(font -> assertThat(font)
                .matches("[A-Z]{6}\\+Tinos\\S*\\s+CID TrueType\\s+Identity-H\\s+yes yes yes .*"));
    }

    /** Lines between Kính gửi and Nơi nhận. */
    /** Of a line that the ruler took apart because its words stand wide. */
    private static double rightEnd(List<Line> lines, Line begun) {
        return lines.stream()
                .filter(line -> line.page() == begun.page() && Math.abs(line.baseline() - begun.baseline()) < 0.1)
                .mapToDouble(Line::right)
                .max()
                .orElseThrow();
    }

    private static List<Line> body(List<Line> lines) {
        List<Line> body = new ArrayList<>();
        boolean within = false;
        for (Line line : lines) {
            if (line.text().equals("Nơi nhận:")) {
                break;
            }
            if (within && line.left() < LEFT + 15 && line.baseline() > TOP) {
                body.add(line);
            }
            within |= line.text().startsWith("Kính gửi:");
        }
        return body;
    }

    private static Line line(List<Line> lines, String text) {
        return lines.stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on one line: " + text));
    }

    private static Line begins(List<Line> lines, String text) {
        return lines.stream()
                .filter(line -> line.text().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with " + text));
    }

    /** Points between the lines' boxes. */
    private static double clear(Line above, Line below) {
        return (below.baseline() - above.baseline()) / POINT - 0.216 * above.points() - 0.891 * below.points();
    }

    private static Stroke below(List<Stroke> strokes, Line line) {
        return strokes.stream()
                .filter(stroke -> stroke.y() > line.baseline() && stroke.y() < line.baseline() + 4)
                .filter(stroke -> Math.abs((stroke.left() + stroke.right()) / 2 - line.middle()) < 3)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line drawn below " + line));
    }

    private static List<String> numbers(int pages) {
        List<String> numbers = new ArrayList<>();
        for (int page = 2; page <= pages; page++) {
            numbers.add(Integer.toString(page));
        }
        return numbers;
    }
}
