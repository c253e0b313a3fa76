package vn.vanthu.correspondence;

/** A letter could not be signed, for a reason that lies with us: the key, its device or the time-stamping authority. */
public final class SealingFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message without secrets */
    public SealingFailure(String message) {
        super(message);
    }
}
