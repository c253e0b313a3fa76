package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The empty strip between two blocks of text that stand side by side.
 *
 * @param from its left edge
 * @param to its right edge
 */
record Gutter(float from, float to) {

    private static final float WIDE = 1.2f;
    private static final float TIMES_USUAL = 2.5f;
    private static final int TYPED_BLANKS = 8;
    private static final Pattern LABEL =
            Pattern.compile("([-–+•*]|\\(?\\d{1,3}(\\.\\d+)*[.)]?|[IVXLC]{1,7}[.)]?|\\(?\\p{L}[.)])");
    private static final Pattern ADDRESS =
            Pattern.compile(".*kính gửi\\s*:?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern GOES_ON = Pattern.compile("(/|tháng\\b|năm\\b).*", Pattern.UNICODE_CHARACTER_CLASS);

    private record Gap(int after, float from, float to, float extra) {}

    float width() {
        return to - from;
    }

    float middle() {
        return (from + to) / 2;
    }

    /** @return null when nothing in the line stands out as more than a blank between words */
    static Gutter in(VisualLine line) {
        List<Gap> gaps = gaps(line);
        gaps.sort(Comparator.comparingDouble(Gap::extra).reversed());
        for (int i = 0; i < gaps.size() && gaps.get(i).extra() >= WIDE * line.size(); i++) {
            Gap gap = gaps.get(i);
            float usual = gaps.get(i + (gaps.size() - i) / 2).extra();
            boolean alone = gaps.size() == 1;
            if ((alone || gap.extra() >= TIMES_USUAL * usual) && parts(line, gap.after())) {
                return new Gutter(gap.from(), gap.to());
            }
        }
        return null;
    }

    private static boolean parts(VisualLine line, int after) {
        List<Glyph> glyphs = line.glyphs();
        String left = new VisualLine(glyphs.subList(0, after + 1)).text();
        String right = new VisualLine(glyphs.subList(after + 1, glyphs.size())).text();
        return !LABEL.matcher(left).matches()
                && !ADDRESS.matcher(left).matches()
                && !GOES_ON.matcher(right).matches();
    }

    /** Gaps between words; blanks that were typed do not count to a gap's width unless there are many. */
    private static List<Gap> gaps(VisualLine line) {
        List<Gap> gaps = new ArrayList<>();
        List<Glyph> glyphs = line.glyphs();
        int last = 0;
        float end = glyphs.get(0).right();
        float blanks = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.blank()) {
                blanks += glyph.width();
                continue;
            }
            float gap = glyph.x() - end;
            if (gap > 0.2f * line.size()) {
                boolean typed = i - last > TYPED_BLANKS;
                gaps.add(new Gap(last, end, glyph.x(), typed ? gap : gap - blanks));
            }
            last = i;
            end = Math.max(end, glyph.right());
            blanks = 0;
        }
        return gaps;
    }
}
