package vn.vanthu.ledger;

/** Tình trạng thực hiện của một nghĩa vụ. */
public enum State {
    /** Chưa đến hạn. */
    NOT_DUE,
    /** Chưa gửi, đã quá hạn. */
    MISSING,
    /** Đúng hạn. */
    ON_TIME,
    /** Chậm. */
    LATE,
    /** Đã gửi, chờ bổ sung. */
    SUPPLEMENT,
    /** Báo cáo không phát sinh. */
    NIL,
    /** Được miễn. */
    EXEMPT,
    /** Được gia hạn: still within the extension, or accepted thanks to it when there is an answer. */
    EXTENDED,
    /** Chờ công chức xử lý. */
    HELD,
    /** Được thay bằng báo cáo khác: nothing is owed for it while the regime's substitution is in force. */
    SUBSTITUTED,
    /** Chưa xác định được thời hạn: the calendar does not reach so far. */
    DUE_UNKNOWN
}
