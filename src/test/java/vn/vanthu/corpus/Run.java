package vn.vanthu.corpus;

/**
 * Letters of one look.
 *
 * @param text NFC; tabs and line feeds as such
 */
record Run(String text, boolean bold, boolean italic) {

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
