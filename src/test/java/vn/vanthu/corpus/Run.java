package vn.vanthu.corpus;

/**
 * Letters of one look.
 *
 * @param text NFC; tabs as such
 * @param size in points; 0 for that of the paper
 */
record Run(String text, boolean bold, boolean italic, int size) {

    Run(String text, boolean bold, boolean italic) {
        this(text, bold, italic, 0);
    }

    Run sized(int points) {
        return new Run(text, bold, italic, points);
    }

    static Run plain(String text) {
        return new Run(text, false, false);
    }

    static Run bold(String text) {
        return new Run(text, true, false);
    }

    static Run italic(String text) {
        return new Run(text, false, true);
    }
}
