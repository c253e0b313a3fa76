package vn.vanthu.dispatch.adapter.draft;

/** What was done to a draft, as its register tells it. */
public enum DraftAct {
    MADE,
    /** Its words were replaced by a Word file. */
    REPLACED,
    APPROVED,
    DISCARDED,
    WITHDRAWN
}
