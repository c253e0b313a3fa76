package vn.vanthu.obligation;

/** Nghĩa vụ đến hạn: one obligation that one unit owes for one period. */
public record Duty(Unit unit, Obligation obligation, ReportingPeriod period, Due due) {}
