package vn.vanthu.reminder;

import vn.vanthu.obligation.Duty;

/**
 * A duty near its due date.
 *
 * @param silenced true when anything arrived that may answer it
 */
public record OpenDuty(Duty duty, boolean silenced) {}
