package vn.vanthu.document;

import java.util.Optional;

/** What a font draws at codes where Unicode has other letters: an old encoding, or signs. */
public sealed interface Lettering {

    /** Empty for a font of signs. */
    Optional<LegacyEncoding> encoding();

    /**
     * The text as a reader of the page sees it.
     *
     * @param before what stands before the run in the same paragraph, read already; a mark may hang from its last letter, and
     *     the paragraph must be brought to NFC when it is whole
     * @param run the codes of one run as the file has them
     */
    String read(CharSequence before, String run);

    /** @param font as the file names it; empty for a font that keeps to Unicode, as nearly all do */
    static Optional<Lettering> ofFont(String font) {
        return LegacyEncoding.ofFont(font)
                .<Lettering>map(encoding -> new Legacy(encoding, Legacy.drawsCapitals(font, encoding)))
                .or(() -> SignFont.of(font).map(Signs::new));
    }

    /**
     * A font of an old encoding.
     *
     * @param capitals true when small letters are drawn as capitals (".VnTimeH")
     */
    record Legacy(LegacyEncoding old, boolean capitals) implements Lettering {

        private static boolean drawsCapitals(String font, LegacyEncoding encoding) {
            String family = font.split("[,-]", 2)[0].strip().replaceFirst("(?i)( (bold|italic))+$", "");
            return encoding == LegacyEncoding.TCVN3 && (family.endsWith("H") || family.endsWith("h"));
        }

        @Override
        public Optional<LegacyEncoding> encoding() {
            return Optional.of(old);
        }

        /** Text typed in Unicode keeps its letters: Word takes those from another font, and only its label is old. */
        @Override
        public String read(CharSequence before, String run) {
            if (run.chars().anyMatch(VietnameseText::onlyInUnicode)) {
                return run;
            }
            return capitals ? old.capitals(before, run) : old.decode(before, run);
        }
    }

    /** A font of signs such as Wingdings. */
    record Signs(SignFont font) implements Lettering {

        @Override
        public Optional<LegacyEncoding> encoding() {
            return Optional.empty();
        }

        @Override
        public String read(CharSequence before, String run) {
            return font.read(run);
        }
    }
}
