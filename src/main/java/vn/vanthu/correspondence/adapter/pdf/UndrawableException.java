package vn.vanthu.correspondence.adapter.pdf;

import java.util.Set;

/** A Word file uses what the embedded printer does not draw; the message names all of it. */
public final class UndrawableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UndrawableException(Set<String> names) {
        super("the printer cannot draw: " + String.join(", ", names));
    }
}
