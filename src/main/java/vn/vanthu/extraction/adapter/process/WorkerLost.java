package vn.vanthu.extraction.adapter.process;

/** A process ended, or had to be ended, before it answered. */
final class WorkerLost extends Exception {

    private static final long serialVersionUID = 1L;

    enum Cause {
        /** It took too long. */
        LATE,
        /** It needed more memory than it may have. */
        MEMORY,
        /** It ended by itself, or the virtual machine failed. */
        CRASHED,
        /** It answered what is no answer, or closed its mouth. */
        GARBLED,
        /** Somebody else ended it: the operator, or a machine that is short of memory. */
        KILLED
    }

    private final Cause cause;

    WorkerLost(Cause cause, String detail) {
        super(detail, null, false, false);
        this.cause = cause;
    }

    Cause why() {
        return cause;
    }
}
