package vn.vanthu.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Wording;
import vn.vanthu.intake.FileKind;

/** Thể thức that a register cannot do without: number, date, signer. Told, not asked for again. */
final class HeadRules {

    private HeadRules() {}

    /**
     * The components of the law on layout that a reader can see, apart from those with a rule of their own. A workbook alone is
     * a table, not a document that the law lays out.
     */
    static Stream<Finding> componentsArePresent(Examined submission) {
        boolean workbook = submission.papers().stream().allMatch(paper -> paper.format() == FileKind.XLSX);
        return own(submission).filter(document -> !workbook).stream()
                .map(document -> Seen.of(submission, document))
                .flatMap(seen -> Component.missing(seen).stream()
                        .map(component -> Findings.warning(
                                FindingCode.FORMAT_COMPONENT_MISSING,
                                component.element().basis(seen.day()),
                                Wording.of("component." + component))));
    }

    static Stream<Finding> numberIsGiven(Examined submission) {
        return own(submission).filter(d -> d.number().number().isEmpty()).stream()
                .map(d -> Findings.warning(FindingCode.NUMBER_MISSING, basis(Element.NUMBER, submission, d)));
    }

    static Stream<Finding> dateIsGiven(Examined submission) {
        return own(submission).filter(d -> d.date().isEmpty()).stream()
                .map(d -> Findings.warning(FindingCode.DATE_MISSING, basis(Element.PLACE_AND_DATE, submission, d)));
    }

    static Stream<Finding> signerIsGiven(Examined submission) {
        return own(submission).filter(HeadRules::unsigned).stream()
                .map(d -> Findings.warning(FindingCode.SIGNER_MISSING, basis(Element.SIGNATURE, submission, d)));
    }

    /** The document whose form is judged; a supplement need not be one, and a nil return is a message. */
    private static Optional<AdministrativeDocument> own(Examined submission) {
        return submission.document().filter(document -> !submission.partial() && !submission.nil());
    }

    private static String basis(Element element, Examined submission, AdministrativeDocument document) {
        return element.basis(document.date().orElse(submission.day()));
    }

    private static boolean unsigned(AdministrativeDocument document) {
        return document.signer().name().isEmpty()
                || document.signer().title().isEmpty()
                        && document.signer().authority().isEmpty();
    }
}
