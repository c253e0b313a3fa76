package vn.vanthu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormatProfileTest {

    static List<FormatProfile> profiles() {
        return List.of(FormatProfile.ND30_2020, FormatProfile.TT01_2011);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyComponentHasItsLettersAndItsProvision(FormatProfile profile) {
        Set<Component> lettered = EnumSet.allOf(Component.class);
        lettered.remove(Component.PAGE);

        assertThat(profile.components().keySet()).isEqualTo(lettered);
        assertThat(EnumSet.allOf(Component.class))
                .allSatisfy(component -> assertThat(profile.basis(component)).startsWith(profile.act() + ", "));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void sizesThatGoTogetherAreAllowedOneByOne(FormatProfile profile) {
        assertThat(profile.together())
                .hasSize(2)
                .allSatisfy(sizes -> sizes.forEach((component, size) -> assertThat(profile.component(component)
                                .orElseThrow()
                                .size()
                                .holds(size, 0))
                        .isTrue()));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void noTwoTypesShareAnAbbreviation(FormatProfile profile) {
        assertThat(profile.abbreviations().values()).doesNotHaveDuplicates();
    }

    @Test
    void theDecreeAbbreviatesTwentySevenTypesAndTheCircularThirty() {
        assertThat(FormatProfile.ND30_2020.abbreviations()).hasSize(27);
        assertThat(FormatProfile.TT01_2011.abbreviations()).hasSize(30);
    }

    @ParameterizedTest
    @CsvSource({
        "ND30_2020, BGN-SNV, BAN_GHI_NHO",
        "TT01_2011, GN-SNV, BAN_GHI_NHO",
        "ND30_2020, GGT-SNV, GIAY_GIOI_THIEU",
        "TT01_2011, GT-SNV, GIAY_GIOI_THIEU",
        "TT01_2011, ĐĐ-SNV, GIAY_DI_DUONG",
        "ND30_2020, TTr-UBND, TO_TRINH"
    })
    void anAbbreviationNamesTheTypeThatItsActGivesIt(String profile, String notation, DocumentType type) {
        assertThat(FormatProfile.named(profile).orElseThrow().typeOf(notation)).contains(type);
    }

    @Test
    void theDecreeAppliesFromItsFirstDay() {
        assertThat(FormatProfile.on(LocalDate.of(2020, 3, 4))).isSameAs(FormatProfile.TT01_2011);
        assertThat(FormatProfile.on(LocalDate.of(2020, 3, 5))).isSameAs(FormatProfile.ND30_2020);
    }
}
