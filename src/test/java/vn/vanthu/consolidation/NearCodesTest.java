package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearCodesTest {

    private static final List<String> CODES = List.of("3/3.1", "3/3.1.1", "3/3.1.2", "4/3.1.1", "1/2");

    @Test
    void aNumberWithoutItsFormMeansTheLinesOfThatNumberFirst() {
        assertThat(NearCodes.of(CODES, "3.1.1.")).startsWith("3/3.1.1", "4/3.1.1");
    }

    @Test
    void aSlipOfThePenIsNear() {
        assertThat(NearCodes.of(CODES, "3/3.1.7"))
                .contains("3/3.1.1", "3/3.1.2")
                .doesNotContain("1/2");
    }

    @Test
    void whatLooksLikeNothingIsNearNothing() {
        assertThat(NearCodes.of(CODES, "tổng số")).isEmpty();
    }
}
