package vn.vanthu.extraction.adapter.ooxml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.adapter.Budget;

/**
 * Reads XML as office programs write it: UTF-8, elements with ASCII names, attributes and text. It passes over nothing that
 * is not well-formed, but does not say what is wrong: whatever is not sound or not of that kind (sections,
 * instructions, document types) ends in {@link NotPlain}, and the full parser is asked.
 */
final class PlainCursor extends XmlCursor {

    private static final int DEPTH = 400;
    private static final int DECLARATION = 200;
    private static final Pattern DECLARED = Pattern.compile("<\\?xml\\s+version\\s*=\\s*([\"'])1\\.0\\1"
            + "(?:\\s+encoding\\s*=\\s*([\"'])(?i:UTF-8)\\2)?(?:\\s+standalone\\s*=\\s*([\"'])(?:yes|no)\\3)?\\s*\\?>");

    private final PlainBytes bytes;
    private final PlainNames names = new PlainNames();
    private final PlainAttributes attributes;
    private final PlainNames.Name[] open = new PlainNames.Name[DEPTH];
    private final int[] declared = new int[DEPTH];
    private int depth;
    private int tag;
    private boolean empty;

    private PlainCursor(byte[] part, Budget budget) {
        super(budget);
        this.bytes = new PlainBytes(part);
        this.attributes = new PlainAttributes(bytes, names);
    }

    /**
     * Stands on the root element.
     *
     * @param part with the padding of {@link PlainBytes}
     */
    static PlainCursor open(byte[] part, Budget budget) throws NotPlain {
        PlainCursor cursor = new PlainCursor(part, budget);
        cursor.declaration();
        cursor.start();
        return cursor;
    }

    @Override
    public void children(Handler handler) throws XMLStreamException, IOException {
        while (inside()) {
            toTag();
            if (ends()) {
                return;
            }
            start();
            step();
            handler.on(open[depth - 1].shown());
        }
    }

    @Override
    public void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            if (!inside()) {
                continue;
            }
            toTag();
            if (!ends()) {
                start();
                step();
            }
        }
    }

    @Override
    public String text() throws IOException {
        while (inside()) {
            do {
                bytes.takeContent();
            } while (bytes.skipComment());
            if (ends()) {
                break;
            }
            start();
            step();
            skip();
        }
        return bytes.taken();
    }

    @Override
    public void finish() throws IOException {
        while (depth > 0) {
            skip();
        }
        skipMargin();
        if (!bytes.atEnd()) {
            throw NotPlain.SEEN;
        }
    }

    @Override
    public String attribute(String local) {
        return attributes.value(local);
    }

    /** Elements that have the same bytes and stand in the same namespaces have the same value. */
    @Override
    public <T> Memory<T> memory(Maker<T> maker) {
        int here = names.declared();
        PlainMemory<T> known = new PlainMemory<>();
        return () -> {
            if (names.declared() != here) {
                return maker.make(this);
            }
            int start = tag;
            PlainMemory.Known<T> same = known.find(bytes.in, start);
            if (same != null) {
                bytes.at = start + same.written().length;
                empty = false;
                depth--;
                return same.value();
            }
            T value = maker.make(this);
            known.add(bytes.in, start, bytes.at, value);
            return value;
        };
    }

    private void toTag() throws NotPlain {
        do {
            bytes.skipContent();
        } while (bytes.skipComment());
    }

    /** Goes over what may stand before and behind the root. */
    private void skipMargin() throws NotPlain {
        do {
            bytes.skipBlanks();
        } while (bytes.skipComment());
    }

    /** False, once, for an element that its start tag has closed. */
    private boolean inside() {
        if (empty) {
            empty = false;
            depth--;
            names.forget(declared[depth]);
            return false;
        }
        return true;
    }

    /** Takes the end tag that the bytes may stand on. */
    private boolean ends() throws NotPlain {
        if (bytes.in[bytes.at + 1] != '/') {
            return false;
        }
        byte[] name = open[depth - 1].written;
        int at = bytes.at + 2;
        if (!Arrays.equals(bytes.in, at, Math.min(at + name.length, bytes.in.length), name, 0, name.length)) {
            throw NotPlain.SEEN;
        }
        bytes.at = at + name.length;
        bytes.skipBlanks();
        bytes.expect('>');
        depth--;
        names.forget(declared[depth]);
        return true;
    }

    private void start() throws NotPlain {
        if (depth == DEPTH) {
            throw NotPlain.SEEN;
        }
        tag = bytes.at;
        bytes.expect('<');
        open[depth] = names.read(bytes);
        if (open[depth].declares) {
            throw NotPlain.SEEN;
        }
        declared[depth] = names.declared();
        attributes.read(declared[depth]);
        empty = bytes.in[bytes.at] == '/';
        bytes.at += empty ? 1 : 0;
        bytes.expect('>');
        open[depth].space();
        depth++;
    }

    private void declaration() throws NotPlain {
        byte[] in = bytes.in;
        if (in.length > 6 && in[0] == (byte) 0xEF && in[1] == (byte) 0xBB && in[2] == (byte) 0xBF) {
            bytes.at = 3;
        }
        if (in[bytes.at] == '<' && in[bytes.at + 1] == '?') {
            int length = Math.min(DECLARATION, in.length - bytes.at);
            Matcher declaration = DECLARED.matcher(new String(in, bytes.at, length, StandardCharsets.ISO_8859_1));
            if (!declaration.lookingAt()) {
                throw NotPlain.SEEN;
            }
            bytes.at += declaration.end();
        }
        skipMargin();
    }
}
