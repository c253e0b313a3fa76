package vn.vanthu.dispatch;

import java.util.List;

/** Sổ văn bản đi seen as a work queue: letters that are made and numbered, and have yet to leave. */
public interface Outbox {

    /** Takes up to {@code limit} letters that are due to leave, oldest first, for this process alone. */
    List<Outgoing> claim(int limit);

    /** The receiving server took it over. */
    void sent(Outgoing letter);

    /** Tried again later; in the end it stays in the failed tray. */
    void failed(Outgoing letter, Throwable cause);
}
