package vn.vanthu.document;

import java.util.Optional;
import java.util.regex.Pattern;

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

        private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\u00A1-\\u00FF]+");

        /** Letters that are marks of VNI or of no use in TCVN3; where they decode to themselves, nobody meant a code. */
        private static final String USELESS = "àáâãèéêùúÀÁÂÃÈÉÊÙÚ";

        private static boolean drawsCapitals(String font, LegacyEncoding encoding) {
            String family = font.split("[,-]", 2)[0].strip().replaceFirst("(?i)( (bold|italic))+$", "");
            return encoding == LegacyEncoding.TCVN3 && (family.endsWith("H") || family.endsWith("h"));
        }

        @Override
        public Optional<LegacyEncoding> encoding() {
            return Optional.of(old);
        }

        /** Text typed in Unicode keeps its letters: programs take those from another font, and only the label is old. */
        @Override
        public String read(CharSequence before, String run) {
            if (run.chars().anyMatch(VietnameseText::onlyInUnicode) || standsAsItIs(before, run)) {
                return run;
            }
            return capitals ? old.capitals(before, run) : old.decode(before, run);
        }

        private boolean standsAsItIs(CharSequence before, String run) {
            boolean inWord = before.length() > 0 && Character.isLetter(before.charAt(before.length() - 1));
            int unicode = 0;
            for (String word : NOT_WORD.split(run)) {
                if (!inWord && word.length() > 1) {
                    unicode += unicode(word);
                }
                inWord = false;
            }
            return unicode > 0;
        }

        /** 1 for a word that is Vietnamese only as it stands, -1 for one that is only when decoded, 0 for any other. */
        private int unicode(String word) {
            String decoded = old.decode(word);
            boolean useless = decoded.equals(word) && word.chars().anyMatch(letter -> USELESS.indexOf(letter) >= 0);
            if (useless && old != LegacyEncoding.VISCII) {
                return VietnameseSyllable.is(word) ? 1 : 0;
            }
            WordSense sense = WordSense.of(word, decoded);
            return sense == WordSense.UNICODE ? 1 : sense == WordSense.OLD ? -1 : 0;
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
