package vn.vanthu.extraction.adapter.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import vn.vanthu.intake.Refusal;

/** Complex fields: their codes are not text on the page, and some codes fetch what lies elsewhere. */
public final class Fields {

    /** Where a code begins; white space may not reach over lines, or many blank ones would take the square of their number. */
    private static final String OPENS = "(?:^|\\n)[^\\S\\n]*+\\\\?";

    private static final Pattern FETCHES =
            Pattern.compile(OPENS + "(DDEAUTO|DDE|INCLUDETEXT)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINKS = Pattern.compile(OPENS + "LINK\\b", Pattern.CASE_INSENSITIVE);
    private static final int CODES = 1 << 20;

    private final boolean linksByField;
    private final Deque<Boolean> showsResult = new ArrayDeque<>();
    private final StringBuilder codes = new StringBuilder();
    private int hiding;

    public Fields() {
        this(false);
    }

    /** @param linksByField true where nothing but a field tells of a linked object, which Office Open XML tells in its relationships */
    public Fields(boolean linksByField) {
        this.linksByField = linksByField;
    }

    /** @param type of {@code w:fldChar}: begin, separate or end */
    public void mark(String type) {
        codes.append('\n');
        if ("begin".equals(type)) {
            showsResult.push(false);
            hiding++;
        } else if (!showsResult.isEmpty()) {
            hiding -= showsResult.pop() ? 0 : 1;
            if ("separate".equals(type)) {
                showsResult.push(true);
            }
        }
    }

    public void code(String text) throws Refusal {
        if (codes.length() + text.length() > CODES) {
            check();
            codes.setLength(0);
        }
        codes.append(text, 0, Math.min(text.length(), CODES));
    }

    /** A field of its own, with the whole code in one attribute. */
    public void simple(String code) throws Refusal {
        codes.append('\n');
        code(code == null ? "" : code);
        codes.append('\n');
    }

    /** False within a field's code. */
    public boolean textShows() {
        return hiding == 0;
    }

    /** A code left open at the end of its paragraph does not hide what follows. */
    public void endParagraph() {
        if (!textShows()) {
            showsResult.clear();
            hiding = 0;
        }
    }

    public void check() throws Refusal {
        var found = FETCHES.matcher(codes);
        if (found.find()) {
            throw Refusal.hostile("field " + found.group(1).toUpperCase(java.util.Locale.ROOT));
        }
        if (linksByField && LINKS.matcher(codes).find()) {
            throw Refusal.hostile("field LINK");
        }
    }
}
