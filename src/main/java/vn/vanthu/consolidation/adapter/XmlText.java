package vn.vanthu.consolidation.adapter;

/** Words as XML can carry them. */
public final class XmlText {

    private XmlText() {}

    /** The text with line feeds between its lines, and each letter that XML has no place for as U+FFFD. */
    public static String legal(String text) {
        return plain(text) ? text : replaced(text);
    }

    /** True for what needs no look at pairs of letters and line ends, as nearly all words do. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || Character.isSurrogate(c) || !fits(c)) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(c -> fits(c) ? c : 0xFFFD)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean fits(int c) {
        return c >= 0x20 && c < 0xD800 || c == '\n' || c == '\t' || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
    }
}
