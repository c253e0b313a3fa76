package vn.vanthu.extraction;

/** One entry of a list in the head or the end of a document. */
final class ListItem {

    private static final String DASHES = "-–—+*•●";
    private static final String CLOSING = ";.,: ";

    private ListItem() {}

    static boolean dashed(String text) {
        return !text.isEmpty() && DASHES.indexOf(text.charAt(0)) >= 0;
    }

    /** The entry without its dash and its closing marks. */
    static String bare(String text) {
        String entry = text.strip();
        int start = 0;
        while (start < entry.length() && (DASHES + " ").indexOf(entry.charAt(start)) >= 0) {
            start++;
        }
        int end = entry.length();
        while (end > start && CLOSING.indexOf(entry.charAt(end - 1)) >= 0) {
            end--;
        }
        return entry.substring(start, end);
    }

    /** True when the text ends as an entry does that others follow, or the list. */
    static boolean closed(String text) {
        return text.endsWith(";") || text.endsWith(".");
    }
}
