package vn.vanthu.operations.adapter.console;

import java.util.List;

/**
 * Units × duties of one period.
 *
 * @param regime id of the regime that governs the period; empty when none does
 */
public record PeriodStatus(String period, String regime, List<Line> duties) {

    /**
     * One duty of one unit.
     *
     * @param due ISO 8601; empty when it hangs on a calendar that is not entered
     * @param state ON_TIME, LATE, SUPPLEMENT (asked for more), MISSING (due and nothing usable came), NOT_DUE
     * @param daysLate of the submission that counts
     * @param caseNumber of the submission that counts; empty when none came
     */
    public record Line(
            String unit,
            String unitName,
            String obligation,
            String due,
            String state,
            int daysLate,
            String caseNumber) {}
}
