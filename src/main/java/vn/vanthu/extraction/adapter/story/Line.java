package vn.vanthu.extraction.adapter.story;

import java.text.Normalizer;

/** One paragraph as seen on the page; blank when it shows nothing. Bold and italic: all its letters and digits are. */
public record Line(String text, boolean bold, boolean italic, boolean centred) {

    public boolean blank() {
        return text.isEmpty();
    }

    /** Gathers the runs of one paragraph. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int letters;
        private int boldLetters;
        private int italicLetters;

        /** What is gathered so far, not yet NFC. */
        public CharSequence text() {
            return text;
        }

        public void add(String run, boolean bold, boolean italic) {
            text.append(run);
            int count = 0;
            for (int i = 0; i < run.length(); i++) {
                count += Character.isLetterOrDigit(run.charAt(i)) ? 1 : 0;
            }
            letters += count;
            boldLetters += bold ? count : 0;
            italicLetters += italic ? count : 0;
        }

        public Line build(String label, boolean centred) {
            String whole = (label + text).strip();
            String composed = Normalizer.isNormalized(whole, Normalizer.Form.NFC)
                    ? whole
                    : Normalizer.normalize(whole, Normalizer.Form.NFC);
            return new Line(
                    composed, letters > 0 && boldLetters == letters, letters > 0 && italicLetters == letters, centred);
        }
    }
}
