package vn.vanthu.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormatCheckerTest {

    @Test
    void aReportAsTheDecreeWantsItHasNoFinding() {
        assertThat(Draft.report().checked()).isEmpty();
    }

    @Test
    void aLetterAsTheDecreeWantsItHasNoFinding() {
        assertThat(Draft.letter().checked()).isEmpty();
    }
}
