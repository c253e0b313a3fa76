package vn.vanthu.extraction.adapter.doc;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.intake.Refusal;

/** The piece table ([MS-DOC] 2.8.35): which character of the text lies where in the main stream. */
final class Pieces {

    private static final Charset NARROW = Charset.forName("windows-1252");
    private static final int COMPRESSED = 0x40000000;

    /** Operations that a piece names in seven bits ([MS-DOC] 2.9.215). */
    private static final Map<Integer, Integer> SHORT_FORMS = Map.of(
            0x05, 0x2403, 0x18, 0x2416, 0x19, 0x2417, 0x41, 0x0800, 0x55, 0x0835, 0x56, 0x0836, 0x5B, 0x083B, 0x5C,
            0x083C);

    /**
     * @param start first character
     * @param end behind the last
     * @param offset of the first character in the main stream
     * @param narrow one byte a character instead of two
     * @param changes to what the pages say of its characters and paragraphs
     */
    record Piece(int start, int end, int offset, boolean narrow, Bytes changes) {

        int offsetOf(int position) {
            return offset + (position - start) * (narrow ? 1 : 2);
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final Bytes main;
    private final char[] text;

    Pieces(Fib fib, Bytes table, Budget budget) throws Refusal {
        main = fib.main();
        read(fib.find(table, Fib.Structure.PIECES), fib, budget);
        int length = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end();
        if (length < fib.length(Fib.Story.MAIN)) {
            throw Refusal.broken("text lies outside the file");
        }
        text = new char[length];
        for (Piece piece : pieces) {
            budget.characters(piece.end() - piece.start());
            budget.lookAtClock();
            letters(piece);
        }
    }

    List<Piece> all() {
        return pieces;
    }

    /** All stories, one behind the other. */
    char[] text() {
        return text;
    }

    private void read(Bytes clx, Fib fib, Budget budget) throws Refusal {
        List<Bytes> changes = new ArrayList<>();
        int at = 0;
        while (at + 3 <= clx.length() && clx.u8(at) == 1) {
            int size = clx.u16(at + 1);
            changes.add(clx.part(at + 3, size));
            at += 3 + size;
        }
        if (at + 5 > clx.length() || clx.u8(at) != 2) {
            whole(fib);
            return;
        }
        Plex plex = new Plex(clx.part(at + 5, Math.min(clx.s32(at + 1), clx.length() - at - 5)), 8);
        int next = 0;
        for (int i = 0; i < plex.count(); i++) {
            budget.step();
            Bytes descriptor = plex.value(i);
            int place = descriptor.s32(2);
            boolean narrow = (place & COMPRESSED) != 0;
            int offset = narrow ? (place & ~COMPRESSED) / 2 : place;
            int end = Math.min(plex.position(i + 1), next + room(offset, narrow));
            if (plex.position(i) != next || end < next) {
                return;
            }
            if (end > next) {
                pieces.add(new Piece(next, end, offset, narrow, changes(descriptor.u16(6), changes)));
            }
            next = end;
        }
    }

    /** A file that was never saved in pieces. */
    private void whole(Fib fib) {
        int length = 0;
        for (Fib.Story story : Fib.Story.values()) {
            length = Math.addExact(length, fib.length(story));
        }
        length = Math.min(length, room(fib.textStart(), true));
        if (length > 0) {
            pieces.add(new Piece(0, length, fib.textStart(), true, Bytes.NONE));
        }
    }

    /** How many characters fit between an offset and the end of the stream. */
    private int room(int offset, boolean narrow) {
        return offset < 0 ? 0 : Math.max(0, (main.length() - offset) / (narrow ? 1 : 2));
    }

    private static Bytes changes(int prm, List<Bytes> lists) {
        if ((prm & 1) != 0) {
            return prm >> 1 < lists.size() ? lists.get(prm >> 1) : Bytes.NONE;
        }
        int operation = SHORT_FORMS.getOrDefault(prm >> 1 & 0x7F, 0);
        return operation == 0
                ? Bytes.NONE
                : Bytes.of(new byte[] {(byte) operation, (byte) (operation >> 8), (byte) (prm >> 8)});
    }

    private void letters(Piece piece) {
        int count = piece.end() - piece.start();
        String letters = piece.narrow()
                ? new String(main.array(), main.start() + piece.offset(), count, NARROW)
                : main.text(piece.offset(), count);
        letters.getChars(0, count, text, piece.start());
    }
}
