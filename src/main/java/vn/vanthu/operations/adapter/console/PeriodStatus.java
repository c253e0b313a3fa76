package vn.vanthu.operations.adapter.console;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import vn.vanthu.ledger.Tally;

/**
 * The matrix of one period, as JSON carries it: one line for each unit and duty.
 *
 * @param regime id; empty when no regime covers the period
 */
public record PeriodStatus(String period, String periodName, String regime, Tally totals, List<Line> duties) {

    /**
     * @param due the first late instant, the unit's extension included; empty while it is not known
     * @param state see {@link vn.vanthu.ledger.State}
     * @param stateName the state in words
     * @param daysLate of the answer, or of the duty while it is missing
     * @param caseNumber of the answer that counts; empty without one
     * @param version of that answer, counted from 1; 0 without one
     * @param granted the letter that extends or exempts; empty without one
     * @param why the explanation of the due, line by line
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Line(
            String unit,
            String unitName,
            String obligation,
            String obligationName,
            String due,
            String state,
            String stateName,
            int daysLate,
            String caseNumber,
            int version,
            String granted,
            List<String> why) {}
}
