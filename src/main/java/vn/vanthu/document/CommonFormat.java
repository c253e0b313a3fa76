package vn.vanthu.document;

import static vn.vanthu.document.TypeSetting.Alignment.ANY;
import static vn.vanthu.document.TypeSetting.Alignment.CENTRE;
import static vn.vanthu.document.TypeSetting.Alignment.JUSTIFIED;
import static vn.vanthu.document.TypeSetting.Alignment.LEFT;
import static vn.vanthu.document.TypeSetting.Letters.CAPITALS;
import static vn.vanthu.document.TypeSetting.Letters.NORMAL;
import static vn.vanthu.document.TypeSetting.Slope.ITALIC;
import static vn.vanthu.document.TypeSetting.Slope.UPRIGHT;
import static vn.vanthu.document.TypeSetting.Weight.BOLD;
import static vn.vanthu.document.TypeSetting.Weight.REGULAR;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What NĐ 30/2020 and TT 01/2011 prescribe alike; where they differ, each act says so itself. */
final class CommonFormat {

    static final Span SMALL = new Span(12, 13);
    static final Span LARGE = new Span(13, 14);
    private static final Span SIZE_11 = Span.exactly(11);
    private static final Span SIZE_12 = Span.exactly(12);
    private static final Span SIZE_13 = Span.exactly(13);
    private static final Span SIZE_14 = Span.exactly(14);

    static final Map<Component, TypeSetting> LETTERS = Map.ofEntries(
            entry(Component.NATIONAL_NAME, SMALL, BOLD, UPRIGHT, CAPITALS, CENTRE),
            entry(Component.MOTTO, LARGE, BOLD, UPRIGHT, NORMAL, CENTRE),
            entry(Component.PARENT, SMALL, REGULAR, UPRIGHT, CAPITALS, CENTRE),
            entry(Component.ISSUER, SMALL, BOLD, UPRIGHT, CAPITALS, CENTRE),
            entry(Component.NUMBER, SIZE_13, REGULAR, UPRIGHT, NORMAL, CENTRE),
            entry(Component.PLACE_DATE, LARGE, REGULAR, ITALIC, NORMAL, CENTRE),
            entry(Component.TYPE, LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE),
            entry(Component.SUBJECT, LARGE, BOLD, UPRIGHT, NORMAL, CENTRE),
            entry(Component.LETTER_SUBJECT, SMALL, REGULAR, UPRIGHT, NORMAL, CENTRE),
            entry(Component.RECIPIENTS, LARGE, REGULAR, UPRIGHT, NORMAL, ANY),
            entry(Component.LEGAL_BASIS, LARGE, REGULAR, ITALIC, NORMAL, JUSTIFIED),
            entry(Component.CHAPTER, LARGE, BOLD, UPRIGHT, NORMAL, CENTRE),
            entry(Component.CHAPTER_TITLE, LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE),
            entry(Component.SECTION, LARGE, BOLD, UPRIGHT, NORMAL, CENTRE),
            entry(Component.SECTION_TITLE, LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE),
            entry(Component.ROMAN_HEADING, LARGE, BOLD, UPRIGHT, CAPITALS, ANY),
            entry(Component.ARTICLE, LARGE, BOLD, UPRIGHT, NORMAL, JUSTIFIED),
            entry(Component.CLAUSE, LARGE, BOLD, UPRIGHT, NORMAL, JUSTIFIED),
            entry(Component.BODY, LARGE, REGULAR, UPRIGHT, NORMAL, JUSTIFIED),
            entry(Component.SIGNER_TITLE, LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE),
            entry(Component.SIGNER_NAME, LARGE, BOLD, UPRIGHT, NORMAL, CENTRE),
            entry(Component.DISTRIBUTION_TITLE, SIZE_12, BOLD, ITALIC, NORMAL, LEFT),
            entry(Component.DISTRIBUTION, SIZE_11, REGULAR, UPRIGHT, NORMAL, LEFT),
            entry(Component.ANNEX, SIZE_14, BOLD, UPRIGHT, NORMAL, CENTRE),
            entry(Component.ANNEX_TITLE, LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE),
            entry(Component.ANNEX_REFERENCE, LARGE, REGULAR, ITALIC, NORMAL, CENTRE),
            entry(Component.URGENCY, LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE),
            entry(Component.CIRCULATION, LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE),
            entry(Component.DRAFTER, SIZE_11, REGULAR, UPRIGHT, CAPITALS, ANY),
            entry(Component.ADDRESS, new Span(11, 12), REGULAR, UPRIGHT, NORMAL, CENTRE),
            entry(Component.PAGE_NUMBER, LARGE, REGULAR, UPRIGHT, NORMAL, CENTRE));

    /** The sizes that go together: where one of them is chosen, the others are too. */
    static final List<Map<Component, Double>> TOGETHER = List.of(
            Map.of(Component.NATIONAL_NAME, 13.0, Component.MOTTO, 14.0, Component.PLACE_DATE, 14.0),
            Map.of(Component.NATIONAL_NAME, 12.0, Component.MOTTO, 13.0, Component.PLACE_DATE, 13.0));

    /** Under the motto as long as it; under issuer and subject a third to a half of the line. */
    static final Map<Component, Span> RULES = Map.of(
            Component.MOTTO, Span.exactly(1),
            Component.ISSUER, new Span(1 / 3.0, 1 / 2.0),
            Component.SUBJECT, new Span(1 / 3.0, 1 / 2.0));

    static final FormatProfile.Closings CLOSINGS = new FormatProfile.Closings("./.", "Như trên", "Lưu: VT");

    private CommonFormat() {}

    static FormatProfile.Page page(Set<DocumentType> alsoA5, String basis) {
        return new FormatProfile.Page(
                210, 297, new Span(20, 25), new Span(20, 25), new Span(30, 35), new Span(15, 20), true, alsoA5, basis);
    }

    /**
     * The common letters with those of one act.
     *
     * @param own what the act prescribes otherwise
     * @param provisions of every component, to cite
     */
    static Map<Component, TypeSetting> letters(Map<Component, TypeSetting> own, Map<Component, String> provisions) {
        Map<Component, TypeSetting> letters = new EnumMap<>(Component.class);
        LETTERS.forEach((component, common) ->
                letters.put(component, own.getOrDefault(component, common).by(provisions.get(component))));
        return letters;
    }

    private static Map.Entry<Component, TypeSetting> entry(
            Component component,
            Span size,
            TypeSetting.Weight weight,
            TypeSetting.Slope slope,
            TypeSetting.Letters letters,
            TypeSetting.Alignment alignment) {
        return Map.entry(component, new TypeSetting(size, weight, slope, letters, alignment, ""));
    }
}
