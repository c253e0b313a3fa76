package vn.vanthu.correspondence;

import java.util.Set;

/** Máy in: prints Word files as PDF/A-3b, the Word file inside. What cannot be had for a moment is another exception. */
public interface PagePrinter {

    /** @throws IllegalArgumentException naming all that the file uses and this printer cannot draw */
    byte[] print(byte[] docx);

    /**
     * Names of all that a Word file uses and {@link #print} would refuse.
     *
     * @throws IllegalArgumentException when it is no Word file
     */
    Set<String> undrawable(byte[] docx);
}
