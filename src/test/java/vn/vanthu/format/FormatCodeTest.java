package vn.vanthu.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vanthu.assessment.FindingCode;
import vn.vanthu.document.Component;
import vn.vanthu.document.Wording;

class FormatCodeTest {

    @ParameterizedTest
    @EnumSource(FormatCode.class)
    void everyCodeIsAFindingOfAnAssessmentToo(FormatCode code) {
        FindingCode told = FindingCode.valueOf(code.name());

        assertThat(told.effect()).isEqualTo(FindingCode.Effect.NONE);
        assertThat(told.layout()).isEqualTo(code != FormatCode.FORMAT_COMPONENT_MISSING);
    }

    @Test
    void nothingElseIsAboutLooks() {
        assertThat(Arrays.stream(FindingCode.values()).filter(FindingCode::layout))
                .hasSize(FormatCode.values().length - 1);
    }

    @ParameterizedTest
    @EnumSource(Component.class)
    void everyComponentHasAName(Component component) {
        assertThat(Wording.of("format.component." + component)).isNotBlank();
    }
}
