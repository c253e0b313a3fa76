package vn.vanthu.extraction.adapter.doc;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Lettering;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.story.Fields;
import vn.vanthu.extraction.adapter.story.Flow;
import vn.vanthu.extraction.adapter.story.Line;
import vn.vanthu.intake.Refusal;

/**
 * The text of Word 6 and 95, one byte a letter, as plain paragraphs: a table's row is one paragraph, its cells parted by
 * tabs. All letters are read as the first font of an old encoding in the font table draws them.
 */
final class OldText {

    private static final int COMPLEX = 4;
    private static final int ENCRYPTED = 0x100;
    private static final int TEXT_LENGTH = 0x34;
    private static final int FONTS = 0xD0;
    private static final int PIECES = 0x160;
    private static final int FONT_NAME = 5;
    private static final int VIETNAMESE = 163;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Bytes main;
    private final Budget budget;
    private final Fields fields = new Fields(true);
    private final Set<LegacyEncoding> encodings = EnumSet.noneOf(LegacyEncoding.class);
    private Optional<Lettering> lettering = Optional.empty();
    private boolean vietnamese;

    OldText(Bytes main, Budget budget) {
        this.main = main;
        this.budget = budget;
    }

    boolean encrypted() {
        return (main.u16(0x0A) & ENCRYPTED) != 0;
    }

    Set<LegacyEncoding> encodings() {
        return encodings;
    }

    void read(Flow flow) throws Refusal {
        fonts();
        String text = letters(text());
        Line.Builder line = new Line.Builder();
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            budget.step();
            char sign = text.charAt(at);
            boolean rowEnds = sign == 7 && at + 1 < text.length() && text.charAt(at + 1) == 7;
            if (sign == '\r' || sign == '\f' || rowEnds) {
                at += rowEnds ? 1 : 0;
                flow.begin();
                line.add(shown.toString(), false, false);
                flow.paragraph(line.build("", false));
                fields.endParagraph();
                line = new Line.Builder();
                shown.setLength(0);
            } else {
                take(sign, shown);
            }
        }
        line.add(shown.toString(), false, false);
        flow.begin();
        flow.paragraph(line.build("", false));
        fields.check();
    }

    private void take(char sign, StringBuilder shown) throws Refusal {
        switch (sign) {
            case 0x13 -> fields.mark("begin");
            case 0x14 -> fields.mark("separate");
            case 0x15 -> fields.mark("end");
            case 7, '\t' -> shown.append('\t');
            case 0x0B -> shown.append('\n');
            case 0x1E -> shown.append('-');
            default -> {
                if (sign >= ' ' && !fields.textShows()) {
                    fields.code(String.valueOf(sign));
                } else if (sign >= ' ') {
                    shown.append(sign);
                }
            }
        }
    }

    private byte[] text() throws Refusal {
        int length = main.s32(TEXT_LENGTH);
        budget.characters(Math.max(0, length));
        List<Bytes> pieces = (main.u16(0x0A) & COMPLEX) != 0 ? pieces() : List.of();
        if (pieces.isEmpty()) {
            pieces = List.of(main.part(main.s32(0x18), length));
        }
        byte[] text = new byte[length];
        int at = 0;
        for (Bytes piece : pieces) {
            int count = Math.min(piece.length(), length - at);
            System.arraycopy(piece.array(), piece.start(), text, at, count);
            at += count;
        }
        if (at < length) {
            throw Refusal.broken("text lies outside the file");
        }
        return text;
    }

    private List<Bytes> pieces() {
        Bytes clx = main.part(main.s32(PIECES), main.s32(PIECES + 4));
        int at = 0;
        while (at + 3 <= clx.length() && clx.u8(at) == 1) {
            at += 3 + clx.u16(at + 1);
        }
        List<Bytes> pieces = new ArrayList<>();
        if (at + 5 <= clx.length() && clx.u8(at) == 2) {
            Plex plex = new Plex(clx.from(at + 5), 8);
            for (int i = 0; i < plex.count(); i++) {
                pieces.add(main.part(plex.value(i).s32(2), plex.position(i + 1) - plex.position(i)));
            }
        }
        return pieces;
    }

    private void fonts() {
        int size = main.s32(FONTS + 4);
        if (size <= 2 || main.s32(FONTS) < 0 || main.s32(FONTS) > main.length() - size) {
            return;
        }
        Bytes table = main.part(main.s32(FONTS), size);
        for (int at = 2; at < table.length(); at += 1 + table.u8(at)) {
            Bytes font = table.part(at + 1, Math.min(table.u8(at), table.length() - at - 1));
            if (font.length() > FONT_NAME) {
                vietnamese |= font.u8(3) == VIETNAMESE;
                String names = new String(font.array(), font.start() + FONT_NAME, font.length() - FONT_NAME, WESTERN);
                Optional<Lettering> found = Lettering.ofFont(names.split("\0", 2)[0]);
                lettering = lettering.isPresent()
                                || found.flatMap(Lettering::encoding).isEmpty()
                        ? lettering
                        : found;
            }
        }
    }

    private String letters(byte[] bytes) {
        if (lettering.isPresent()) {
            lettering.get().encoding().ifPresent(encodings::add);
            return lettering.get().read("", new String(bytes, WESTERN));
        }
        if (vietnamese) {
            encodings.add(LegacyEncoding.WINDOWS_1258);
            return LegacyEncoding.WINDOWS_1258.decode(bytes);
        }
        return new String(bytes, WESTERN);
    }
}
