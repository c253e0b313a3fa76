package vn.vanthu.extraction.adapter.doc;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Lettering;
import vn.vanthu.extraction.adapter.story.Fields;
import vn.vanthu.extraction.adapter.story.Line;
import vn.vanthu.intake.Refusal;

/** Reads the letters of paragraphs, run by run; tracked insertions count as text, tracked deletions do not. */
final class RunReader {

    private static final char PICTURE = 1;
    private static final char DRAWING = 8;
    private static final char SOFT_HYPHEN = 0x1F;

    private final char[] text;
    private final Formats formats;
    private final Fields fields = new Fields(true);
    private final Set<LegacyEncoding> encodings = EnumSet.noneOf(LegacyEncoding.class);
    private boolean pictureSeen;

    RunReader(char[] text, Formats formats) {
        this.text = text;
        this.formats = formats;
    }

    Fields fields() {
        return fields;
    }

    boolean pictureSeen() {
        return pictureSeen;
    }

    Set<LegacyEncoding> encodings() {
        return encodings;
    }

    void read(int start, int end, LetterFormat style, Line.Builder line) throws Refusal {
        for (int at = start; at < end; ) {
            int until = Math.min(end, formats.sameUntil(at));
            LetterFormat run = formats.letters(at);
            if (!run.deleted) {
                run(at, until, run, style, line);
            }
            at = until;
        }
    }

    /** Takes note of a field's mark ([MS-DOC] 2.8.25). */
    void field(char sign) {
        switch (sign) {
            case 0x13 -> fields.mark("begin");
            case 0x14 -> fields.mark("separate");
            case 0x15 -> fields.mark("end");
            default -> {}
        }
    }

    private void run(int start, int end, LetterFormat run, LetterFormat style, Line.Builder line) throws Refusal {
        StringBuilder letters = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            char sign = text[at];
            if (sign >= 0x13 && sign <= 0x15) {
                put(letters, run, style, line);
                field(sign);
            } else {
                pictureSeen |= sign == PICTURE || sign == DRAWING;
                seen(sign, letters);
            }
        }
        put(letters, run, style, line);
    }

    private static void seen(char sign, StringBuilder letters) {
        switch (sign) {
            case '\t' -> letters.append('\t');
            case 0x0B -> letters.append('\n');
            case 0x0C, 0x0E -> letters.append(' ');
            case 0x1E -> letters.append('-');
            default -> {
                if (sign >= ' ' || sign == SOFT_HYPHEN) {
                    letters.append(sign);
                }
            }
        }
    }

    private void put(StringBuilder letters, LetterFormat run, LetterFormat style, Line.Builder line) throws Refusal {
        if (letters.length() == 0) {
            return;
        }
        String raw = letters.toString();
        letters.setLength(0);
        if (!fields.textShows()) {
            fields.code(raw);
            return;
        }
        LetterFormat own = formats.style(run.style).letters();
        if (LetterFormat.shown(run.hidden, style.hidden, own.hidden)) {
            return;
        }
        String read = read(raw, run, style, own, line);
        line.add(
                LetterFormat.shown(run.capitals, style.capitals, own.capitals) ? read.toUpperCase(Locale.ROOT) : read,
                LetterFormat.shown(run.bold, style.bold, own.bold),
                LetterFormat.shown(run.italic, style.italic, own.italic));
    }

    private String read(String raw, LetterFormat run, LetterFormat style, LetterFormat own, Line.Builder line) {
        int font = first(run.font, own.font, style.font, formats.styles().font());
        Optional<Lettering> lettering = formats.fonts().lettering(font);
        if (lettering.isEmpty()) {
            return without(raw, SOFT_HYPHEN);
        }
        // a letter in old encodings: TCVN3 has "ư" there
        String codes = raw.replace(SOFT_HYPHEN, '\u00AD');
        String read = lettering.get().read(line.text(), codes);
        if (!read.equals(codes)) {
            lettering.get().encoding().ifPresent(encodings::add);
        }
        return lettering.get().encoding().isPresent() ? read : without(read, '\u00AD');
    }

    private static String without(String text, char sign) {
        return text.indexOf(sign) < 0 ? text : text.replace(String.valueOf(sign), "");
    }

    private static int first(int... fonts) {
        for (int font : fonts) {
            if (font >= 0) {
                return font;
            }
        }
        return -1;
    }
}
