package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.vanthu.consolidation.SubmissionStatus.Rates;
import vn.vanthu.document.VietnameseNumbers;

/**
 * Biểu đồ thanh: a bar is a table's row of two cells, the filled one and what is left, as wide as the rate and its rest;
 * the figure stands beside it.
 */
final class Bars {

    /** Twips of 100%, the width of the template's row. */
    private static final int WIDTH = 7463;

    /** A bar narrower than its lines are thick is drawn so wide. */
    private static final int LEAST = 15;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Bars() {}

    static Map<String, Object> of(String name, Rates rates) {
        int complete = width(rates.completeRate());
        int onTime = width(rates.onTimeRate());
        return Map.of(
                "name", name,
                "complete", percent(rates.completeRate()),
                "completeFilled", cell(complete),
                "completeRest", cell(WIDTH - complete),
                "onTime", percent(rates.onTimeRate()),
                "onTimeFilled", cell(onTime),
                "onTimeRest", cell(WIDTH - onTime));
    }

    /** "82,35". */
    static String percent(BigDecimal rate) {
        return VietnameseNumbers.format(rate, 2);
    }

    /** "+2,50", "-1,25", "0,00". */
    static String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + percent(points);
    }

    private static int width(BigDecimal percent) {
        BigDecimal within = percent.max(BigDecimal.ZERO).min(WHOLE);
        int width = within.multiply(BigDecimal.valueOf(WIDTH)).divide(WHOLE).intValue();
        return width < LEAST ? 0 : width > WIDTH - LEAST ? WIDTH : width;
    }

    private static List<Map<String, Object>> cell(int width) {
        return width == 0 ? List.of() : List.of(Map.of("width", width));
    }
}
