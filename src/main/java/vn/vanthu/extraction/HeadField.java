package vn.vanthu.extraction;

import java.util.Locale;

/** Yếu tố thể thức: the fields of a document's head and end. */
public enum HeadField {
    ISSUER,
    PARENT,
    NUMBER,
    NOTATION,
    PLACE,
    DATE,
    TYPE,
    SUBJECT,
    RECIPIENTS,
    SIGNER,
    DISTRIBUTION;

    /** The name that replies carry: "issuer". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
