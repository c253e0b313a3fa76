package vn.vanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.testing.OldLetters;

class LegacyEncodingTest {

    private static final String SENTENCE =
            "báo cáo kết quả thực hiện công tác cải cách hành chính quý III năm 2025; 12,5% đã được giải quyết (đúng hạn).";

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void everySmallLetterComesBackFromItsCode(LegacyEncoding encoding) {
        for (String letter : OldLetters.SMALL.split("")) {
            assertThat(encoding.decode(OldLetters.write(letter, encoding))).isEqualTo(letter);
        }
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void numbersAndPunctuationStandAsTheyAre(LegacyEncoding encoding) {
        assertThat(encoding.decode(OldLetters.write(SENTENCE, encoding))).isEqualTo(SENTENCE);
    }

    /** VISCII has letters at these codes. */
    @ParameterizedTest
    @EnumSource(names = "VISCII", mode = EnumSource.Mode.EXCLUDE)
    void degreesQuotesAndDashesStandAsTheyAre(LegacyEncoding encoding) {
        assertThat(encoding.decode("25° … 1.234,5% “a” – b")).isEqualTo("25° … 1.234,5% “a” – b");
    }

    @Test
    void everyCapitalOfVniComesBackFromItsCode() {
        for (String letter : OldLetters.SMALL.toUpperCase().split("")) {
            assertThat(LegacyEncoding.VNI.decode(OldLetters.vni(letter))).isEqualTo(letter);
        }
    }

    @Test
    void theSevenCapitalsThatTcvn3HasComeBackFromTheirCodes() {
        assertThat(LegacyEncoding.TCVN3.decode("¡¢£¤¥¦§")).isEqualTo("ĂÂÊÔƠƯĐ");
    }

    @Test
    void codesFromPapersOfThatTimeReadAsTheirWords() {
        assertThat(LegacyEncoding.TCVN3.decode("B¸o c¸o c«ng t¸c c¶i c¸ch hµnh chÝnh, ®Çu t\u00AD x· héi"))
                .isEqualTo("Báo cáo công tác cải cách hành chính, đầu tư xã hội");
        assertThat(LegacyEncoding.VNI.decode("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñoäc laäp - töï do"))
                .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập - tự do");
    }

    @Test
    void aMarkInTheNextRunHangsFromTheLetterBeforeIt() {
        String before = "ho";
        String whole = before + LegacyEncoding.VNI.decode(before, "äi");
        assertThat(Normalizer.normalize(whole, Normalizer.Form.NFC)).isEqualTo("hội");
        assertThat(LegacyEncoding.VNI.decode("h ", "ø5")).isEqualTo("ø5");
    }

    @Test
    void bytesOfTheCodePageReadAsText() {
        assertThat(LegacyEncoding.WINDOWS_1258.decode(OldLetters.windows1258("“Ủy ban nhân dân huyện” – Đặng")))
                .isEqualTo("“Ủy ban nhân dân huyện” – Đặng");
    }

    @ParameterizedTest
    @CsvSource({
        ".VnTime, TCVN3",
        ".VnTimeH, TCVN3",
        "'.VnArial NarrowH', TCVN3",
        "ABCDEF+VnTime, TCVN3",
        "VNI-Times, VNI",
        "'BCDEEE+VNI-Helve-Condense,Bold', VNI",
        "VI Times, VISCII",
    })
    void aFontTellsItsEncoding(String font, LegacyEncoding encoding) {
        assertThat(LegacyEncoding.ofFont(font)).contains(encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Times New Roman", "Vnote", "Viner Hand ITC", "UVNTime", "Verdana", ""})
    void otherFontsKeepToUnicode(String font) {
        assertThat(Lettering.ofFont(font)).isEmpty();
    }
}
