package vn.vanthu.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Place;
import vn.vanthu.document.Signer;

/**
 * The document as read, with the place of each head field that was found.
 *
 * @param places keyed by field name: issuer, number, notation, date, type, subject, recipients, signer, distribution
 */
public record Head(AdministrativeDocument document, Map<String, Place> places) {

    /** Of a paper that has none. */
    public static final Head NONE = new Head(
            new AdministrativeDocument(
                    "",
                    "",
                    DocumentNumber.BLANK,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    Signer.NONE,
                    List.of()),
            Map.of());

    public Head {
        places = Map.copyOf(places);
    }
}
