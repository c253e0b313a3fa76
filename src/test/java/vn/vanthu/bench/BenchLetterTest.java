package vn.vanthu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The bench runs seldom; what it fills must keep up with the templates all the same. */
class BenchLetterTest {

    @Test
    void theLetterOfTheBenchHasEveryFieldOfItsTemplate() {
        assertThat(BenchLetter.renderer()
                        .render("supplement-request", BenchLetter.data(1))
                        .docx())
                .isNotEmpty();
    }
}
