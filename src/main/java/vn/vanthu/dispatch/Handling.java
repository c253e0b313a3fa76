package vn.vanthu.dispatch;

/** How letters of one kind go out. */
public enum Handling {
    /** As soon as they are written. */
    AUTOMATIC,
    /** Sau khi được duyệt: a person sees the draft first. */
    APPROVAL
}
