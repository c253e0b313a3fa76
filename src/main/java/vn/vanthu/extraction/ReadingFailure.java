package vn.vanthu.extraction;

/** Reading failed by our own fault and not by the file's: to be tried again, and told to an operator. */
public final class ReadingFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message in plain words, without anything that the sender wrote */
    public ReadingFailure(String message) {
        super(message);
    }
}
