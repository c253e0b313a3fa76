package vn.vanthu.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Block;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Signer;

/** Copies of a document with one field changed. */
final class Heads {

    private Heads() {}

    static AdministrativeDocument withBody(AdministrativeDocument of, List<Block> body) {
        return copy(of, of.number(), of.date(), body, of.signer());
    }

    static AdministrativeDocument withNumber(AdministrativeDocument of, DocumentNumber number) {
        return copy(of, number, of.date(), of.body(), of.signer());
    }

    static AdministrativeDocument withDate(AdministrativeDocument of, Optional<LocalDate> date) {
        return copy(of, of.number(), date, of.body(), of.signer());
    }

    static AdministrativeDocument withSigner(AdministrativeDocument of, Signer signer) {
        return copy(of, of.number(), of.date(), of.body(), signer);
    }

    private static AdministrativeDocument copy(
            AdministrativeDocument of,
            DocumentNumber number,
            Optional<LocalDate> date,
            List<Block> body,
            Signer signer) {
        return new AdministrativeDocument(
                of.parent(),
                of.issuer(),
                number,
                of.place(),
                date,
                of.type(),
                of.subject(),
                of.recipients(),
                of.legalBases(),
                body,
                signer,
                of.distribution());
    }
}
