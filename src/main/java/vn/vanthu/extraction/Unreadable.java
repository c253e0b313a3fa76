package vn.vanthu.extraction;

import vn.vanthu.intake.Fate;

/**
 * A file that could not be read, which is the sender's to mend (or, without a text layer, a person's to look at).
 *
 * @param detail for logs and the console, no personal content
 */
public record Unreadable(String file, Reason reason, String detail) implements Reading {

    public enum Reason {
        BROKEN(Fate.BROKEN),
        ENCRYPTED(Fate.ENCRYPTED),
        KIND_REFUSED(Fate.REFUSED_KIND),
        TOO_LARGE(Fate.REFUSED_SIZE),
        HOSTILE(Fate.HOSTILE),
        NO_TEXT_LAYER(Fate.NO_TEXT_LAYER),
        EMPTY(Fate.EMPTY);

        private final Fate fate;

        Reason(Fate fate) {
            this.fate = fate;
        }

        /** What this makes of the file in a submission's list of contents. */
        public Fate fate() {
            return fate;
        }
    }
}
