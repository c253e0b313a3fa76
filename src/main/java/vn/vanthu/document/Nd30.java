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

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** NĐ 30/2020/NĐ-CP, Phụ lục I, in force from 05/3/2020. */
final class Nd30 {

    private static final String ACT = "NĐ 30/2020/NĐ-CP";
    private static final Span SMALL = new Span(12, 13);
    private static final Span LARGE = new Span(13, 14);

    static final FormatProfile PROFILE = new FormatProfile(
            "ND30_2020",
            ACT,
            new FormatProfile.Page(
                    210,
                    297,
                    new Span(20, 25),
                    new Span(20, 25),
                    new Span(30, 35),
                    new Span(15, 20),
                    true,
                    at("Mục I.2")),
            new FormatProfile.Folio(FormatProfile.Folio.Edge.TOP, CENTRE, LARGE, at("Mục I.7")),
            new FormatProfile.Body(
                    "Times New Roman",
                    true,
                    List.of(Span.exactly(10), Span.exactly(12.7)),
                    6,
                    new Span(1, 1.5),
                    0,
                    at("Mục II.6")),
            new FormatProfile.LegalBases(true, ".", at("Mục II.6")),
            Map.ofEntries(
                    entry(NATIONAL_NAME, set(SMALL, BOLD, UPRIGHT, CAPITALS, CENTRE, "Mục II.1")),
                    entry(MOTTO, set(LARGE, BOLD, UPRIGHT, NORMAL, CENTRE, "Mục II.1")),
                    entry(PARENT, set(SMALL, REGULAR, UPRIGHT, CAPITALS, CENTRE, "Mục II.2")),
                    entry(ISSUER, set(SMALL, BOLD, UPRIGHT, CAPITALS, CENTRE, "Mục II.2")),
                    entry(NUMBER, set(Span.exactly(13), REGULAR, UPRIGHT, NORMAL, CENTRE, "Mục II.3")),
                    entry(PLACE_DATE, set(LARGE, REGULAR, ITALIC, NORMAL, CENTRE, "Mục II.4")),
                    entry(TYPE, set(LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE, "Mục II.5")),
                    entry(SUBJECT, set(LARGE, BOLD, UPRIGHT, NORMAL, CENTRE, "Mục II.5")),
                    entry(LETTER_SUBJECT, set(SMALL, REGULAR, UPRIGHT, NORMAL, CENTRE, "Mục II.5")),
                    entry(RECIPIENTS, set(LARGE, REGULAR, UPRIGHT, NORMAL, TypeSetting.Alignment.ANY, "Mục II.9")),
                    entry(LEGAL_BASIS, set(LARGE, REGULAR, ITALIC, NORMAL, JUSTIFIED, "Mục II.6")),
                    entry(CHAPTER, set(LARGE, BOLD, UPRIGHT, NORMAL, CENTRE, "Mục II.6")),
                    entry(CHAPTER_TITLE, set(LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE, "Mục II.6")),
                    entry(SECTION, set(LARGE, BOLD, UPRIGHT, NORMAL, CENTRE, "Mục II.6")),
                    entry(SECTION_TITLE, set(LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE, "Mục II.6")),
                    entry(ROMAN_HEADING, set(LARGE, BOLD, UPRIGHT, CAPITALS, TypeSetting.Alignment.ANY, "Mục V")),
                    entry(ARTICLE, set(LARGE, BOLD, UPRIGHT, NORMAL, JUSTIFIED, "Mục II.6")),
                    entry(CLAUSE, set(LARGE, BOLD, UPRIGHT, NORMAL, JUSTIFIED, "Mục II.6")),
                    entry(BODY, set(LARGE, REGULAR, UPRIGHT, NORMAL, JUSTIFIED, "Mục II.6")),
                    entry(SIGNER_TITLE, set(LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE, "Mục II.7")),
                    entry(SIGNER_NAME, set(LARGE, BOLD, UPRIGHT, NORMAL, CENTRE, "Mục II.7")),
                    entry(DISTRIBUTION_TITLE, set(Span.exactly(12), BOLD, ITALIC, NORMAL, LEFT, "Mục II.9")),
                    entry(DISTRIBUTION, set(Span.exactly(11), REGULAR, UPRIGHT, NORMAL, LEFT, "Mục II.9")),
                    entry(ANNEX, set(Span.exactly(14), BOLD, UPRIGHT, NORMAL, CENTRE, "Mục III.1")),
                    entry(ANNEX_TITLE, set(LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE, "Mục III.1")),
                    entry(ANNEX_REFERENCE, set(LARGE, REGULAR, ITALIC, NORMAL, CENTRE, "Mục III.1")),
                    entry(URGENCY, set(LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE, "Mục III.2")),
                    entry(CIRCULATION, set(LARGE, BOLD, UPRIGHT, CAPITALS, CENTRE, "Mục III.2")),
                    entry(
                            DRAFTER,
                            set(Span.exactly(11), REGULAR, UPRIGHT, CAPITALS, TypeSetting.Alignment.ANY, "Mục III.3")),
                    entry(ADDRESS, set(new Span(11, 12), REGULAR, UPRIGHT, NORMAL, CENTRE, "Mục III.4")),
                    entry(PAGE_NUMBER, set(LARGE, REGULAR, UPRIGHT, NORMAL, CENTRE, "Mục I.7"))),
            Map.of(
                    MOTTO, Span.exactly(1),
                    ISSUER, new Span(1 / 3.0, 1 / 2.0),
                    SUBJECT, new Span(1 / 3.0, 1 / 2.0)),
            Arrays.stream(DocumentType.values())
                    .filter(type -> !type.abbreviation().isEmpty())
                    .collect(Collectors.toMap(type -> type, DocumentType::abbreviation)),
            List.of("TM.", "Q.", "KT.", "TL.", "TUQ."));

    private Nd30() {}

    private static String at(String place) {
        return ACT + ", Phụ lục I, " + place;
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
