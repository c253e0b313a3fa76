package vn.vanthu.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** NĐ 30/2020/NĐ-CP, Phụ lục I and III, in force from 05/3/2020. */
final class Nd30 {

    private static final String ACT = "NĐ 30/2020/NĐ-CP";

    private static final Provisions PROVISIONS = new Provisions(ACT + ", Phụ lục I, Phần I")
            .at("Mục I", Component.PAGE)
            .at("Mục II.1", Component.NATIONAL_NAME, Component.MOTTO)
            .at("Mục II.2", Component.PARENT, Component.ISSUER)
            .at("Mục II.3", Component.NUMBER)
            .at("Mục II.4", Component.PLACE_DATE)
            .at("Mục II.5", Component.TYPE, Component.SUBJECT, Component.LETTER_SUBJECT)
            .at("Mục II.6", Component.LEGAL_BASIS, Component.BODY, Component.ARTICLE, Component.CLAUSE)
            .at("Mục II.6", Component.CHAPTER, Component.CHAPTER_TITLE, Component.SECTION, Component.SECTION_TITLE)
            .at("Mục V", Component.ROMAN_HEADING)
            .at("Mục II.7", Component.SIGNER_TITLE, Component.SIGNER_NAME)
            .at("Mục II.9", Component.RECIPIENTS, Component.DISTRIBUTION_TITLE, Component.DISTRIBUTION)
            .at("Mục III.1", Component.ANNEX, Component.ANNEX_TITLE, Component.ANNEX_REFERENCE)
            .at("Mục III.2", Component.URGENCY, Component.CIRCULATION)
            .at("Mục III.3", Component.DRAFTER)
            .at("Mục III.4", Component.ADDRESS)
            .at("Mục I.7", Component.PAGE_NUMBER);

    static final FormatProfile PROFILE = new FormatProfile(
            "ND30_2020",
            ACT,
            CommonFormat.page(Set.of(), PROVISIONS.cite("Mục I")),
            new FormatProfile.Folio(
                    FormatProfile.Folio.Edge.TOP,
                    TypeSetting.Alignment.CENTRE,
                    CommonFormat.LARGE,
                    PROVISIONS.cite("Mục I.7")),
            new FormatProfile.Body(
                    "Times New Roman",
                    true,
                    List.of(Span.exactly(10), Span.exactly(12.7)),
                    6,
                    new Span(1, 1.5),
                    0,
                    PROVISIONS.cite("Mục II.6")),
            new FormatProfile.LegalBases(true, ".", PROVISIONS.cite("Mục II.6")),
            CommonFormat.letters(Map.of(), PROVISIONS.all()),
            CommonFormat.TOGETHER,
            6,
            CommonFormat.RULES,
            false,
            abbreviations(),
            Map.of("Sao y", "SY", "Trích sao", "TrS", "Sao lục", "SL"),
            List.of("TM.", "Q.", "KT.", "TL.", "TUQ."),
            Set.of(DocumentType.CONG_VAN, DocumentType.TO_TRINH, DocumentType.BAO_CAO),
            new FormatProfile.Annexes(true, true, PROVISIONS.cite("Mục III.1")),
            CommonFormat.CLOSINGS);

    private Nd30() {}

    private static Map<DocumentType, String> abbreviations() {
        return Arrays.stream(DocumentType.values())
                .filter(type -> !type.abbreviation().isEmpty())
                .collect(Collectors.toMap(type -> type, DocumentType::abbreviation));
    }
}
