package vn.vanthu.assessment;

import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Wording;

/** Thể thức that a register cannot do without: number, date, signer. Told, not asked for again. */
final class HeadRules {

    private static final String NUMBER = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3";
    private static final String DATE = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4";
    private static final String SIGNER = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7";

    private HeadRules() {}

    /** The components of Điều 8 that a reader can see, apart from those with a rule of their own. */
    static Stream<Finding> componentsArePresent(Examined submission) {
        return submission.document().stream()
                .flatMap(document -> Component.missing(document, submission.papers()).stream())
                .map(component -> Findings.warning(
                        FindingCode.FORMAT_COMPONENT_MISSING, component.basis(), Wording.of("component." + component)));
    }

    static Stream<Finding> numberIsGiven(Examined submission) {
        return submission.document().filter(d -> d.number().number().isEmpty()).stream()
                .map(d -> Findings.warning(FindingCode.NUMBER_MISSING, NUMBER));
    }

    static Stream<Finding> dateIsGiven(Examined submission) {
        return submission.document().filter(d -> d.date().isEmpty()).stream()
                .map(d -> Findings.warning(FindingCode.DATE_MISSING, DATE));
    }

    static Stream<Finding> signerIsGiven(Examined submission) {
        return submission.document().filter(HeadRules::unsigned).stream()
                .map(d -> Findings.warning(FindingCode.SIGNER_MISSING, SIGNER));
    }

    private static boolean unsigned(AdministrativeDocument document) {
        return document.signer().name().isEmpty()
                || document.signer().title().isEmpty()
                        && document.signer().authority().isEmpty();
    }
}
