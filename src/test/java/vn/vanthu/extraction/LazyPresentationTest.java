package vn.vanthu.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.vanthu.intake.FileKind;

class LazyPresentationTest {

    private static final Presentation SEEN =
            new Presentation(Presentation.Source.STYLES, List.of(), List.of(), List.of());

    @Test
    void isMeasuredWhenAskedForAndOnlyOnce() {
        AtomicInteger times = new AtomicInteger();
        Paper paper = new Paper("a.docx", FileKind.DOCX, List.of()).looking(LazyPresentation.when(() -> {
            times.incrementAndGet();
            return SEEN;
        }));
        assertThat(times).hasValue(0);
        assertThat(paper.presentation()).isEqualTo(SEEN);
        assertThat(paper.presentation()).isEqualTo(SEEN);
        assertThat(times).hasValue(1);
    }

    @Test
    void papersAreEqualWhenTheirLooksAre() {
        Paper plain = new Paper("a.docx", FileKind.DOCX, List.of());
        assertThat(plain.looking(LazyPresentation.when(() -> SEEN)))
                .isEqualTo(plain.looking(LazyPresentation.of(SEEN)))
                .isNotEqualTo(plain);
    }
}
