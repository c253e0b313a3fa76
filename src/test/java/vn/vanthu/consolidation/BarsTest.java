package vn.vanthu.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarsTest {

    private static int width(Object cells) {
        return ((List<?>) cells)
                .stream()
                        .mapToInt(cell -> (Integer) ((Map<?, ?>) cell).get("width"))
                        .sum();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "25, 0.25", "50, 0.5", "99.99, 1", "100, 1"})
    void aBarIsAsLongAsItsRateAndItsRestFillsTheRow(BigDecimal rate, double part) {
        Map<String, Object> bar =
                Bars.of("Nhóm", new SubmissionStatus.Rates(4, 4, 4, 0, 0, 0, 0, 0, 0, rate, BigDecimal.valueOf(100)));
        int filled = width(bar.get("completeFilled"));
        int whole = filled + width(bar.get("completeRest"));

        assertThat(whole).isEqualTo(width(bar.get("onTimeFilled")));
        assertThat(filled).isEqualTo((int) (whole * part));
    }
}
