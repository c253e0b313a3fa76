package vn.vanthu.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hồ sơ thể thức: what one act prescribes of a document's looks. It serves both writing and checking.
 *
 * @param name ND30_2020 or TT01_2011
 * @param act as findings cite it
 * @param folio where page numbers stand
 * @param components the letters of each component that the act knows
 * @param together sizes in points that are chosen as one
 * @param aboveLetterSubject space between number and "V/v", in points
 * @param rules the lines drawn under components, as parts of the length of the line above: 1 is as long as it
 * @param rulesDrawn true where the act says that they are drawn, not typed or underlined
 * @param abbreviations of the types in the notation; a type without one is not in it
 * @param copies the abbreviations of copies by their names
 * @param signingForms quyền hạn ký: TM., KT., TL., TUQ., Q.
 * @param addressed the types that bear Kính gửi
 */
public record FormatProfile(
        String name,
        String act,
        Page page,
        Folio folio,
        Body body,
        LegalBases legalBases,
        Map<Component, TypeSetting> components,
        List<Map<Component, Double>> together,
        double aboveLetterSubject,
        Map<Component, Span> rules,
        boolean rulesDrawn,
        Map<DocumentType, String> abbreviations,
        Map<String, String> copies,
        List<String> signingForms,
        Set<DocumentType> addressed,
        Annexes annexes,
        Closings closings) {

    public static final FormatProfile ND30_2020 = Nd30.PROFILE;
    public static final FormatProfile TT01_2011 = Tt01.PROFILE;

    /** From this day NĐ 30/2020 applies. */
    private static final LocalDate ND30_IN_FORCE = LocalDate.of(2020, 3, 5);

    public FormatProfile {
        components = Map.copyOf(components);
        together = together.stream().map(Map::copyOf).toList();
        rules = Map.copyOf(rules);
        abbreviations = Map.copyOf(abbreviations);
        copies = Map.copyOf(copies);
        signingForms = List.copyOf(signingForms);
        addressed = Set.copyOf(addressed);
    }

    /** The profile for a document issued on that day; papers older than TT 01/2011 are measured by it too. */
    public static FormatProfile on(LocalDate issued) {
        return issued.isBefore(ND30_IN_FORCE) ? TT01_2011 : ND30_2020;
    }

    public static Optional<FormatProfile> named(String name) {
        return List.of(ND30_2020, TT01_2011).stream()
                .filter(profile -> profile.name.equals(name))
                .findFirst();
    }

    public Optional<TypeSetting> component(Component component) {
        return Optional.ofNullable(components.get(component));
    }

    /** The type whose abbreviation, as this act has it, opens a notation: "BC-UBND" is BAO_CAO. */
    public Optional<DocumentType> typeOf(String notation) {
        String head = notation.split("-", 2)[0];
        return abbreviations.entrySet().stream()
                .filter(entry -> entry.getValue().equals(head))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The provision on a component; the act alone for what it has none of. */
    public String basis(Component component) {
        return component == Component.PAGE
                ? page.basis()
                : component(component).map(TypeSetting::basis).orElse(act);
    }

    /**
     * Khổ giấy, định lề trang. Lengths in millimetres.
     *
     * @param landscape true when a page with tables may lie
     * @param alsoA5 the types that may be printed on half a sheet
     */
    public record Page(
            double width,
            double height,
            Span top,
            Span bottom,
            Span left,
            Span right,
            boolean landscape,
            Set<DocumentType> alsoA5,
            String basis) {
        public Page {
            alsoA5 = Set.copyOf(alsoA5);
        }
    }

    /** Số trang: Arabic, from 1, not shown on the first page. */
    public record Folio(Edge edge, TypeSetting.Alignment alignment, Span size, String basis) {
        public enum Edge {
            TOP,
            BOTTOM
        }
    }

    /**
     * Nội dung.
     *
     * @param font the family
     * @param fontFixed true when no other family is allowed
     * @param firstLine indents of the first line in millimetres: any of these
     * @param before least space between paragraphs, in points
     * @param spacing line spacing in lines
     * @param exact least line spacing in points where it is set exactly
     */
    public record Body(
            String font,
            boolean fontFixed,
            List<Span> firstLine,
            double before,
            Span spacing,
            double exact,
            String basis) {
        public Body {
            firstLine = List.copyOf(firstLine);
        }
    }

    /**
     * Căn cứ ban hành.
     *
     * @param last the mark that closes the last one; the others close with ";"
     */
    public record LegalBases(boolean italic, String last, String basis) {}

    /**
     * Phụ lục.
     *
     * @param roman true when several are numbered in Roman numerals
     * @param reference true when each says which document it belongs to
     */
    public record Annexes(boolean roman, boolean reference, String basis) {}

    /**
     * Words and marks that close.
     *
     * @param body what the text ends with, as the models have it; no provision says so
     * @param asAbove first among Nơi nhận where there is a Kính gửi
     * @param archive how the last of Nơi nhận begins
     */
    public record Closings(String body, String asAbove, String archive) {}
}
