package vn.vanthu.extraction.adapter.rtf;

/** The tokens of an RTF file, one at a time. */
final class Tokens {

    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        /** A byte of text, written as itself or as {@code \'hh}. */
        BYTE,
        END
    }

    private static final int LONGEST_WORD = 40;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private boolean numbered;
    private int number;

    Tokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The word of a {@code WORD}; a control symbol is a word of one sign. */
    String word() {
        return word;
    }

    /** The number behind a word, or the byte of a {@code BYTE}. */
    int number(int otherwise) {
        return numbered ? number : otherwise;
    }

    /** A switch such as {@code \b}: off when a zero follows. */
    boolean on() {
        return !numbered || number != 0;
    }

    Kind next() {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            switch (b) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {}
                default -> {
                    return plain(b);
                }
            }
        }
        return Kind.END;
    }

    private Kind plain(int b) {
        numbered = true;
        number = b;
        return Kind.BYTE;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        int sign = bytes[at++] & 0xFF;
        numbered = false;
        if (sign == '\'') {
            int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
            int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
            at = Math.min(bytes.length, at + (high < 0 ? 0 : low < 0 ? 1 : 2));
            return plain(high < 0 || low < 0 ? ' ' : high << 4 | low);
        }
        if (!letter(sign)) {
            word = sign == '\r' || sign == '\n' ? "par" : String.valueOf((char) sign);
            return Kind.WORD;
        }
        int start = at - 1;
        while (at < bytes.length && letter(bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        word = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
        argument();
        if (word.equals("bin")) {
            at = (int) Math.min(bytes.length, (long) at + Math.max(0, number(0)));
        }
        return Kind.WORD;
    }

    private void argument() {
        boolean negative = at < bytes.length && bytes[at] == '-';
        int digits = at + (negative ? 1 : 0);
        long value = 0;
        while (digits < bytes.length && bytes[digits] >= '0' && bytes[digits] <= '9') {
            value = Math.min(Integer.MAX_VALUE, value * 10 + bytes[digits] - '0');
            digits++;
            numbered = true;
        }
        if (numbered) {
            at = digits;
            number = (int) (negative ? -value : value);
        }
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
    }

    private static boolean letter(int sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }
}
