package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.extraction.Presentation.Setting;

/** Cách đặt đoạn: how the lines of paragraphs, blocks and cells are set, told by where they begin, end and follow. */
final class LineSettings {

    static final Setting NOT_TOLD = new Setting(
            Alignment.ANY,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            true);

    /** Parts of the line spacing that lie over and under the line letters stand on. */
    private static final float OVER = 0.8f;

    /** Bounds of what can be the spacing of lines, in lines. */
    private static final float TIGHTEST = 0.9f;

    private static final float WIDEST = 1.55f;
    /** In points: smaller gaps are no space between paragraphs. */
    private static final float SPACE = 1;

    /** In lines; 0 where no two lines of a paragraph follow each other. */
    private final float usual;

    private final Map<TextFrame, TextArea> areas;

    private VisualLine above;
    private int abovePage;

    LineSettings(List<Part> parts) {
        List<Float> all = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Paragraph paragraph) {
                all.addAll(spacings(paragraph));
            }
        }
        this.usual = middle(all);
        this.areas = TextArea.of(parts);
    }

    /** To be told of each part once it is measured: the next stands under it. */
    void passed(Part part) {
        above = null;
        if (part instanceof Part.Paragraph paragraph) {
            int last = paragraph.lines().size() - 1;
            above = paragraph.lines().get(last);
            abovePage = paragraph.pages().get(last);
        }
    }

    TextArea area(Part.Paragraph paragraph) {
        return areas.get(paragraph.frame());
    }

    /** @param next part; null after the last */
    List<Setting> of(Part.Paragraph paragraph, Part next) {
        List<VisualLine> lines = paragraph.lines();
        float own = middle(spacings(paragraph));
        float spacing = own > 0 ? own : usual;
        boolean follows = above != null && abovePage == paragraph.pages().get(0) && spacing > 0;
        Alignment alignment = Alignments.of(paragraph, area(paragraph), neighbours(next));
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            settings.add(new Setting(
                    alignment,
                    i == 0 && lines.size() > 1 ? firstLine(lines) : OptionalDouble.empty(),
                    i == 0 && follows ? space(above, lines.get(0), spacing) : OptionalDouble.empty(),
                    own > 0 ? OptionalDouble.of(Lengths.lines(own)) : OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    i == 0));
        }
        return settings;
    }

    /**
     * @param half all lines of the block that the cell is in; empty in a ruled table
     * @param at index of the cell's first line among them
     */
    List<Setting> of(CellText cell, List<VisualLine> half, int at) {
        List<VisualLine> lines = cell.lines();
        float tightest = Float.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            tightest = Math.min(tightest, spacing(lines.get(i - 1), lines.get(i)));
        }
        float own = tightest >= TIGHTEST && tightest <= WIDEST ? tightest : 0;
        float spacing = own > 0 ? own : Math.max(1, usual);
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            VisualLine line = lines.get(i);
            VisualLine over = i > 0 ? lines.get(i - 1) : at > 0 ? half.get(at - 1) : null;
            OptionalDouble before = over == null ? OptionalDouble.empty() : space(over, line, spacing);
            boolean small = Character.isLowerCase(line.text().codePointAt(0));
            settings.add(new Setting(
                    half.isEmpty() ? Alignments.inCell(lines, i, cell) : Alignments.inHalf(half, at + i),
                    OptionalDouble.empty(),
                    before,
                    own > 0 && before.orElse(0) < SPACE
                            ? OptionalDouble.of(Lengths.lines(own))
                            : OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    i == 0 || !small || before.orElse(0) >= SPACE));
        }
        return settings;
    }

    private List<VisualLine> neighbours(Part next) {
        List<VisualLine> neighbours = new ArrayList<>();
        if (above != null) {
            neighbours.add(above);
        }
        if (next instanceof Part.Paragraph below) {
            neighbours.add(below.lines().get(0));
        }
        return neighbours;
    }

    private static OptionalDouble firstLine(List<VisualLine> lines) {
        float others = Float.MAX_VALUE;
        for (VisualLine line : lines.subList(1, lines.size())) {
            others = Math.min(others, line.left());
        }
        return Lengths.someMillimetres(lines.get(0).left() - others);
    }

    /** What stands between two lines beyond their spacing, in points; never less than 0. */
    private static OptionalDouble space(VisualLine upper, VisualLine lower, float spacing) {
        float gap = lower.baseline() - upper.baseline() - spacing * single(upper, lower);
        return OptionalDouble.of(Math.max(0, Lengths.points(gap)));
    }

    private static List<Float> spacings(Part.Paragraph paragraph) {
        List<Float> spacings = new ArrayList<>();
        for (int i = 1; i < paragraph.lines().size(); i++) {
            if (paragraph.pages().get(i).equals(paragraph.pages().get(i - 1))) {
                spacings.add(
                        spacing(paragraph.lines().get(i - 1), paragraph.lines().get(i)));
            }
        }
        return spacings;
    }

    /** In lines. */
    private static float spacing(VisualLine upper, VisualLine lower) {
        return (lower.baseline() - upper.baseline()) / single(upper, lower);
    }

    private static float single(VisualLine upper, VisualLine lower) {
        return Lengths.SINGLE * ((1 - OVER) * upper.size() + OVER * lower.size());
    }

    private static float middle(List<Float> values) {
        return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
    }
}
