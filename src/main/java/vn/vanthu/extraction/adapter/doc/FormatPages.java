package vn.vanthu.extraction.adapter.doc;

import java.util.Map;
import java.util.TreeMap;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.intake.Refusal;

/** The pages of 512 bytes that say the format of stretches of the main stream ([MS-DOC] 2.9.33 and 2.9.175). */
final class FormatPages {

    private static final int PAGE = 512;
    private static final int LAST = PAGE - 1;
    private static final int PAGE_NUMBER = 0x3FFFFF;
    private static final int PARAGRAPH_ENTRY = 13;

    /**
     * @param start in the main stream
     * @param end behind it
     * @param changes style number and modifiers of a paragraph; modifiers of characters
     */
    record Stretch(int start, int end, Bytes changes) {}

    private final TreeMap<Integer, Stretch> stretches = new TreeMap<>();

    static FormatPages ofCharacters(Bytes main, Bytes plex, Budget budget) throws Refusal {
        return new FormatPages(main, plex, false, budget);
    }

    static FormatPages ofParagraphs(Bytes main, Bytes plex, Budget budget) throws Refusal {
        return new FormatPages(main, plex, true, budget);
    }

    private FormatPages(Bytes main, Bytes bytes, boolean paragraphs, Budget budget) throws Refusal {
        Plex plex = new Plex(bytes, 4);
        for (int i = 0; i < plex.count(); i++) {
            budget.step();
            long at = (long) (plex.value(i).s32(0) & PAGE_NUMBER) * PAGE;
            if (at <= main.length() - PAGE) {
                page(main.part((int) at, PAGE), paragraphs);
            }
        }
    }

    /** What is said of the character at this offset, and how far; null if nothing. */
    Stretch at(int offset) {
        Map.Entry<Integer, Stretch> entry = stretches.floorEntry(offset);
        return entry == null || entry.getValue().end() <= offset ? null : entry.getValue();
    }

    /** Where the next stretch behind an offset begins. */
    int next(int offset) {
        Integer next = stretches.higherKey(offset);
        return next == null ? Integer.MAX_VALUE : next;
    }

    private void page(Bytes page, boolean paragraphs) {
        int count = page.u8(LAST);
        int entry = paragraphs ? PARAGRAPH_ENTRY : 1;
        for (int i = 0; i < count && 4 * (count + 1) + entry * (i + 1) <= LAST; i++) {
            int at = 2 * page.u8(4 * (count + 1) + entry * i);
            int start = page.s32(4 * i);
            int end = page.s32(4 * i + 4);
            if (end > start) {
                stretches.put(start, new Stretch(start, end, changes(page, at, paragraphs)));
            }
        }
    }

    private static Bytes changes(Bytes page, int at, boolean paragraphs) {
        if (at == 0) {
            return Bytes.NONE;
        }
        int size = page.u8(at);
        int from = at + 1;
        if (paragraphs) {
            from = size == 0 ? at + 2 : at + 1;
            size = size == 0 ? 2 * page.u8(at + 1) : 2 * size - 1;
        }
        return from + size > PAGE ? Bytes.NONE : page.part(from, size);
    }
}
