package vn.vanthu.format;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vanthu.document.Component;
import vn.vanthu.document.DocumentNumber;
import vn.vanthu.document.DocumentType;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.extraction.HeadField;

/** Số, ký hiệu; địa danh và thời gian ban hành: how they are written. */
final class NumberRules {

    private static final Pattern COLON = Pattern.compile("S\\p{L}\\s*:.*");
    private static final Pattern SPACED =
            Pattern.compile("S\\p{L}\\s*:?\\s*\\d+(\\s+/\\s*|/\\s+)\\S.*|.*/\\S+(\\s+[-–]\\s*|[-–]\\s+)\\p{Lu}.*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}[/\\-].*");
    private static final Pattern COMMA = Pattern.compile("[^,]*\\S\\s*,.*");

    /** Legislation bears its year. */
    private static final Set<DocumentType> MAY_BE_LEGISLATION =
            Set.of(DocumentType.NGHI_QUYET, DocumentType.QUYET_DINH, DocumentType.CHI_THI);

    private NumberRules() {}

    static Stream<FormatFinding> numberIsWritten(Looks looks) {
        DocumentNumber number = looks.document().number();
        return looks.first(Component.NUMBER).stream().flatMap(part -> Stream.of(
                        fault(looks, part, !COLON.matcher(part.text()).matches(), "colon", part.text(), "Số:"),
                        fault(
                                looks,
                                part,
                                number.number().matches("[1-9]"),
                                "zero",
                                number.number(),
                                "0" + number.number()),
                        fault(
                                looks,
                                part,
                                SPACED.matcher(part.text()).matches(),
                                "spaces",
                                part.text(),
                                number.toString()),
                        fault(
                                looks,
                                part,
                                YEAR.matcher(number.notation()).matches() && !mayBeLegislation(looks),
                                "year",
                                number.toString(),
                                number.number() + "/" + number.notation().replaceFirst("^\\d{4}[/\\-]", "")))
                .flatMap(Optional::stream));
    }

    /** The notation of a document with a type's name opens with that type's abbreviation. */
    static Stream<FormatFinding> notationNamesTheType(Looks looks) {
        String opening = looks.document().number().notation().split("[-/]", 2)[0];
        return looks
                .first(Component.TYPE)
                .filter(title ->
                        looks.opened().head().field(HeadField.TYPE).at().isPresent())
                .flatMap(title -> looks.document().type())
                .map(looks.profile().abbreviations()::get)
                .filter(wanted -> !opening.isEmpty() && !opening.matches("\\d+") && !wanted.equals(opening))
                .stream()
                .flatMap(wanted -> looks.first(Component.NUMBER).stream()
                        .map(part -> looks.warning(part, FormatCode.FORMAT_NUMBER, "abbreviation", opening, wanted)));
    }

    /** Day, month and year in words, with a zero before days below 10 and the months 1 and 2 only. */
    static Stream<FormatFinding> dateIsWritten(Looks looks) {
        return looks.first(Component.PLACE_DATE).stream()
                .flatMap(
                        part -> VietnameseDates.find(part.text())
                                .filter(mention -> mention.date().isPresent())
                                .stream()
                                .flatMap(mention -> {
                                    String written = part.text().substring(mention.start(), mention.end());
                                    String wanted = VietnameseDates.format(
                                            mention.date().get());
                                    String before = part.text().substring(0, mention.start());
                                    return Stream.of(
                                                    date(
                                                            looks,
                                                            part,
                                                            !written.equals(wanted),
                                                            "written",
                                                            written,
                                                            wanted),
                                                    date(
                                                            looks,
                                                            part,
                                                            !before.isBlank()
                                                                    && !COMMA.matcher(before)
                                                                            .matches(),
                                                            "comma",
                                                            part.text(),
                                                            before.strip() + ", " + wanted))
                                            .flatMap(Optional::stream);
                                }));
    }

    private static boolean mayBeLegislation(Looks looks) {
        return looks.document().type().filter(MAY_BE_LEGISLATION::contains).isPresent();
    }

    private static Optional<FormatFinding> fault(
            Looks looks, Part part, boolean wrong, String aspect, String measured, String prescribed) {
        return wrong
                ? Optional.of(looks.warning(part, FormatCode.FORMAT_NUMBER, aspect, measured, prescribed))
                : Optional.empty();
    }

    private static Optional<FormatFinding> date(
            Looks looks, Part part, boolean wrong, String aspect, String measured, String prescribed) {
        return wrong
                ? Optional.of(looks.warning(part, FormatCode.FORMAT_DATE, aspect, measured, prescribed))
                : Optional.empty();
    }
}
