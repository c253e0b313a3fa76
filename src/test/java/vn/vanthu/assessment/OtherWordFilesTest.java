package vn.vanthu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanthu.extraction.adapter.story.SavedPapers;
import vn.vanthu.testing.Submissions;

/** A complete report is accepted whatever Word format it comes in. */
class OtherWordFilesTest {

    private static final Instant IN_TIME = Instant.parse("2026-09-05T01:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "rtf"})
    void aCompleteReportIsAccepted(String format) {
        Assessment assessment = Submissions.assess("xa-ea-sup", IN_TIME, SavedPapers.saved("commune", format));
        assertThat(assessment.verdict()).isEqualTo(Verdict.ACCEPTED);
    }
}
