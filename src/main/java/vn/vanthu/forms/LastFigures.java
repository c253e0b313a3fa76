package vn.vanthu.forms;

import java.util.Map;
import java.util.Optional;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * Số liệu kỳ trước: what the unit last reported.
 *
 * @param period the period they come from; empty when there are none
 * @param byCode the figure as printed, by indicator code
 */
public record LastFigures(Optional<ReportingPeriod> period, Map<String, String> byCode) {

    public static final LastFigures NONE = new LastFigures(Optional.empty(), Map.of());

    public LastFigures {
        byCode = Map.copyOf(byCode);
        if (period.isEmpty() && !byCode.isEmpty()) {
            throw new IllegalArgumentException("figures without the period they come from");
        }
    }

    /** The figure of an indicator; empty text when it has none. */
    public String of(String code) {
        return byCode.getOrDefault(code, "");
    }
}
