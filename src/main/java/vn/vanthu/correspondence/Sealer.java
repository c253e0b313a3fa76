package vn.vanthu.correspondence;

import java.time.Instant;
import java.util.Map;

/** Ký số: puts the agency's digital signature on a PDF that goes out. */
@FunctionalInterface
public interface Sealer {

    /** Leaves everything unsigned. */
    Sealer NONE = (pdf, mark, at) -> pdf;

    /**
     * @param at the time of signing
     * @return the same pages with one signature more, which covers the whole file
     * @throws SealingFailure when it is our own fault that it cannot be signed, to be tried again
     */
    byte[] seal(byte[] pdf, Mark mark, Instant at);

    /** How the signature shows on the page (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 8). */
    sealed interface Mark {}

    /**
     * On the document itself: the picture of the agency's seal beside the person's signature, if there are pictures.
     *
     * @param title chức vụ as printed above the signature
     * @param name as printed under it
     */
    record OnDocument(String title, String name) implements Mark {

        /** @param data that the document was written from */
        public static OnDocument of(Map<String, Object> data) {
            return new OnDocument(
                    String.valueOf(data.getOrDefault("signerTitle", "")),
                    String.valueOf(data.getOrDefault("signerName", "")));
        }
    }

    /**
     * On a file enclosed apart: number and time in words at the top right of its first page.
     *
     * @param number số, ký hiệu of the letter that it goes with, such as 05/SNV-CCHC
     */
    record OnEnclosure(String number) implements Mark {}
}
