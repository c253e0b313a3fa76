package vn.vanthu.extraction.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanthu.extraction.PaperReader;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.FileKind;

class ReadersTest {

    private static Reading read(String bytes, PaperReader... readers) {
        Content content = Content.of(bytes.getBytes(StandardCharsets.UTF_8));
        return new Readers(List.of(readers)).read(new Attachment("tệp.docx", "application/pdf", content));
    }

    private record Failing(Throwable failure) implements PaperReader {
        @Override
        public boolean reads(FileKind kind) {
            return kind == FileKind.PDF;
        }

        @Override
        public Reading read(Attachment file) {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY, ''", "xin chào, KIND_REFUSED, text", "%PDF-1.7, KIND_REFUSED, pdf"})
    void aKindNobodyReadsIsNamed(String bytes, Reason reason, String detail) {
        assertThat(read(bytes)).isEqualTo(new Unreadable("tệp.docx", reason, detail));
    }

    @Test
    void aFailingLibraryMeansABrokenFileAndTellsNothingOfItsContent() {
        assertThat(read("%PDF-1.7", new Failing(new IllegalStateException("tên riêng"))))
                .isEqualTo(new Unreadable("tệp.docx", Reason.BROKEN, "java.lang.IllegalStateException"));
        assertThat(read("%PDF-1.7", new Failing(new StackOverflowError())))
                .isEqualTo(new Unreadable("tệp.docx", Reason.BROKEN, "java.lang.StackOverflowError"));
    }

    @Test
    void filesThatHaveNoTurnInTheTimeForAllAreTooMuchButTheFirstHasOne() {
        Readers readers = new Readers(List.of(new Failing(new IllegalStateException())), Duration.ofNanos(1));
        Attachment file = new Attachment("a.pdf", "", Content.of("%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        assertThat(readers.readAll(List.of(file, file, file)))
                .extracting(reading -> ((Unreadable) reading).reason())
                .containsExactly(Reason.BROKEN, Reason.TOO_LARGE, Reason.TOO_LARGE);
        assertThat(new Readers(List.of(new Failing(new IllegalStateException()))).readAll(List.of(file, file)))
                .extracting(reading -> ((Unreadable) reading).reason())
                .containsExactly(Reason.BROKEN, Reason.BROKEN);
    }
}
