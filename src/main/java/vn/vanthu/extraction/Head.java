package vn.vanthu.extraction;

import java.util.Map;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Place;

/**
 * The document as read, with the place of each head field that was found.
 *
 * @param places keyed by field name: issuer, number, notation, date, type, subject, recipients, signer, distribution
 */
public record Head(AdministrativeDocument document, Map<String, Place> places) {

    /** Of a paper that has none. */
    public static final Head NONE = new Head(AdministrativeDocument.BLANK, Map.of());

    public Head {
        places = Map.copyOf(places);
    }
}
