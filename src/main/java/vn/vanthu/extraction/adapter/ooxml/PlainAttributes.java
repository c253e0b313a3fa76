package vn.vanthu.extraction.adapter.ooxml;

/** The attributes of the start tag read last; declarations of namespaces are not among them. */
final class PlainAttributes {

    private static final int MOST = 64;
    private static final int VALUE = 1 << 19;

    private final PlainBytes bytes;
    private final PlainNames known;
    private final PlainNames.Name[] names = new PlainNames.Name[MOST];
    private final int[] from = new int[MOST];
    private final int[] to = new int[MOST];
    private int count;

    PlainAttributes(PlainBytes bytes, PlainNames known) {
        this.bytes = bytes;
        this.known = known;
    }

    /** @param declared how many namespaces were declared before the element */
    void read(int declared) throws NotPlain {
        all(declared);
        distinct();
    }

    /** The value by its local name; null if absent. */
    String value(String local) {
        for (int i = 0; i < count; i++) {
            if (names[i].local.equals(local)) {
                return value(from[i], to[i]);
            }
        }
        return null;
    }

    private void all(int declared) throws NotPlain {
        count = 0;
        while (PlainKind.is(bytes.in[bytes.at], PlainKind.BLANK)) {
            bytes.skipBlanks();
            byte next = bytes.in[bytes.at];
            if (next == '>' || next == '/') {
                return;
            }
            if (count == MOST) {
                throw NotPlain.SEEN;
            }
            one(declared);
        }
    }

    private void one(int declared) throws NotPlain {
        PlainNames.Name name = known.read(bytes);
        bytes.skipBlanks();
        bytes.expect('=');
        bytes.skipBlanks();
        byte quote = bytes.in[bytes.at];
        bytes.expect(quote == '\'' ? '\'' : '"');
        int start = bytes.at;
        bytes.skipValue(quote);
        int end = bytes.at++;
        if (end - start > VALUE) {
            throw NotPlain.SEEN;
        }
        if (name.declares) {
            known.declare(name, value(start, end), declared);
        } else {
            names[count] = name;
            from[count] = start;
            to[count++] = end;
        }
    }

    private String value(int start, int end) {
        try {
            return bytes.value(start, end);
        } catch (NotPlain e) {
            throw new IllegalStateException("this value was read before", e);
        }
    }

    /** No attribute twice, under whatever prefix. */
    private void distinct() throws NotPlain {
        for (int i = 0; i < count; i++) {
            PlainNames.Name one = names[i];
            String space = one.prefixed() ? one.space() : null;
            for (int j = 0; j < i; j++) {
                PlainNames.Name other = names[j];
                if (one == other
                        || one.local == other.local
                                && one.prefixed()
                                && other.prefixed()
                                && space.equals(other.space())) {
                    throw NotPlain.SEEN;
                }
            }
        }
    }
}
