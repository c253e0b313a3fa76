package vn.vanthu.correspondence.adapter.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vanthu.correspondence.adapter.docx.WordFile.paragraph;
import static vn.vanthu.correspondence.adapter.docx.WordFile.run;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vanthu.correspondence.adapter.ArchiveRules;
import vn.vanthu.correspondence.adapter.docx.WordFile;

class EmbeddedFontTest {

    private static final DocxPrinter PRINTER = new DocxPrinter(Typefaces.bundled());
    private static final String PEOPLES = "Ê Đê M'Nông Čư Ƀuôn Ñă Ŏ ĭ ŭ ƀ, Ð và Đ, fi ffl, «10 m²» ≥ 5 ₫ (a\\b)";

    private static byte[] print(String... runs) {
        return PRINTER.print(WordFile.of(paragraph(runs)));
    }

    private static String text(byte[] pdf) {
        return String.join("", PageProbe.pages(pdf)).replaceAll("\\s+", " ").strip();
    }

    @Test
    void lettersOutsideTheUsualGroupsArePrintedAsThemselves() throws Exception {
        byte[] pdf = print(run(PEOPLES));

        assertThat(text(pdf)).isEqualTo(PEOPLES);
        assertThat(ArchiveRules.broken(pdf)).isEmpty();
    }

    @Test
    void everyLetterOfTheFontComesBackAsItself() throws Exception {
        String all = IntStream.rangeClosed(0x0100, 0x024F)
                .filter(Typefaces.bundled().of(false)::has)
                .mapToObj(letter -> (char) letter + " ")
                .collect(Collectors.joining())
                .strip();
        byte[] pdf = print(run(all), "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> đậm</w:t></w:r>");

        assertThat(text(pdf)).isEqualTo(all + " đậm");
        assertThat(ArchiveRules.broken(pdf)).isEmpty();
    }

    @Test
    void theSameLettersGiveTheSameBytesWhateverWasPrintedBefore() {
        byte[] before = print(run("Độc lập - Tự do - Hạnh phúc"));
        for (int letter = 0; letter < 200; letter++) {
            print(run("x" + (char) (0x1EA0 + letter % 90) + (char) (0x0370 + letter)));
        }
        assertThat(new DocxPrinter(Typefaces.bundled())
                        .print(WordFile.of(paragraph(run("Độc lập - Tự do - Hạnh phúc")))))
                .isEqualTo(before)
                .isEqualTo(print(run("Độc lập - Tự do - Hạnh phúc")));
    }

    @Test
    void lettersWithoutAGlyphAreNamedByTheirNumbers() {
        assertThat(PRINTER.withoutGlyph(WordFile.of(paragraph(run("báo cáo \uD83D\uDE00 漢 hết")))))
                .containsExactly("U+6F22", "U+1F600");
    }
}
