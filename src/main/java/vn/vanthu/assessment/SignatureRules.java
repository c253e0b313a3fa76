package vn.vanthu.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.PaperSignature;

/** Is what was signed still what came? A paper without a digital signature is judged as one on paper is: not at all. */
final class SignatureRules {

    /** On a clerk's duty to look at what is signed, and to tell who is responsible of anything unusual. */
    private static final String BASIS = "NĐ 30/2020/NĐ-CP, Điều 21, khoản 2";

    private SignatureRules() {}

    /** Every signature on the papers that are looked at; one that was broken is for a person to look into. */
    static Stream<Finding> signaturesHold(Examined submission) {
        String basis = Element.underDecree30(day(submission)) ? BASIS : "";
        return submission.papers().stream()
                .flatMap(paper -> paper.signatures().stream().map(signature -> finding(paper, signature, basis)))
                .distinct();
    }

    private static Finding finding(Paper paper, PaperSignature signature, String basis) {
        String[] values = {paper.file(), signer(signature), time(signature)};
        return switch (signature.state()) {
            case VALID -> Findings.info(FindingCode.SIGNATURE_VALID, basis, values);
            case UNTRUSTED -> Findings.info(FindingCode.SIGNATURE_UNTRUSTED, basis, values);
            case BROKEN -> Findings.error(FindingCode.SIGNATURE_BROKEN, basis, values);
            case EXPIRED -> Findings.warning(FindingCode.SIGNATURE_EXPIRED, basis, values);
            case UNKNOWN -> Findings.warning(FindingCode.SIGNATURE_UNVERIFIED, basis, values);
        };
    }

    private static String signer(PaperSignature signature) {
        String person = signature.signer();
        String organisation = signature.organisation();
        if (person.isEmpty() && organisation.isEmpty()) {
            return Wording.of("signature.unnamed");
        }
        return person.isEmpty() || organisation.isEmpty() || person.equals(organisation)
                ? person.isEmpty() ? organisation : person
                : Wording.of("signature.signer", person, organisation);
    }

    private static String time(PaperSignature signature) {
        return signature
                .stamped()
                .or(signature::claimed)
                .map(at -> Wording.of("signature.time", VietnamTime.words(at)))
                .orElse("");
    }

    private static LocalDate day(Examined submission) {
        Instant received = submission.registered().submission().stamps().received();
        return received.atZone(VietnamTime.ZONE).toLocalDate();
    }
}
