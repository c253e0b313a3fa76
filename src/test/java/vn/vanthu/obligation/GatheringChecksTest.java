package vn.vanthu.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vanthu.document.Gathering;
import vn.vanthu.document.Outline;

class GatheringChecksTest {

    private static final List<Outline.Indicator> LINES = List.of(
            line("1", "%", Gathering.RATIO),
            line("2", "Hồ sơ", Gathering.FLOW),
            line("3", "Hồ sơ", Gathering.STOCK),
            line("4", "%", Gathering.TEXT),
            line("5", "Hồ sơ", Gathering.STOCK),
            line("6", "Hồ sơ", Gathering.FLOW));

    @Test
    void everyFaultIsNamedAtOnce() {
        assertThat(errors("4 = 2 : 3", "2 = 4 + 6", "3 = 5 + 6", "6 = 3 + 5", "6 = 3 + 2"))
                .containsExactlyInAnyOrder(
                        "check 4 = 2 : 3: 4 is gathered as TEXT, not as a ratio",
                        "check 2 = 4 + 6: 4 is neither a flow nor a stock",
                        "check 3 = 5 + 6: a stock is the sum of stocks only",
                        "check 6 = 3 + 5: a flow is not the sum of stocks",
                        "check 6 = 3 + 2: 6 is made up of others twice",
                        "indicator 2: is a part of its own sum",
                        "indicator 3: is a part of its own sum",
                        "indicator 6: is a part of its own sum",
                        "indicator 1: is a ratio, but no check says of what");
    }

    @Test
    void anOperandOfARatioMustBeSummed() {
        assertThat(errors("1 = 4 : 2")).containsExactly("check 1 = 4 : 2: 4 is neither a flow nor a stock");
    }

    @Test
    void dossiersReceivedAreThoseSettledAndThoseStillOpen() {
        assertThat(errors("1 = 2 : 6", "6 = 2 + 3")).isEmpty();
    }

    private static List<String> errors(String... checks) {
        return GatheringChecks.errors(new Regime(
                "a",
                "A",
                ReportingPeriod.year(2012),
                ReportingPeriod.year(2013),
                LocalDate.of(2012, 1, 1),
                Optional.empty(),
                List.of(),
                "",
                List.of(),
                Map.of(Regime.REPORT, new Outline(List.of(), List.of(new Outline.Form("", "Phụ lục", LINES)))),
                Arrays.stream(checks).map(CheckNotation::parse).toList()));
    }

    private static Outline.Indicator line(String code, String unit, Gathering gathering) {
        return new Outline.Indicator(code, code, "Chỉ tiêu " + code, unit, gathering);
    }
}
