package vn.vanthu.corpus;

import java.util.EnumSet;
import java.util.Set;

/** How one clerk types. */
record Style(
        Head head,
        Tail tail,
        Scheme scheme,
        Encoding encoding,
        AnnexPlace annex,
        AnnexForm form,
        Set<Noise> noise,
        String font,
        int size,
        boolean capsByFormat) {

    enum Head {
        TABLE,
        TABLE_OF_TWO_ROWS,
        TABS,
        BLANKS,
        TEXT_BOXES,
        STACKED
    }

    enum Tail {
        TABLE,
        TABS,
        STACKED_LIST_FIRST,
        STACKED_SIGNATURE_FIRST
    }

    enum AnnexPlace {
        NONE,
        SAME_FILE,
        SECOND_FILE,
        WORKBOOK
    }

    enum AnnexForm {
        FULL,
        WITH_PERIOD_BEFORE,
        CODES_ONLY,
        NAMES_ONLY,
        ONE_ROW_HEADER
    }

    enum Noise {
        SPLIT_RUNS,
        TRACKED_CHANGES,
        NO_BREAK_BLANKS,
        SOFT_HYPHENS,
        FIELDS,
        HIDDEN_TEXT,
        COMMENTS,
        BOOKMARKS,
        CONTENT_CONTROLS,
        FOOTNOTES,
        RUNNING_HEADS,
        PAGE_NUMBERS
    }

    /** @param format what the file will be turned into; letters of old fonts and tracked changes do not outlive a PDF */
    static Style roll(Dice dice, int turn, Format format, Fault fault, boolean modern) {
        boolean pages = format == Format.PDF || format == Format.SCAN;
        Encoding encoding = pages ? dice.any(Encoding.NFC, Encoding.NFC, Encoding.NFD) : Encoding.turn(turn);
        Set<Noise> noise = EnumSet.noneOf(Noise.class);
        for (Noise one : Noise.values()) {
            if (dice.chance(30)) {
                noise.add(one);
            }
        }
        if (pages) {
            noise.remove(Noise.TRACKED_CHANGES);
        }
        boolean needed = modern || fault == Fault.SUM_WRONG;
        AnnexPlace annex =
                dice.any(AnnexPlace.SAME_FILE, AnnexPlace.SAME_FILE, AnnexPlace.SECOND_FILE, AnnexPlace.WORKBOOK);
        if (fault == Fault.ANNEX_MISSING || !needed && dice.chance(40)) {
            annex = AnnexPlace.NONE;
        }
        return new Style(
                Head.values()[turn % Head.values().length],
                dice.any(Tail.TABLE, Tail.TABLE, Tail.TABS, Tail.STACKED_LIST_FIRST, Tail.STACKED_SIGNATURE_FIRST),
                dice.any(Scheme.values()),
                encoding,
                annex,
                dice.any(AnnexForm.values()),
                noise,
                dice.any("Times New Roman", "Times New Roman", "Times New Roman", "Arial"),
                dice.any(13, 14, 14),
                dice.chance(15) && (encoding == Encoding.NFC || encoding == Encoding.NFD));
    }

    boolean has(Noise one) {
        return noise.contains(one);
    }
}
