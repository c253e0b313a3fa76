package vn.vanthu.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vanthu.assessment.Finding;
import vn.vanthu.assessment.FindingCode;
import vn.vanthu.assessment.Severity;

class TellableFindingsTest {

    private static final Finding GAP = finding(FindingCode.AREA_MISSING, Severity.ERROR, "Thiếu nội dung lĩnh vực.");

    @Test
    void manyPointsOfADocumentsLooksAreOneSentence() {
        List<Finding> findings = new ArrayList<>(List.of(GAP));
        IntStream.rangeClosed(1, 7)
                .mapToObj(i -> finding(FindingCode.FORMAT_SIZE, Severity.WARNING, "Điểm " + i + "."))
                .forEach(findings::add);

        TellableFindings tellable = TellableFindings.of(findings);

        assertThat(tellable.told()).containsExactly(GAP);
        assertThat(tellable.untold()).isZero();
        assertThat(tellable.ofLooks())
                .contains("Về thể thức và kỹ thuật trình bày, văn bản còn 7 điểm chưa phù hợp, trong đó: "
                        + "Điểm 1; Điểm 2; Điểm 3.");
    }

    @Test
    void whatIsOnlyWorthALookIsNotToldInALetter() {
        TellableFindings tellable =
                TellableFindings.of(List.of(finding(FindingCode.FORMAT_POSITION, Severity.INFO, "Lệch.")));

        assertThat(tellable.told()).isEmpty();
        assertThat(tellable.ofLooks()).isEmpty();
    }

    private static Finding finding(FindingCode code, Severity severity, String message) {
        return new Finding(code, severity, message, Optional.empty(), "");
    }
}
