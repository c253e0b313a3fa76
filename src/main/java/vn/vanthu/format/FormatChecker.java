package vn.vanthu.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vanthu.document.Component;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.OpenedPaper;
import vn.vanthu.extraction.Presentation;

/** Kiểm tra thể thức: holds a paper's looks against one profile, and tells all that differs at once. */
public final class FormatChecker {

    /** Places that a finding names; the rest are counted. */
    private static final int PLACES = 5;
    /** Different measures that a finding names. */
    private static final int MEASURES = 3;

    static final List<FormatRule> RULES = List.of(
            PageRules::paperIsOfTheSize,
            PageRules::pageStands,
            PageRules::marginsAreWithinBounds,
            PresenceRules::componentsArePresent,
            PresenceRules::titleIsPresent,
            PresenceRules::addresseeIsNamed,
            LetterRules::fontIsPrescribed,
            LetterRules::sizesAreWithinBounds,
            LetterRules::weightIsPrescribed,
            LetterRules::slopeIsPrescribed,
            LetterRules::capitalsArePrescribed,
            LetterRules::lettersAreNotUnderlined,
            LetterRules::lettersAreBlack,
            SizeRules::headSizesBelongTogether,
            SizeRules::textIsOfOneSize,
            HeadPlaceRules::nationalNameIsOnOneLine,
            HeadPlaceRules::nationalNameIsAtRight,
            HeadPlaceRules::numberAndDateAreLevel,
            HeadPlaceRules::letterSubjectStandsClear,
            HeadPlaceRules::titleIsCentred,
            HeadPlaceRules::linesAreCentredUnderEachOther,
            StrokeRules::rulesAreThere,
            StrokeRules::rulesAreDrawn,
            StrokeRules::rulesAreAsLongAsTheyMustBe,
            StrokeRules::letterSubjectHasNone,
            NumberRules::numberIsWritten,
            NumberRules::notationNamesTheType,
            NumberRules::dateIsWritten,
            RecipientRules::onlySomeTypesAreAddressed,
            RecipientRules::addresseesAreSetOut,
            RecipientRules::addresseesCloseWithMarks,
            LegalBasisRules::basesCloseWithMarks,
            BodyRules::textIsJustified,
            BodyRules::firstLinesAreIndented,
            BodyRules::paragraphsStandApart,
            BodyRules::linesAreSpaced,
            BodyRules::spaceIsNotTyped,
            EndingRules::textIsClosed,
            SignatureRules::signatureIsAtRight,
            SignatureRules::signatureFacesDistribution,
            SignatureRules::nameIsCentredUnderTitle,
            SignatureRules::signatureIsNotAlone,
            SignatureRules::authorityIsWritten,
            SignatureRules::deputySignsForTheHead,
            SignatureRules::headSignsInOwnRight,
            SignatureRules::nameStandsAlone,
            RecipientRules::distributionClosesWithMarks,
            RecipientRules::asAboveComesFirst,
            RecipientRules::archiveComesLast,
            AnnexRules::annexesAreNumbered,
            AnnexRules::annexesNameTheDocument,
            FolioRules::pagesAreNumbered,
            FolioRules::firstPageIsNotNumbered,
            FolioRules::numbersStandInTheirPlace);

    private FormatChecker() {}

    /** In the order of the rules; none for a paper whose looks were not measured. */
    public static List<FormatFinding> check(OpenedPaper paper, FormatProfile profile) {
        if (paper.paper().presentation().source() == Presentation.Source.NONE) {
            return List.of();
        }
        Looks looks = Looks.of(paper, profile);
        return merged(RULES.stream().flatMap(rule -> rule.check(looks)));
    }

    private record Kind(
            FormatCode code, String aspect, Component component, FormatFinding.Severity severity, String prescribed) {}

    /** The same fault at many places is one finding. */
    private static List<FormatFinding> merged(Stream<FormatFinding> findings) {
        Map<Kind, List<FormatFinding>> kinds = new LinkedHashMap<>();
        findings.forEach(one -> kinds.computeIfAbsent(
                        new Kind(one.code(), one.aspect(), one.component(), one.severity(), one.prescribed()),
                        kind -> new ArrayList<>())
                .add(one));
        return kinds.values().stream().map(FormatChecker::together).toList();
    }

    private static FormatFinding together(List<FormatFinding> same) {
        FormatFinding one = same.get(0);
        List<String> measures =
                same.stream().map(FormatFinding::measured).distinct().toList();
        String measured = String.join("; ", measures.subList(0, Math.min(MEASURES, measures.size())))
                + (measures.size() > MEASURES ? "; …" : "");
        List<Place> places = same.stream()
                .flatMap(finding -> finding.places().stream())
                .distinct()
                .limit(PLACES)
                .toList();
        return new FormatFinding(
                one.code(),
                one.aspect(),
                one.component(),
                one.severity(),
                measured,
                one.prescribed(),
                places,
                same.size(),
                one.basis());
    }
}
