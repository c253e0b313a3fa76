package vn.vanthu.extraction.adapter.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The names in one XML part, each kept once, and what their prefixes stand for where the cursor is. */
final class PlainNames {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    /** Names of one part; a part with more is not plain. */
    private static final int MOST = 1000;

    private static final int TABLE = 256;

    /** A prefix; {@code space} is the namespace that it stands for, null where it stands for none. */
    static final class Prefix {
        private final String text;
        private String space;

        private Prefix(String text) {
            this.text = text;
        }
    }

    /** An element's or attribute's name as written. */
    static final class Name {
        final byte[] written;
        final String local;
        /** True for a declaration of a namespace. */
        final boolean declares;

        private final Prefix prefix;
        private final boolean prefixed;
        private final Name next;
        private String shown;
        private String shownIn;

        private Name(byte[] written, String local, Prefix prefix, Name next) {
            this.written = written;
            this.local = local;
            this.prefix = prefix;
            this.next = next;
            this.prefixed = !prefix.text.isEmpty();
            this.declares = (prefixed ? prefix.text : local).equals("xmlns");
        }

        /** See {@link XmlCursor#shown}. */
        String shown() throws NotPlain {
            if (prefix.space != shownIn || shown == null) {
                shown = XmlCursor.shown(space(), local);
                shownIn = prefix.space;
            }
            return shown;
        }

        String space() throws NotPlain {
            if (prefixed && prefix.space == null) {
                throw NotPlain.SEEN;
            }
            return prefix.space;
        }

        boolean prefixed() {
            return prefixed;
        }
    }

    private final Name[] table = new Name[TABLE];
    private final Map<String, Prefix> prefixes = new HashMap<>();
    private int count;
    private Prefix[] changed = new Prefix[16];
    private String[] before = new String[16];
    private int changes;

    PlainNames() {
        prefix("xml").space = XML;
        prefix("xmlns").space = XMLNS;
    }

    /** Reads the name that the bytes stand on. */
    Name read(PlainBytes bytes) throws NotPlain {
        byte[] in = bytes.in;
        int from = bytes.at;
        int i = from;
        int hash = 0;
        int colon = -1;
        if (!PlainKind.is(in[i], PlainKind.NAME_START)) {
            throw NotPlain.SEEN;
        }
        for (byte b = in[i]; PlainKind.is(b, PlainKind.NAME) || b == ':'; b = in[++i]) {
            hash = 31 * hash + b;
            if (b == ':') {
                if (colon >= 0 || !PlainKind.is(in[i + 1], PlainKind.NAME_START)) {
                    throw NotPlain.SEEN;
                }
                colon = i;
            }
        }
        bytes.at = i;
        int slot = (hash ^ hash >>> 8) & TABLE - 1;
        for (Name name = table[slot]; name != null; name = name.next) {
            if (Arrays.equals(in, from, i, name.written, 0, name.written.length)) {
                return name;
            }
        }
        return add(Arrays.copyOfRange(in, from, i), colon < 0 ? 0 : colon - from, slot);
    }

    private Name add(byte[] written, int prefixed, int slot) throws NotPlain {
        if (++count > MOST) {
            throw NotPlain.SEEN;
        }
        String whole = new String(written, StandardCharsets.ISO_8859_1);
        String local = (prefixed == 0 ? whole : whole.substring(prefixed + 1)).intern();
        table[slot] = new Name(written, local, prefix(whole.substring(0, prefixed)), table[slot]);
        return table[slot];
    }

    private Prefix prefix(String text) {
        return prefixes.computeIfAbsent(text, Prefix::new);
    }

    /** How many declarations count; to be given to {@link #forget} where the element ends. */
    int declared() {
        return changes;
    }

    /**
     * @param declaration a name that {@link Name#declares declares}
     * @param earlier how many counted before the element
     */
    void declare(Name declaration, String space, int earlier) throws NotPlain {
        String text = declaration.prefixed() ? declaration.local : "";
        boolean reserved = text.startsWith("xml") || space.equals(XML) || space.equals(XMLNS);
        if (reserved || space.isEmpty() && !text.isEmpty()) {
            throw NotPlain.SEEN;
        }
        if (changes == changed.length) {
            changed = Arrays.copyOf(changed, 2 * changes);
            before = Arrays.copyOf(before, 2 * changes);
        }
        Prefix prefix = prefix(text);
        for (int i = earlier; i < changes; i++) {
            if (changed[i] == prefix) {
                throw NotPlain.SEEN;
            }
        }
        changed[changes] = prefix;
        before[changes++] = prefix.space;
        prefix.space = space.isEmpty() ? null : space;
    }

    void forget(int declared) {
        while (changes > declared) {
            changes--;
            changed[changes].space = before[changes];
        }
    }
}
