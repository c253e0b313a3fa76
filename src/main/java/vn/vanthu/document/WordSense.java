package vn.vanthu.document;

import java.util.Locale;

/** What a word says for or against reading its letters as codes of an old encoding. */
public enum WordSense {
    /** Vietnamese only when decoded. */
    OLD,
    /** Vietnamese only as it stands. */
    UNICODE,
    /** Vietnamese either way. */
    EITHER,
    /** Vietnamese neither way, as the names of places in other tongues. */
    NEITHER;

    /**
     * @param word as it stands; a single letter is no word of an old encoding, since a sign may be meant
     * @param decoded the same word decoded
     */
    public static WordSense of(String word, String decoded) {
        if (word.chars().anyMatch(VietnameseText::onlyInUnicode)) {
            return UNICODE;
        }
        boolean stands = cased(word) && VietnameseSyllable.is(word);
        boolean decodes = word.length() > 1 && VietnameseSyllable.is(decoded);
        if (stands == decodes) {
            return stands ? EITHER : NEITHER;
        }
        return stands ? UNICODE : OLD;
    }

    /** In small letters, in capitals, or as a name: letters taken for codes mix them. */
    private static boolean cased(String word) {
        String rest = word.substring(1);
        return rest.equals(rest.toLowerCase(Locale.ROOT)) || word.equals(word.toUpperCase(Locale.ROOT));
    }
}
