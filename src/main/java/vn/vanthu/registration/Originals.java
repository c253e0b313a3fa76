package vn.vanthu.registration;

import vn.vanthu.intake.Content;

/** Kho bản gốc: bytes kept under their SHA-256, never changed and never removed by the service. */
public interface Originals {

    /** Returns when the bytes survive a power cut. Storing the same bytes twice keeps one copy. */
    void store(Content content);

    /** @throws IllegalStateException when nothing is stored under the digest, or what is stored does not match it */
    Content load(String sha256);
}
