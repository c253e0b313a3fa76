package vn.vanthu.format;

import java.util.ArrayList;
import java.util.List;

/**
 * One entry of a list, which may run over several lines.
 *
 * @param text without its dash, the closing mark kept
 */
record ListEntry(Part first, String text, boolean dashed) {

    private static final String DASHES = "-–—+•*";

    /** An entry begins with a dash, or behind a closing mark where there are no dashes. */
    static List<ListEntry> of(List<Part> parts) {
        boolean dashes = parts.stream().anyMatch(part -> dashed(part.text()));
        List<ListEntry> entries = new ArrayList<>();
        for (Part part : parts) {
            int last = entries.size() - 1;
            boolean opens = dashes
                    ? dashed(part.text())
                    : last < 0 || entries.get(last).text().matches(".*[;.]");
            if (opens || last < 0) {
                entries.add(new ListEntry(part, bare(part.text()), dashed(part.text())));
            } else {
                ListEntry before = entries.get(last);
                entries.set(last, new ListEntry(before.first(), before.text() + " " + part.text(), before.dashed()));
            }
        }
        return entries;
    }

    private static boolean dashed(String text) {
        return !text.isEmpty() && DASHES.indexOf(text.charAt(0)) >= 0;
    }

    private static String bare(String text) {
        return dashed(text) ? text.substring(1).strip() : text;
    }
}
