package vn.vanthu.document;

import static java.util.Map.entry;
import static vn.vanthu.document.Component.*;
import static vn.vanthu.document.TypeSetting.Alignment.CENTRE;
import static vn.vanthu.document.TypeSetting.Alignment.JUSTIFIED;
import static vn.vanthu.document.TypeSetting.Alignment.LEFT;
import static vn.vanthu.document.TypeSetting.Letters.CAPITALS;
import static vn.vanthu.document.TypeSetting.Letters.NORMAL;
import static vn.vanthu.document.TypeSetting.Slope.ITALIC;
import static vn.vanthu.document.TypeSetting.Slope.UPRIGHT;
import static vn.vanthu.document.TypeSetting.Weight.BOLD;
import static vn.vanthu.document.TypeSetting.Weight.REGULAR;

import java.util.List;
import java.util.Map;

/** TT 01/2011/TT-BNV, in force for documents issued before 05/3/2020. */
final class Tt01 {

    private static final String ACT = "TT 01/2011/TT-BNV";
    private static final Span SMALL = new Span(12, 13);
    private static final Span LARGE = new Span(13, 14);

    static final FormatProfile PROFILE = new FormatProfile(
            "TT01_2011",
            ACT,
            new FormatProfile.Page(
                    210,
                    297,
                    new Span(20, 25),
                    new Span(20, 25),
                    new Span(30, 35),
                    new Span(15, 20),
                    true,
                    at("Điều 5")),
            new FormatProfile.Folio(FormatProfile.Folio.Edge.BOTTOM, TypeSetting.Alignment.RIGHT, LARGE, at("Điều 15")),
            new FormatProfile.Body(
                    "Times New Roman", false, List.of(new Span(10, 12.7)), 6, new Span(1, 1.5), 15, at("Điều 11")),
            new FormatProfile.LegalBases(false, ",", at("Điều 11")),
            Map.ofEntries(
                    entry(NATIONAL_NAME, set(SMALL, BOLD, UPRIGHT, CAPITALS, CENTRE, "Điều 6")),
                    entry(MOTTO, set(LARGE, BOLD, UPRIGHT, NORMAL, CENTRE, "Điều 6")),
                    entry(PARENT, set(SMALL, REGULAR, UPRIGHT, CAPITALS, CENTRE, "Điều 7")),
                    entry(ISSUER, set(SMALL, BOLD, UPRIGHT, CAPITALS, CENTRE, "Điều 7")),
                    entry(NUMBER, set(Span.exactly(13), REGULAR, UPRIGHT, NORMAL, CENTRE, "Điều 8")),
                    entry(PLACE_DATE, set(LARGE, REGULAR, ITALIC, NORMAL, CENTRE, "Điều 9")),
                    entry(TYPE, set(Span.exactly(14), BOLD, UPRIGHT, CAPITALS, CENTRE, "Điều 10")),
                    entry(SUBJECT, set(Span.exactly(14), BOLD, UPRIGHT, NORMAL, CENTRE, "Điều 10")),
                    entry(LETTER_SUBJECT, set(SMALL, REGULAR, UPRIGHT, NORMAL, CENTRE, "Điều 10")),
                    entry(RECIPIENTS, set(LARGE, REGULAR, UPRIGHT, NORMAL, TypeSetting.Alignment.ANY, "Điều 14")),
                    entry(LEGAL_BASIS, set(LARGE, REGULAR, UPRIGHT, NORMAL, JUSTIFIED, "Điều 11")),
                    entry(CHAPTER, set(LARGE, BOLD, UPRIGHT, NORMAL, CENTRE, "Điều 11")),
                    entry(CHAPTER_TITLE, set(LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE, "Điều 11")),
                    entry(SECTION, set(LARGE, BOLD, UPRIGHT, NORMAL, CENTRE, "Điều 11")),
                    entry(SECTION_TITLE, set(SMALL, BOLD, UPRIGHT, CAPITALS, CENTRE, "Điều 11")),
                    entry(ROMAN_HEADING, set(SMALL, BOLD, UPRIGHT, CAPITALS, TypeSetting.Alignment.ANY, "Điều 11")),
                    entry(ARTICLE, set(LARGE, BOLD, UPRIGHT, NORMAL, JUSTIFIED, "Điều 11")),
                    entry(CLAUSE, set(LARGE, TypeSetting.Weight.ANY, UPRIGHT, NORMAL, JUSTIFIED, "Điều 11")),
                    entry(BODY, set(LARGE, REGULAR, UPRIGHT, NORMAL, JUSTIFIED, "Điều 11")),
                    entry(SIGNER_TITLE, set(LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE, "Điều 12")),
                    entry(SIGNER_NAME, set(LARGE, BOLD, UPRIGHT, NORMAL, CENTRE, "Điều 12")),
                    entry(DISTRIBUTION_TITLE, set(Span.exactly(12), BOLD, ITALIC, NORMAL, LEFT, "Điều 14")),
                    entry(DISTRIBUTION, set(Span.exactly(11), REGULAR, UPRIGHT, NORMAL, LEFT, "Điều 14")),
                    entry(ANNEX, set(Span.exactly(14), BOLD, UPRIGHT, NORMAL, CENTRE, "Điều 15")),
                    entry(ANNEX_TITLE, set(LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE, "Điều 15")),
                    entry(ANNEX_REFERENCE, set(LARGE, REGULAR, ITALIC, NORMAL, CENTRE, "Điều 15")),
                    entry(URGENCY, set(LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE, "Điều 15")),
                    entry(CIRCULATION, set(LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE, "Điều 15")),
                    entry(
                            DRAFTER,
                            set(Span.exactly(11), REGULAR, UPRIGHT, CAPITALS, TypeSetting.Alignment.ANY, "Điều 15")),
                    entry(ADDRESS, set(new Span(11, 12), REGULAR, UPRIGHT, NORMAL, CENTRE, "Điều 15")),
                    entry(PAGE_NUMBER, set(LARGE, REGULAR, UPRIGHT, NORMAL, TypeSetting.Alignment.RIGHT, "Điều 15"))),
            Map.of(
                    MOTTO, Span.exactly(1),
                    ISSUER, new Span(1 / 3.0, 1 / 2.0),
                    SUBJECT, new Span(1 / 3.0, 1 / 2.0)),
            Map.ofEntries(
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
                    entry(DocumentType.BAN_THOA_THUAN, "TTh"),
                    entry(DocumentType.GIAY_UY_QUYEN, "UQ"),
                    entry(DocumentType.GIAY_MOI, "GM"),
                    entry(DocumentType.GIAY_GIOI_THIEU, "GT"),
                    entry(DocumentType.GIAY_NGHI_PHEP, "NP"),
                    entry(DocumentType.PHIEU_GUI, "PG"),
                    entry(DocumentType.PHIEU_CHUYEN, "PC")),
            List.of("TM.", "KT.", "TL.", "TUQ."));

    private Tt01() {}

    private static String at(String place) {
        return ACT + ", " + place;
    }

    private static TypeSetting set(
            Span size,
            TypeSetting.Weight weight,
            TypeSetting.Slope slope,
            TypeSetting.Letters letters,
            TypeSetting.Alignment alignment,
            String place) {
        return new TypeSetting(size, weight, slope, letters, alignment, at(place));
    }
}
