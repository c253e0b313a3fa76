package vn.vanthu.obligation;

/** Mã nghĩa vụ: the codes of the contract. What each one means, and to whom, stands in the regime files. */
public enum ObligationCode {
    PLAN_PERIOD,
    PLAN_YEAR,
    SCORE_FILE,
    REPORT_QUARTER,
    REPORT_HALF,
    REPORT_YEAR,
    INSPECTION_PLAN,
    FEEDBACK
}
