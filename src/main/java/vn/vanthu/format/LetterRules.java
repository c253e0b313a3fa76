package vn.vanthu.format;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.vanthu.document.Component;
import vn.vanthu.document.TypeSetting;
import vn.vanthu.document.TypeSetting.Slope;
import vn.vanthu.document.TypeSetting.Weight;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.Presentation;
import vn.vanthu.extraction.Presentation.Letters;
import vn.vanthu.extraction.Presentation.Share;

/** Phông chữ, cỡ chữ, kiểu chữ of every component. */
final class LetterRules {

    private static final double TOLERANCE = 0.3;

    /** Running text, where single words may stand out. */
    private static final Set<Component> RUNNING = Set.of(
            Component.BODY,
            Component.LEGAL_BASIS,
            Component.RECIPIENTS,
            Component.DISTRIBUTION,
            Component.ARTICLE,
            Component.CLAUSE,
            Component.ANNEX_REFERENCE);

    /** Those whose first words alone may be bold: "Điều 1." before its text. */
    private static final Set<Component> OPENED_BOLD = Set.of(Component.ARTICLE, Component.CLAUSE);

    private static final Set<Component> NEVER_UNDERLINED = Set.of(
            Component.NATIONAL_NAME,
            Component.PARENT,
            Component.NUMBER,
            Component.PLACE_DATE,
            Component.TYPE,
            Component.SIGNER_TITLE,
            Component.SIGNER_NAME);

    /** Those that people write in capitals against the law. */
    private static final Set<Component> SMALL_LETTERS = Set.of(
            Component.MOTTO,
            Component.SUBJECT,
            Component.LETTER_SUBJECT,
            Component.SIGNER_NAME,
            Component.PLACE_DATE,
            Component.DISTRIBUTION_TITLE,
            Component.ANNEX,
            Component.CHAPTER,
            Component.SECTION);

    /** Metric twins that a printer puts in place of Times New Roman. */
    private static final Set<String> TWINS = Set.of("tinos", "liberation serif", "times new romanpsmt");

    private LetterRules() {}

    static Stream<FormatFinding> fontIsPrescribed(Looks looks) {
        String wanted = looks.profile().body().font();
        return looks.profile().body().fontFixed()
                ? looks.parts().stream()
                        .filter(part -> !part.line().letters().font().isBlank())
                        .filter(part -> !is(part.line().letters().font(), wanted, looks))
                        .map(part -> new Part(Component.BODY, part.index(), part.line(), part.text(), part.whole()))
                        .map(part -> looks.warning(
                                part,
                                FormatCode.FORMAT_FONT,
                                "family",
                                part.line().letters().font(),
                                wanted))
                : Stream.empty();
    }

    private static boolean is(String font, String wanted, Looks looks) {
        String key = VietnameseText.fold(font);
        return key.equals(VietnameseText.fold(wanted))
                || looks.presentation().source() == Presentation.Source.PAGES && TWINS.contains(key);
    }

    static Stream<FormatFinding> sizesAreWithinBounds(Looks looks) {
        return each(looks, (part) -> setting(looks, part).flatMap(wanted -> {
            Letters letters = part.line().letters();
            boolean known = letters.most() > 0;
            boolean large = letters.most() > wanted.size().most() + TOLERANCE;
            double small = RUNNING.contains(part.component()) ? letters.most() : letters.least();
            return known && (large || small > 0 && small < wanted.size().least() - TOLERANCE)
                    ? Optional.of(looks.warning(
                            part,
                            FormatCode.FORMAT_SIZE,
                            "size",
                            Measures.pt(large ? letters.most() : small),
                            Measures.pt(wanted.size())))
                    : Optional.empty();
        }));
    }

    static Stream<FormatFinding> weightIsPrescribed(Looks looks) {
        return each(looks, part -> setting(looks, part)
                .filter(wanted -> wanted.weight() != Weight.ANY && part.component() != Component.BODY)
                .filter(wanted -> unlike(
                        wanted.weight() == Weight.BOLD, part.line().letters().bold(), part))
                .map(wanted ->
                        style(looks, part, "weight", bold(part), wanted.weight() == Weight.BOLD ? "bold" : "regular")));
    }

    static Stream<FormatFinding> slopeIsPrescribed(Looks looks) {
        return each(looks, part -> setting(looks, part)
                .filter(wanted -> wanted.slope() != Slope.ANY && part.component() != Component.BODY)
                .filter(wanted -> unlike(
                        wanted.slope() == Slope.ITALIC, part.line().letters().italic(), part))
                .map(wanted -> style(
                        looks, part, "slope", italic(part), wanted.slope() == Slope.ITALIC ? "italic" : "upright")));
    }

    static Stream<FormatFinding> capitalsArePrescribed(Looks looks) {
        return each(looks, part -> setting(looks, part).flatMap(wanted -> {
            boolean capitals = Capitals.all(part.text());
            if (wanted.letters() == TypeSetting.Letters.CAPITALS && !capitals) {
                return Optional.of(style(looks, part, "letters", "small", "capitals"));
            }
            boolean small = SMALL_LETTERS.contains(part.component())
                    && looks.of(part.component()).map(Part::text).allMatch(Capitals::all);
            return wanted.letters() == TypeSetting.Letters.NORMAL && small && capitals
                    ? Optional.of(style(looks, part, "letters", "capitals", "small"))
                    : Optional.empty();
        }));
    }

    /** Rules are told of by {@link StrokeRules}; no other line stands under the letters of head and signature. */
    static Stream<FormatFinding> lettersAreNotUnderlined(Looks looks) {
        return each(looks, part -> Optional.of(part)
                .filter(one -> NEVER_UNDERLINED.contains(one.component()))
                .filter(one -> one.line().letters().underlined() != Share.NONE
                        || looks.presentation().strokes().stream()
                                .anyMatch(stroke -> stroke.under().equals(OptionalInt.of(one.index()))))
                .map(one -> style(looks, one, "underline", "underlined", "plain")));
    }

    static Stream<FormatFinding> lettersAreBlack(Looks looks) {
        return looks.parts().stream()
                .filter(part -> part.component() != Component.URGENCY)
                .filter(part -> part.line().letters().coloured() != Share.NONE)
                .map(part -> new Part(Component.BODY, part.index(), part.line(), part.text(), part.whole()))
                .map(part -> looks.info(part, FormatCode.FORMAT_STYLE, "colour", word("coloured"), word("black")));
    }

    private static boolean unlike(boolean wanted, Share share, Part part) {
        return wanted
                ? share == Share.NONE || share == Share.SOME && !OPENED_BOLD.contains(part.component())
                : share == Share.ALL || share == Share.SOME && !RUNNING.contains(part.component());
    }

    private static String bold(Part part) {
        return switch (part.line().letters().bold()) {
            case ALL -> "bold";
            case SOME -> "bold.some";
            case NONE -> "regular";
        };
    }

    private static String italic(Part part) {
        return switch (part.line().letters().italic()) {
            case ALL -> "italic";
            case SOME -> "italic.some";
            case NONE -> "upright";
        };
    }

    private static FormatFinding style(Looks looks, Part part, String aspect, String measured, String prescribed) {
        return looks.warning(part, FormatCode.FORMAT_STYLE, aspect, word(measured), word(prescribed));
    }

    private static String word(String style) {
        return Wording.of("format.style." + style);
    }

    private static Stream<FormatFinding> each(Looks looks, Function<Part, Optional<FormatFinding>> rule) {
        return looks.parts().stream().filter(Part::whole).flatMap(part -> rule.apply(part).stream());
    }

    private static Optional<TypeSetting> setting(Looks looks, Part part) {
        return looks.profile().component(part.component());
    }
}
