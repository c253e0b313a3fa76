package vn.vanthu.extraction.adapter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliesTest {

    @ParameterizedTest
    @CsvSource({
        "TimesNewRomanPSMT,Times New Roman",
        "BCDEEE+TimesNewRomanPS-BoldItalicMT,Times New Roman",
        "'ABCDEE+Times New Roman,Bold',Times New Roman",
        "'TimesNewRoman,Italic',Times New Roman",
        "AAAAAA+Tinos-Bold,Tinos",
        "BAAAAA+LiberationSerif-Italic,Liberation Serif",
        "Times-Roman,Times",
        "ArialMT,Arial",
        "Arial-BoldMT,Arial",
        "ABCDEE+Calibri-Light,Calibri",
        "ABCDEE+Segoe-SemiboldItalic,Segoe",
        "ABCDEF+BookAntiqua-Bold,Book Antiqua",
        ".VnTimeH,.VnTimeH",
        "VNI-Times,VNI-Times"
    })
    void aFontIsCalledByTheNameThatPeopleKnow(String name, String family) {
        assertThat(Families.of(name, null)).isEqualTo(family);
    }

    @Test
    void aNameThatAPrinterMadeUpTellsNothingUnlessTheDescriptorDoes() {
        assertThat(Families.of("CIDFont+F1", null)).isEmpty();
        assertThat(Families.of(null, null)).isEmpty();
        assertThat(Families.of("Foo-Bold", "Foo Text")).isEqualTo("Foo Text");
    }
}
