package vn.vanthu.reminder;

/** Bước nhắc, đôn đốc: one rung of the ladder. Each is climbed once for a duty. */
public enum Step {
    /** Nhắc trước hạn. */
    REMINDER,
    /** Đôn đốc khi quá hạn. */
    OVERDUE,
    /** Đôn đốc lần thứ hai, copied to the superior agency. */
    SECOND_OVERDUE;

    public boolean overdue() {
        return this != REMINDER;
    }
}
