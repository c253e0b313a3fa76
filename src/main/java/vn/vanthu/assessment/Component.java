package vn.vanthu.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import vn.vanthu.document.DocumentType;

/** Thành phần thể thức that every administrative document bears (NĐ 30/2020, Điều 8; TT 01/2011, Chương II). */
enum Component {
    NATIONAL_NAME(Element.NATION, seen -> seen.says("cong hoa xa hoi chu nghia viet nam")),
    NATIONAL_MOTTO(Element.NATION, seen -> seen.says("doc lap tu do hanh phuc")),
    ISSUER(Element.ISSUER, seen -> !seen.document().issuer().isEmpty()),
    PLACE(Element.PLACE_AND_DATE, seen -> !seen.document().place().isEmpty()),
    TYPE(Element.TITLE, seen -> seen.document().type().isPresent()),
    SUBJECT(Element.TITLE, seen -> !seen.document().subject().isEmpty()),
    RECIPIENTS(
            Element.RECIPIENTS,
            seen -> !addressed(seen) || !seen.document().recipients().isEmpty()),
    /** A deputy signs for the head ("KT."). */
    SIGNER_AUTHORITY(Element.SIGNATURE, seen -> !deputy(seen) || authority(seen).contains("kt ")),
    SIGNER_TITLE(
            Element.SIGNATURE,
            seen -> authority(seen).isEmpty()
                    || !seen.document().signer().title().isEmpty()),
    DISTRIBUTION(Element.RECIPIENTS, seen -> !seen.document().distribution().isEmpty()),
    ANNEX_NAME(Element.ANNEX, seen -> !seen.annexed() || seen.opens("phu luc")),
    /** "(Kèm theo Báo cáo số … ngày …)": asked for since NĐ 30/2020. */
    ANNEX_REFERENCE(
            Element.ANNEX,
            seen -> !seen.annexed()
                    || !Element.underDecree30(seen.day())
                    || seen.opens("kem theo")
                    || seen.opens("ban hanh kem theo"));

    private final Element element;
    private final Predicate<Seen> present;

    Component(Element element, Predicate<Seen> present) {
        this.element = element;
        this.present = present;
    }

    Element element() {
        return element;
    }

    static List<Component> missing(Seen seen) {
        return Arrays.stream(values())
                .filter(component -> !component.present.test(seen))
                .toList();
    }

    /** An official letter names its addressee; since NĐ 30/2020 a report to a superior does too. */
    private static boolean addressed(Seen seen) {
        return seen.document()
                .type()
                .filter(type -> type == DocumentType.CONG_VAN
                        || type == DocumentType.BAO_CAO && Element.underDecree30(seen.day()))
                .isPresent();
    }

    private static boolean deputy(Seen seen) {
        return Seen.folded(seen.document().signer().title()).startsWith("pho ");
    }

    private static String authority(Seen seen) {
        return Seen.folded(seen.document().signer().authority());
    }
}
