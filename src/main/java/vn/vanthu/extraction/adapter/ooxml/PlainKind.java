package vn.vanthu.extraction.adapter.ooxml;

/** What an ASCII character may be in XML; all others are looked at one by one. */
final class PlainKind {

    /** Text that is simply itself. */
    static final int CONTENT = 1;
    /** The same in an attribute's value. */
    static final int QUOTED = 2;

    static final int NAME = 4;
    static final int NAME_START = 8;
    static final int BLANK = 16;

    private static final byte[] KINDS = kinds();

    private PlainKind() {}

    static boolean is(byte b, int kind) {
        return b >= 0 && (KINDS[b] & kind) != 0;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
        for (int b = ' '; b < 127; b++) {
            boolean letter = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '_';
            boolean follows = letter || b >= '0' && b <= '9' || b == '-' || b == '.';
            kinds[b] |= b == '<' || b == '&' || b == ']' ? 0 : CONTENT;
            kinds[b] |= b == '<' || b == '&' ? 0 : QUOTED;
            kinds[b] |= letter ? NAME_START : 0;
            kinds[b] |= follows ? NAME : 0;
        }
        kinds['\t'] = CONTENT | BLANK;
        kinds['\n'] = CONTENT | BLANK;
        kinds['\r'] = BLANK;
        kinds[' '] |= BLANK;
        return kinds;
    }
}
