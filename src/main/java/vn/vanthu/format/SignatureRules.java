package vn.vanthu.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vanthu.document.Component;
import vn.vanthu.document.Signer;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.extraction.Presentation;

/** Chữ ký: where it stands and by what right it is given. */
final class SignatureRules {

    private static final double LEVEL = 4;
    private static final double CENTRED = 4;
    private static final Pattern FORM = Pattern.compile(
            "(?:(?:T\\s?/?\\s?M|K\\s?/?\\s?T|T\\s?/?\\s?L|T\\s?/?\\s?U\\s?Q|Q)\\s?[./]?)(?=\\s|\\p{Lu}).*");

    private SignatureRules() {}

    static Stream<FormatFinding> signatureIsAtRight(Looks looks) {
        return looks.first(Component.SIGNER_TITLE).stream()
                .filter(part -> part.centre().isPresent())
                .filter(part -> looks.sheet(part)
                        .filter(sheet -> part.centre().getAsDouble() < sheet.width() / 2)
                        .isPresent())
                .map(part -> looks.warning(part, FormatCode.FORMAT_POSITION, "signature", "", ""));
    }

    /** Level with the words "Nơi nhận". */
    static Stream<FormatFinding> signatureFacesDistribution(Looks looks) {
        return looks.first(Component.SIGNER_TITLE).stream()
                .flatMap(title -> looks.first(Component.DISTRIBUTION_TITLE).stream()
                        .filter(list -> apart(title, list))
                        .map(list -> looks.info(title, FormatCode.FORMAT_POSITION, "facing", "", "")));
    }

    private static boolean apart(Part title, Part list) {
        boolean known =
                title.line().baseline().isPresent() && list.line().baseline().isPresent();
        return known
                && (title.page() != list.page()
                        || Math.abs(title.line().baseline().getAsDouble()
                                        - list.line().baseline().getAsDouble())
                                > LEVEL);
    }

    static Stream<FormatFinding> nameIsCentredUnderTitle(Looks looks) {
        return looks.last(Component.SIGNER_NAME).stream().flatMap(name -> looks.last(Component.SIGNER_TITLE).stream()
                .filter(title -> title.page() == name.page())
                .filter(title -> title.centre().isPresent() && name.centre().isPresent())
                .filter(title ->
                        Math.abs(title.centre().getAsDouble() - name.centre().getAsDouble()) > CENTRED)
                .map(title -> looks.info(name, FormatCode.FORMAT_POSITION, "name", "", "")));
    }

    /** Of printed pages: some of the text stands on the page of the signature. */
    static Stream<FormatFinding> signatureIsNotAlone(Looks looks) {
        if (looks.presentation().source() != Presentation.Source.PAGES) {
            return Stream.empty();
        }
        return looks.first(Component.SIGNER_TITLE).stream()
                .filter(part -> part.page() > 1)
                .filter(part -> looks
                        .presentation()
                        .lines()
                        .subList(0, looks.zones().end())
                        .stream()
                        .noneMatch(line -> line.page() == part.page()
                                && line.region() == Presentation.Region.BODY
                                && !line.text().isBlank()))
                .map(part -> looks.warning(part, FormatCode.FORMAT_SIGNATURE, "alone", "", ""));
    }

    /** TM., KT., TL. and their like as the act writes them. */
    static Stream<FormatFinding> authorityIsWritten(Looks looks) {
        return looks.first(Component.SIGNER_TITLE).stream()
                .filter(part -> FORM.matcher(part.text()).matches())
                .filter(part -> looks.profile().signingForms().stream()
                        .noneMatch(form -> part.text().startsWith(form)))
                .map(part -> looks.warning(
                        part,
                        FormatCode.FORMAT_SIGNATURE,
                        "form",
                        part.text(),
                        looks.profile().signingForms().stream().collect(Collectors.joining("\", \""))));
    }

    static Stream<FormatFinding> deputySignsForTheHead(Looks looks) {
        Signer signer = looks.document().signer();
        return looks
                .first(Component.SIGNER_TITLE)
                .filter(part -> VietnameseText.fold(signer.title()).startsWith("pho ")
                        && signer.authority().isEmpty())
                .stream()
                .map(part -> looks.warning(part, FormatCode.FORMAT_COMPONENT_MISSING, "deputy", signer.title(), "KT."));
    }

    /** Who signs in the head's place has another title than the head. */
    static Stream<FormatFinding> headSignsInOwnRight(Looks looks) {
        List<Part> titles = looks.of(Component.SIGNER_TITLE).toList();
        return IntStream.range(1, titles.size())
                .filter(at -> ("KT. " + titles.get(at).text())
                        .equals(titles.get(at - 1).text()))
                .mapToObj(titles::get)
                .map(part -> looks.warning(part, FormatCode.FORMAT_SIGNATURE, "same", part.text(), "KT."));
    }

    /** No học hàm, học vị before the name; some sectors have rules of their own. */
    static Stream<FormatFinding> nameStandsAlone(Looks looks) {
        String name = looks.document().signer().name();
        Optional<Part> part = looks.first(Component.SIGNER_NAME);
        return part
                .filter(found ->
                        found.whole() && !VietnameseText.fold(found.text()).equals(VietnameseText.fold(name)))
                .stream()
                .map(found -> looks.info(found, FormatCode.FORMAT_SIGNATURE, "name", found.text(), name));
    }
}
