package vn.vanthu.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Signer;

/** A document with one thing changed. */
final class Papers {

    private Papers() {}

    static AdministrativeDocument number(AdministrativeDocument paper, String number) {
        return with(
                paper,
                paper.issuer(),
                new DocumentNumber(number, paper.number().notation()),
                paper.date(),
                paper.recipients(),
                paper.signer());
    }

    static AdministrativeDocument issuer(AdministrativeDocument paper, String issuer) {
        return with(paper, issuer, paper.number(), paper.date(), paper.recipients(), paper.signer());
    }

    static AdministrativeDocument date(AdministrativeDocument paper, Optional<LocalDate> date) {
        return with(paper, paper.issuer(), paper.number(), date, paper.recipients(), paper.signer());
    }

    static AdministrativeDocument signer(AdministrativeDocument paper, Signer signer) {
        return with(paper, paper.issuer(), paper.number(), paper.date(), paper.recipients(), signer);
    }

    static AdministrativeDocument toNobody(AdministrativeDocument paper) {
        return with(paper, paper.issuer(), paper.number(), paper.date(), List.of(), paper.signer());
    }

    private static AdministrativeDocument with(
            AdministrativeDocument paper,
            String issuer,
            DocumentNumber number,
            Optional<LocalDate> date,
            List<String> recipients,
            Signer signer) {
        return new AdministrativeDocument(
                paper.parent(),
                issuer,
                number,
                paper.place(),
                date,
                paper.type(),
                paper.subject(),
                recipients,
                paper.legalBases(),
                paper.body(),
                signer,
                paper.distribution());
    }
}
