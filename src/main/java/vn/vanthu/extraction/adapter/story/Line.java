package vn.vanthu.extraction.adapter.story;

import java.text.Normalizer;

/** One paragraph as seen on the page; blank when it shows nothing. Bold and italic: all its letters and digits are. */
public record Line(String text, boolean bold, boolean italic, boolean centred) {

    public boolean blank() {
        return text.isEmpty();
    }

    /** Gathers the runs of one paragraph. */
    public static final class Builder {
        /** Every letter before it, and every one in the block with the Vietnamese letters, is its own composed form. */
        private static final char FIRST_MARK = '\u0300';

        private static final char VIETNAMESE = '\u1E00';
        private static final char BEHIND_VIETNAMESE = '\u1F00';

        private final StringBuilder text = new StringBuilder();
        private boolean letters;
        private boolean bold = true;
        private boolean italic = true;

        /** What is gathered so far, not yet NFC. */
        public CharSequence text() {
            return text;
        }

        public void add(String run, boolean bold, boolean italic) {
            text.append(run);
            if (letters && !this.bold && !this.italic || !holdsLetters(run)) {
                return;
            }
            letters = true;
            this.bold &= bold;
            this.italic &= italic;
        }

        private static boolean holdsLetters(String run) {
            for (int i = 0; i < run.length(); i++) {
                if (Character.isLetterOrDigit(run.charAt(i))) {
                    return true;
                }
            }
            return false;
        }

        public Line build(String label, boolean centred) {
            String whole = (label.isEmpty() ? text.toString() : label + text).strip();
            return new Line(composed(whole), letters && bold, letters && italic, centred);
        }

        private static String composed(String text) {
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                boolean composed = letter < FIRST_MARK || letter >= VIETNAMESE && letter < BEHIND_VIETNAMESE;
                if (!composed) {
                    return Normalizer.normalize(text, Normalizer.Form.NFC);
                }
            }
            return text;
        }
    }
}
