package vn.vanthu.forms;

import vn.vanthu.obligation.Obligation;
import vn.vanthu.obligation.ReportingPeriod;
import vn.vanthu.obligation.Unit;

/** Báo cáo kỳ trước: where the figures of a unit's report before a period are found. */
@FunctionalInterface
public interface LastReports {

    /** For a place without registers. */
    LastReports NONE = (unit, obligation, period) -> LastFigures.NONE;

    /** The figures of the last report before the period; {@link LastFigures#NONE} when there is no such report. */
    LastFigures before(Unit unit, Obligation obligation, ReportingPeriod period);
}
