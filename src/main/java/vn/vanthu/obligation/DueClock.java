package vn.vanthu.obligation;

/** Mốc thời gian: the time of a submission that counts. The dispatch says "gửi", hence SENT. */
public enum DueClock {
    SENT,
    RECEIVED,
    REGISTERED
}
