package vn.vanthu.correspondence.adapter.docx;

import java.text.Normalizer;

/** Text from outside as the content of a {@code w:t}: composed (NFC), escaped, without what no page can show. */
public final class WordText {

    private static final String BREAK = "</w:t><w:br/><w:t xml:space=\"preserve\">";
    private static final String TAB = "</w:t><w:tab/><w:t xml:space=\"preserve\">";

    private WordText() {}

    /** Line feeds become line breaks; control characters, lone surrogates and marks that reorder text are dropped. */
    public static void append(String text, StringBuilder out) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        int at = 0;
        while (at < composed.length()) {
            int letter = composed.codePointAt(at);
            at += Character.charCount(letter);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append(BREAK);
                case '\t' -> out.append(TAB);
                default -> {
                    if (printable(letter)) {
                        out.appendCodePoint(letter);
                    }
                }
            }
        }
    }

    private static boolean printable(int letter) {
        boolean reorders = letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
        boolean surrogate = letter >= 0xD800 && letter <= 0xDFFF;
        boolean noncharacter = (letter & 0xFFFE) == 0xFFFE;
        return !Character.isISOControl(letter)
                && !reorders
                && !surrogate
                && !noncharacter
                && letter != 0x2028
                && letter != 0x2029;
    }
}
