package vn.vanthu.consolidation;

import java.util.List;
import vn.vanthu.document.Outline;
import vn.vanthu.obligation.Check;
import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ReportingPeriod;

/**
 * Hồ sơ báo cáo của một kỳ: every unit that owes a duty for a period, in the order of the units' list, as the register has
 * it at one moment.
 *
 * @param outline of the duty's papers
 * @param checks how figures of one annex must agree
 */
public record Returns(
        Obligation obligation, ReportingPeriod period, Outline outline, List<Check> checks, List<UnitReturn> units) {

    public Returns {
        checks = List.copyOf(checks);
        units = List.copyOf(units);
    }
}
