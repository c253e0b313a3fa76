package vn.vanthu.document;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * TT 01/2011/TT-BNV, in force for documents issued before 05/3/2020. Of the provisions cited here only that of the page
 * number (Điều 15) was compared with the text; the other articles follow the circular's order of components.
 */
final class Tt01 {

    private static final String ACT = "TT 01/2011/TT-BNV";
    private static final Span SIZE_14 = Span.exactly(14);

    private static final Provisions PROVISIONS = new Provisions(ACT)
            .at("Điều 5", Component.PAGE)
            .at("Điều 6", Component.NATIONAL_NAME, Component.MOTTO)
            .at("Điều 7", Component.PARENT, Component.ISSUER)
            .at("Điều 8", Component.NUMBER)
            .at("Điều 9", Component.PLACE_DATE)
            .at("Điều 10", Component.TYPE, Component.SUBJECT, Component.LETTER_SUBJECT)
            .at("Điều 11", Component.LEGAL_BASIS, Component.BODY, Component.ARTICLE, Component.CLAUSE)
            .at("Điều 11", Component.CHAPTER, Component.CHAPTER_TITLE, Component.SECTION, Component.SECTION_TITLE)
            .at("Điều 11", Component.ROMAN_HEADING)
            .at("Điều 12", Component.SIGNER_TITLE, Component.SIGNER_NAME)
            .at("Điều 14", Component.RECIPIENTS, Component.DISTRIBUTION_TITLE, Component.DISTRIBUTION)
            .at("Điều 15", Component.ANNEX, Component.ANNEX_TITLE, Component.ANNEX_REFERENCE)
            .at("Điều 15", Component.URGENCY, Component.CIRCULATION, Component.DRAFTER, Component.ADDRESS)
            .at("Điều 15", Component.PAGE_NUMBER);

    /** Where the circular's table and its text differ (words "Phần", "Chương", "Mục"; Kính gửi), what either allows. */
    private static final Map<Component, TypeSetting> OWN = Map.of(
            Component.TYPE, common(Component.TYPE).sized(SIZE_14),
            Component.SUBJECT, common(Component.SUBJECT).sized(SIZE_14),
            Component.LEGAL_BASIS, common(Component.LEGAL_BASIS).sloped(TypeSetting.Slope.ANY),
            Component.SECTION_TITLE, common(Component.SECTION_TITLE).sized(CommonFormat.SMALL),
            Component.ROMAN_HEADING, common(Component.ROMAN_HEADING).sized(CommonFormat.SMALL),
            Component.CLAUSE, common(Component.CLAUSE).weighed(TypeSetting.Weight.ANY),
            Component.PAGE_NUMBER, common(Component.PAGE_NUMBER).aligned(TypeSetting.Alignment.RIGHT));

    static final FormatProfile PROFILE = new FormatProfile(
            "TT01_2011",
            ACT,
            CommonFormat.page(
                    Set.of(
                            DocumentType.GIAY_GIOI_THIEU,
                            DocumentType.GIAY_BIEN_NHAN,
                            DocumentType.PHIEU_GUI,
                            DocumentType.PHIEU_CHUYEN),
                    PROVISIONS.cite("Điều 5")),
            new FormatProfile.Folio(
                    FormatProfile.Folio.Edge.BOTTOM,
                    TypeSetting.Alignment.RIGHT,
                    CommonFormat.LARGE,
                    PROVISIONS.cite("Điều 15")),
            new FormatProfile.Body(
                    "Times New Roman",
                    false,
                    List.of(new Span(10, 12.7)),
                    6,
                    new Span(1, 1.5),
                    15,
                    PROVISIONS.cite("Điều 11")),
            new FormatProfile.LegalBases(false, ",", PROVISIONS.cite("Điều 11")),
            CommonFormat.letters(OWN, PROVISIONS.all()),
            CommonFormat.TOGETHER,
            6,
            CommonFormat.RULES,
            true,
            abbreviations(),
            Map.of("Sao y bản chính", "SY", "Trích sao", "TS", "Sao lục", "SL"),
            List.of("TM.", "Q.", "KT.", "TL.", "TUQ."),
            Set.of(DocumentType.CONG_VAN),
            new FormatProfile.Annexes(true, false, PROVISIONS.cite("Điều 15")),
            CommonFormat.CLOSINGS);

    private Tt01() {}

    private static TypeSetting common(Component component) {
        return CommonFormat.LETTERS.get(component);
    }

    private static Map<DocumentType, String> abbreviations() {
        return Map.ofEntries(
                entry(DocumentType.NGHI_QUYET, "NQ"),
                entry(DocumentType.QUYET_DINH, "QĐ"),
                entry(DocumentType.CHI_THI, "CT"),
                entry(DocumentType.QUY_CHE, "QC"),
                entry(DocumentType.QUY_DINH, "QyĐ"),
                entry(DocumentType.THONG_CAO, "TC"),
                entry(DocumentType.THONG_BAO, "TB"),
                entry(DocumentType.HUONG_DAN, "HD"),
                entry(DocumentType.CHUONG_TRINH, "CTr"),
                entry(DocumentType.KE_HOACH, "KH"),
                entry(DocumentType.PHUONG_AN, "PA"),
                entry(DocumentType.DE_AN, "ĐA"),
                entry(DocumentType.DU_AN, "DA"),
                entry(DocumentType.BAO_CAO, "BC"),
                entry(DocumentType.BIEN_BAN, "BB"),
                entry(DocumentType.TO_TRINH, "TTr"),
                entry(DocumentType.HOP_DONG, "HĐ"),
                entry(DocumentType.CONG_DIEN, "CĐ"),
                entry(DocumentType.BAN_GHI_NHO, "GN"),
                entry(DocumentType.BAN_CAM_KET, "CK"),
                entry(DocumentType.BAN_THOA_THUAN, "TTh"),
                entry(DocumentType.GIAY_CHUNG_NHAN, "CN"),
                entry(DocumentType.GIAY_UY_QUYEN, "UQ"),
                entry(DocumentType.GIAY_MOI, "GM"),
                entry(DocumentType.GIAY_GIOI_THIEU, "GT"),
                entry(DocumentType.GIAY_NGHI_PHEP, "NP"),
                entry(DocumentType.GIAY_DI_DUONG, "ĐĐ"),
                entry(DocumentType.GIAY_BIEN_NHAN, "BN"),
                entry(DocumentType.PHIEU_GUI, "PG"),
                entry(DocumentType.PHIEU_CHUYEN, "PC"));
    }
}
