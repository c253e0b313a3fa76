package vn.vanthu.extraction.adapter.ooxml;

import java.io.IOException;

/** Says that a part holds something that {@link PlainCursor} does not read; the file is to be read by the full parser, which judges it. */
public final class NotPlain extends IOException {

    private static final long serialVersionUID = 1;

    static final NotPlain SEEN = new NotPlain();

    private NotPlain() {
        super("not plain XML");
    }

    /** None: it is thrown often and tells nothing but itself. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
