package vn.vanthu.extraction.adapter.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Lettering;

/** Phông chữ của một sổ tính, in the order in which its cells refer to them; nearly all draw Unicode. */
public final class CellFonts {

    private static final int MOST = 65_536;

    private record Face(boolean bold, Optional<Lettering> lettering) {}

    private final List<Face> faces = new ArrayList<>();
    private final Map<String, Optional<Lettering>> named = new HashMap<>();
    private final Set<LegacyEncoding> met = EnumSet.noneOf(LegacyEncoding.class);
    private boolean old;

    public void add(String name, boolean bold) {
        if (faces.size() < MOST) {
            Optional<Lettering> lettering = Lettering.ofFont(name);
            old |= lettering.isPresent();
            faces.add(new Face(bold, lettering));
        }
    }

    /** True when one of the fonts draws something else than Unicode. */
    public boolean old() {
        return old;
    }

    /** The old encodings that letters were read from so far. */
    public Set<LegacyEncoding> met() {
        return met;
    }

    public boolean bold(int font) {
        return font >= 0 && font < faces.size() && faces.get(font).bold();
    }

    /** The text as the font shows it; see {@link Lettering#read}. */
    public String read(int font, CharSequence before, String text) {
        Optional<Lettering> lettering =
                font >= 0 && font < faces.size() ? faces.get(font).lettering() : Optional.empty();
        if (lettering.isEmpty()) {
            return text;
        }
        return read(lettering.get(), before, text);
    }

    /** The same for a run within a cell that names a font of its own. */
    public String read(String font, CharSequence before, String text) {
        Optional<Lettering> lettering = named(font);
        return lettering.isEmpty() ? text : read(lettering.get(), before, text);
    }

    /** True when the font that a run names draws something else than Unicode. */
    public boolean old(String font) {
        return named(font).isPresent();
    }

    private Optional<Lettering> named(String font) {
        Optional<Lettering> lettering = named.get(font);
        if (lettering == null) {
            lettering = Lettering.ofFont(font);
            if (named.size() < MOST) {
                named.put(font, lettering);
            }
        }
        return lettering;
    }

    private String read(Lettering lettering, CharSequence before, String text) {
        String read = lettering.read(before, text);
        if (!read.equals(text)) {
            lettering.encoding().ifPresent(met::add);
        }
        return read;
    }
}
