package vn.vanthu.assessment;

import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/** One duty, whoever owes it. */
public record DutyKey(ObligationCode obligation, ReportingPeriod period) {}
