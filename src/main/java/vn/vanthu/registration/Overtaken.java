package vn.vanthu.registration;

/** A submission could not be answered as it was judged, because one like it was answered meanwhile; it is tried again. */
public class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Overtaken(String caseNumber, Throwable cause) {
        super("case " + caseNumber + " was overtaken by another of the same duty or the same paper", cause);
    }
}
