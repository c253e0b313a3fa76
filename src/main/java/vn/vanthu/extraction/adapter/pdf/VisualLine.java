package vn.vanthu.extraction.adapter.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Signs that stand on one line, from left to right. */
final class VisualLine {

    /** Part of the font's size that makes a gap a blank. */
    private static final float BLANK = 0.2f;

    private static final float TWICE = 0.25f;

    private final List<Glyph> glyphs;
    private final String text;
    private final Glyph largest;
    private final float right;

    /** @param glyphs at least one that is not blank, in any order */
    VisualLine(List<Glyph> glyphs) {
        this.glyphs = trimmed(glyphs);
        this.text = write();
        this.largest = largest(this.glyphs);
        this.right = right(this.glyphs);
    }

    /** NFC, without blanks at its ends. */
    String text() {
        return text;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    float left() {
        return glyphs.get(0).x();
    }

    float right() {
        return right;
    }

    float centre() {
        return (left() + right()) / 2;
    }

    float width() {
        return right() - left();
    }

    /** Of its largest sign. */
    float baseline() {
        return largest.baseline();
    }

    float size() {
        return largest.size();
    }

    float top() {
        return baseline() - size();
    }

    boolean bold() {
        return letters().allMatch(Glyph::bold) && letters().findAny().isPresent();
    }

    /** True when its first letter is bold. */
    boolean startsBold() {
        return letters().findFirst().filter(Glyph::bold).isPresent();
    }

    /** True when its last letter is bold. */
    boolean endsBold() {
        return letters().reduce((first, second) -> second).filter(Glyph::bold).isPresent();
    }

    boolean italic() {
        return letters().allMatch(Glyph::italic) && letters().findAny().isPresent();
    }

    private Stream<Glyph> letters() {
        return glyphs.stream()
                .filter(glyph -> Character.isLetterOrDigit(glyph.text().codePointAt(0)));
    }

    private static Glyph largest(List<Glyph> glyphs) {
        Glyph largest = glyphs.get(0);
        for (Glyph glyph : glyphs) {
            largest = glyph.size() > largest.size() && !glyph.blank() ? glyph : largest;
        }
        return largest;
    }

    private static float right(List<Glyph> glyphs) {
        float right = 0;
        for (Glyph glyph : glyphs) {
            right = Math.max(right, glyph.right());
        }
        return right;
    }

    private String write() {
        StringBuilder line = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null
                    && glyph.x() - before.right() > BLANK * Math.max(before.size(), glyph.size())
                    && !before.blank()
                    && !glyph.blank()) {
                line.append(' ');
            }
            line.append(glyph.blank() ? " " : glyph.text());
            before = glyph;
        }
        return Normalizer.normalize(ligaturesApart(line.toString()).strip(), Normalizer.Form.NFC);
    }

    private static String ligaturesApart(String line) {
        return line.chars().noneMatch(c -> c >= 0xFB00 && c <= 0xFB06)
                ? line
                : line.replace("\uFB00", "ff")
                        .replace("\uFB01", "fi")
                        .replace("\uFB02", "fl")
                        .replace("\uFB03", "ffi")
                        .replace("\uFB04", "ffl")
                        .replace("\uFB05", "st")
                        .replace("\uFB06", "st");
    }

    /** From left to right, without blanks at the ends and without signs printed twice to look bold. */
    private static List<Glyph> trimmed(List<Glyph> signs) {
        List<Glyph> sorted = new ArrayList<>(signs);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> kept = new ArrayList<>(sorted.size());
        for (Glyph glyph : sorted) {
            Glyph last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            boolean twice = last != null
                    && last.text().equals(glyph.text())
                    && glyph.x() - last.x() < TWICE * Math.min(last.width(), glyph.width());
            if (!twice && !(kept.isEmpty() && glyph.blank())) {
                kept.add(glyph);
            }
        }
        while (kept.size() > 1 && kept.get(kept.size() - 1).blank()) {
            kept.remove(kept.size() - 1);
        }
        return List.copyOf(kept);
    }
}
