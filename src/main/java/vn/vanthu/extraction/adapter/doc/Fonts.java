package vn.vanthu.extraction.adapter.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Lettering;

/** The fonts of a document ([MS-DOC] 2.9.285), as far as they draw other letters than Unicode names. */
final class Fonts {

    private static final int NAME = 39;

    private final List<Optional<Lettering>> letterings = new ArrayList<>();

    Optional<Lettering> lettering(int index) {
        return index < 0 || index >= letterings.size() ? Optional.empty() : letterings.get(index);
    }

    void read(Bytes table) {
        int at = 4;
        for (int count = table.u16(0); count > 0 && at < table.length(); count--) {
            Bytes font = table.part(at + 1, table.u8(at));
            letterings.add(Lettering.ofFont(name(font)));
            at += 1 + font.length();
        }
    }

    private static String name(Bytes font) {
        int units = Math.max(0, (font.length() - NAME) / 2);
        String names = units == 0 ? "" : font.text(NAME, units);
        int end = names.indexOf('\0');
        return end < 0 ? names : names.substring(0, end);
    }
}
