package vn.vanthu.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.EnclosureNotes;

/** Thể thức that a register cannot do without: number, date, signer. Told, not asked for again. */
final class HeadRules {

    private HeadRules() {}

    /**
     * The components of the law on layout that a reader can see, apart from those with a rule of their own. A workbook alone is
     * a table, not a document that the law lays out.
     */
    static Stream<Finding> componentsArePresent(Examined submission) {
        boolean workbook =
                submission.papers().stream().allMatch(paper -> paper.format().workbook());
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

    /** The annex belongs to the paper whose number the head bears. One finding for each other number. */
    static Stream<Finding> numbersAgree(Examined submission) {
        return own(submission).map(AdministrativeDocument::number).stream()
                .flatMap(number -> submission.papers().stream()
                        .flatMap(paper -> EnclosureNotes.of(paper).stream())
                        .filter(note -> contradicts(number, note.number()))
                        .map(note -> Findings.variant(
                                FindingCode.NUMBER_CONFLICT,
                                "annex",
                                Severity.WARNING,
                                Optional.of(note.at()),
                                "",
                                number.toString(),
                                note.number().toString())))
                .distinct();
    }

    private static boolean contradicts(DocumentNumber head, DocumentNumber annex) {
        return !head.number().isEmpty()
                && head.notation().equalsIgnoreCase(annex.notation())
                && !bare(head).equals(bare(annex));
    }

    private static String bare(DocumentNumber number) {
        return number.number().replaceFirst("^0+(?=.)", "");
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
