package vn.vanthu.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hồ sơ thể thức: what one act prescribes of a document's looks. It serves both writing and checking.
 *
 * @param name ND30_2020 or TT01_2011
 * @param act as findings cite it
 * @param folio where page numbers stand
 * @param components the letters of each component that the act knows
 * @param rules the lines drawn under components, as parts of the length of the line above: 1 is as long as it
 * @param abbreviations of the types by their names in the act; a type without one is not in it
 * @param signingForms quyền hạn ký: TM., KT., TL., TUQ., Q.
 */
public record FormatProfile(
        String name,
        String act,
        Page page,
        Folio folio,
        Body body,
        LegalBases legalBases,
        Map<Component, TypeSetting> components,
        Map<Component, Span> rules,
        Map<DocumentType, String> abbreviations,
        List<String> signingForms) {

    public static final FormatProfile ND30_2020 = Nd30.PROFILE;
    public static final FormatProfile TT01_2011 = Tt01.PROFILE;

    /** From this day NĐ 30/2020 applies. */
    private static final LocalDate ND30_IN_FORCE = LocalDate.of(2020, 3, 5);

    public FormatProfile {
        components = Map.copyOf(components);
        rules = Map.copyOf(rules);
        abbreviations = Map.copyOf(abbreviations);
        signingForms = List.copyOf(signingForms);
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

    /**
     * Khổ giấy, định lề trang. Lengths in millimetres.
     *
     * @param landscape true when a page with tables may lie
     */
    public record Page(
            double width,
            double height,
            Span top,
            Span bottom,
            Span left,
            Span right,
            boolean landscape,
            String basis) {}

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
}
