package vn.vanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

    @ParameterizedTest
    @ValueSource(strings = {".VnTimeH", ".VnTimeH,Bold", "VnTimeH-BoldItalic", ".VnArial NarrowH", ".VNTIMEH"})
    void aFontOfCapitalsDrawsSmallLettersAsCapitals(String font) {
        assertThat(read(font, "b¸o c¸o uû ban th\u00ADêng x· §«ng 5")).isEqualTo("BÁO CÁO UỶ BAN THƯỜNG XÃ ĐÔNG 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {".VnTime", ".VnTime,Bold", "VnArial"})
    void otherFontsOfTheFamilyKeepSmallLettersSmall(String font) {
        assertThat(read(font, "b¸o c¸o")).isEqualTo("báo cáo");
    }

    @Test
    void textTypedInUnicodeUnderAnOldFontStays() {
        assertThat(read(".VnTime", "Báo cáo kết quả")).isEqualTo("Báo cáo kết quả");
        assertThat(read("VNI-Times", "đã có")).isEqualTo("đã có");
        assertThat(read(".VnTime", "Báo cáo tháng")).isEqualTo("Báo cáo tháng");
        assertThat(read(".VnTimeH", "BÁO CÁO")).isEqualTo("BÁO CÁO");
        assertThat(read("VNI-Times", "Bài toán khó")).isEqualTo("Bài toán khó");
        assertThat(read(".VnTime", "mét")).isEqualTo("một");
    }

    @Test
    void aTickIsAnXAndABulletABullet() {
        assertThat(read("Wingdings", "\uF0FC")).isEqualTo("x");
        assertThat(read("Wingdings", "þ")).isEqualTo("x");
        assertThat(read("Wingdings 2", "\uF050")).isEqualTo("x");
        assertThat(read("Symbol", "\uF0B7\uF020")).isEqualTo("• ");
        assertThat(read("Symbol", "\uF02D")).isEqualTo("-");
        assertThat(read("SymbolMT", "≥ 90%")).isEqualTo("≥ 90%");
    }

    private static String read(String font, String run) {
        return Lettering.ofFont(font).orElseThrow().read("", run);
    }
}
