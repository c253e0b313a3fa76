package vn.vanthu.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Place;
import vn.vanthu.intake.FileKind;
import vn.vanthu.testing.OldLetters;
import vn.vanthu.testing.Syllables;

class LegacyTextTest {

    private static final List<String> REPORT = List.of(
            "báo cáo công tác cải cách hành chính quý III năm 2025",
            "Thực hiện kế hoạch của tỉnh, huyện đã giải quyết 1.234 hồ sơ, đạt 98,5%.",
            "Số: 15/BC-UBND",
            "một số khó khăn, vướng mắc ở xã Krông Ana và Ea Súp");

    private static Paper paper(List<String> lines) {
        return new Paper(
                "bao-cao.docx",
                FileKind.DOCX,
                lines.stream()
                        .<Paper.Piece>map(line -> new Paper.Text(line, false, false, false, new Place.Paragraph(1)))
                        .toList());
    }

    private static List<String> lines(Paper paper) {
        return paper.pieces().stream().map(piece -> ((Paper.Text) piece).text()).toList();
    }

    private static List<String> written(List<String> lines, LegacyEncoding encoding) {
        return lines.stream().map(line -> OldLetters.write(line, encoding)).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"TCVN3", "VNI", "WINDOWS_1258"})
    void aPaperWhoseFontsAreLostIsReadByItsWords(LegacyEncoding encoding) {
        Paper read = LegacyText.of(paper(written(REPORT, encoding)));
        assertThat(lines(read)).isEqualTo(REPORT);
        assertThat(read.script().encodings()).containsExactly(encoding);
    }

    @Test
    void whatWasMeasuredCarriesTheWordsAsTheyAreRead() {
        List<String> old = REPORT.stream()
                .map(line -> OldLetters.write(line, LegacyEncoding.TCVN3))
                .toList();
        Presentation.Letters letters = new Presentation.Letters(
                "",
                14,
                14,
                Presentation.Share.NONE,
                Presentation.Share.NONE,
                Presentation.Share.NONE,
                Presentation.Share.NONE);
        Presentation.Setting setting = new Presentation.Setting(
                vn.vanthu.document.TypeSetting.Alignment.LEFT,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                true);
        List<Presentation.Line> lines = old.stream()
                .map(text -> new Presentation.Line(
                        text,
                        new Place.Paragraph(1),
                        Presentation.Region.BODY,
                        0,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalInt.empty(),
                        letters,
                        setting))
                .toList();
        Presentation looks = new Presentation(Presentation.Source.STYLES, List.of(), lines, List.of());
        Paper read = LegacyText.of(paper(old).looking(LazyPresentation.of(looks)));
        assertThat(read.presentation().lines())
                .extracting(Presentation.Line::text)
                .isEqualTo(REPORT);
    }

    @Test
    void cellsAreReadAsLinesAre() {
        Paper.Cell cell = new Paper.Cell(OldLetters.tcvn3("tỷ lệ hồ sơ giải quyết đúng hạn"), 1, 1, 1, false);
        Paper paper = new Paper(
                "so-lieu.xlsx",
                FileKind.XLSX,
                List.of(new Paper.Table(1, true, List.of(new Paper.Row(List.of(cell))))));
        assertThat(((Paper.Table) LegacyText.of(paper).pieces().get(0))
                        .rows()
                        .get(0)
                        .cells()
                        .get(0)
                        .text())
                .isEqualTo("tỷ lệ hồ sơ giải quyết đúng hạn");
    }

    @Test
    void oneOldParagraphAmongMany() {
        String right = "Kết quả cải cách hành chính năm 2025 là tốt, diện tích 25 m², bụi 5 µm.";
        String old = OldLetters.tcvn3("cải cách thủ tục hành chính, một cửa điện tử");
        assertThat(lines(LegacyText.of(paper(List.of(right, old, right)))))
                .containsExactly(right, "cải cách thủ tục hành chính, một cửa điện tử", right);
    }

    @Test
    void oldWordsBehindALabelInUnicode() {
        String line = "Điều 1. " + OldLetters.tcvn3("phạm vi điều chỉnh, đối tượng áp dụng");
        assertThat(lines(LegacyText.of(paper(List.of(line)))))
                .containsExactly("Điều 1. phạm vi điều chỉnh, đối tượng áp dụng");
    }

    @Test
    void wordsOfOtherTonguesStay() {
        Paper paper = paper(List.of(
                "Façade à côté, garçon, naïve, Noël, œuvre, Zürich, São Paulo, Køge, Łódź",
                "Größe, Übermaß, Straße, schön, für, müssen, Käse, Öl, häßlich",
                "El niño mañana, ¿qué?, señor, corazón, ¡así!, Año, Åse, ångström, smörgåsbord",
                "© 2025 «Công ty» ® §5 ¶2 25° ±3 µm m² ½ × ÷ ¨ ¸ ·"));
        assertThat(LegacyText.of(paper)).isSameAs(paper);
    }

    @Property(tries = 400)
    void textThatIsRightStaysAsItIs(@ForAll("vietnamese") List<String> lines) {
        Paper paper = paper(lines);
        assertThat(LegacyText.of(paper)).isSameAs(paper);
    }

    @Property(tries = 200)
    void whatIsWrittenInAnOldEncodingComesBack(
            @ForAll @Size(min = 25, max = 60) @UniqueElements List<@From("marked") String> words,
            @ForAll("fontless") LegacyEncoding encoding) {
        String line = String.join(" ", words);
        assertThat(lines(LegacyText.of(paper(List.of(OldLetters.write(line, encoding))))))
                .containsExactly(line);
    }

    @Test
    void everySyllableComesBackFromEveryEncoding() {
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            assertThat(Syllables.all())
                    .allSatisfy(syllable -> assertThat(encoding.decode(OldLetters.write(syllable, encoding)))
                            .isEqualTo(syllable));
        }
    }

    @Provide
    Arbitrary<LegacyEncoding> fontless() {
        return Arbitraries.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI, LegacyEncoding.WINDOWS_1258);
    }

    @Provide
    Arbitrary<String> marked() {
        return Arbitraries.of(Syllables.all().stream()
                .filter(syllable -> !syllable.matches("[a-z]+"))
                .toList());
    }

    @Provide
    Arbitrary<List<String>> vietnamese() {
        Arbitrary<String> word = Arbitraries.of(Syllables.all())
                .flatMap(syllable -> Arbitraries.of(
                        syllable,
                        syllable,
                        syllable.toUpperCase(Locale.ROOT),
                        syllable.substring(0, 1).toUpperCase(Locale.ROOT) + syllable.substring(1)));
        Arbitrary<String> other = Arbitraries.of(
                "12,5%",
                "(25°)", "m²", "µg", "«tốt»", "§", "©", "Krông", "Đắk", "café", "UBND", "–", "15/BC-UBND", "·", "¸");
        return Arbitraries.frequencyOf(Tuple.of(9, word), Tuple.of(1, other))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(words -> words.stream().collect(Collectors.joining(" ")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(lines -> Arrays.asList(lines.toArray(String[]::new)));
    }
}
