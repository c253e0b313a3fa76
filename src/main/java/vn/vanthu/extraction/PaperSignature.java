package vn.vanthu.extraction;

import java.time.Instant;
import java.util.Optional;

/**
 * Chữ ký số on a file, as it was verified.
 *
 * @param signer the name that the certificate is made out to; empty when it cannot be told
 * @param organisation of the certificate; empty when it names none
 * @param claimed the time that the signer's own clock gave
 * @param stamped the time that a time-stamping authority vouches for
 * @param whole true when the signature covers the whole file as it is
 */
public record PaperSignature(
        String signer,
        String organisation,
        Optional<Instant> claimed,
        Optional<Instant> stamped,
        boolean whole,
        State state) {

    public enum State {
        /** Intact, by a certificate of a trusted authority. */
        VALID,
        /** Intact, but who vouches for the certificate is not known here. */
        UNTRUSTED,
        /** What was signed was changed afterwards, or the signature itself is damaged. */
        BROKEN,
        /** The certificate had expired or was revoked when it was used. */
        EXPIRED,
        /** It could not be told. */
        UNKNOWN
    }
}
