package vn.vanthu.extraction;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import vn.vanthu.document.Place;
import vn.vanthu.document.TypeSetting.Alignment;

/**
 * Trình bày: what a file looks like, as it was measured: computed from the styles of a Word file, or taken from the pages
 * of a PDF. Lengths in millimetres from the upper left corner of the page, sizes and spaces in points. What cannot be told
 * is empty, never a guess.
 *
 * @param sheets the sections of a Word file, or the pages of a PDF, in order
 * @param lines in reading order: of a Word file the paragraphs (parts between forced line breaks apart), of a PDF the
 *     printed lines; cells, headers and footers included, empty paragraphs too
 */
public record Presentation(Source source, List<Sheet> sheets, List<Line> lines, List<Stroke> strokes) {

    /** Of a file whose looks were not measured. */
    public static final Presentation NONE = new Presentation(Source.NONE, List.of(), List.of(), List.of());

    public enum Source {
        NONE,
        STYLES,
        PAGES
    }

    public enum Region {
        BODY,
        HEADER,
        FOOTER
    }

    /** How much of a line is so. */
    public enum Share {
        NONE,
        SOME,
        ALL
    }

    public enum StrokeKind {
        /** A line drawn as a shape. */
        DRAWN,
        /** The border of a paragraph or cell. */
        BORDER,
        /** Underlined letters or blanks. */
        UNDERLINE,
        /** Typed underscores or dashes. */
        TYPED
    }

    public Presentation {
        sheets = List.copyOf(sheets);
        lines = List.copyOf(lines);
        strokes = List.copyOf(strokes);
    }

    /** The same looks of other words. */
    Presentation reading(UnaryOperator<String> words) {
        List<Line> read =
                lines.stream().map(line -> line.with(words.apply(line.text()))).toList();
        return new Presentation(source, sheets, read, strokes);
    }

    /**
     * Trang giấy. The margins of a Word file are those set; those of a PDF are the blank edges around what is printed
     * between header and footer, so that a right or lower one may be larger than what was set.
     *
     * @param number of the page, or of the section, from 1
     * @param lines index of its first line among all lines
     */
    public record Sheet(
            int number, double width, double height, double top, double bottom, double left, double right, int lines) {

        public boolean landscape() {
            return width > height;
        }
    }

    /**
     * Dòng chữ.
     *
     * @param at the same place that the {@link Paper} gives it; for headers and footers {@link Place.Whole}
     * @param page from 1; 0 where pages are not known; of a header or footer of a Word file 1 when the first page of its
     *     section shows it, else 2
     * @param left where its letters begin
     * @param right where they end; in a Word file as wide as Times New Roman runs, unless it is known to break
     * @param baseline below the page's upper edge
     * @param column the room it is set in: text area, cell or text box; empty where it is not known
     * @param rows printed lines that it takes; empty where it is not known
     */
    public record Line(
            String text,
            Place.Position at,
            Region region,
            int page,
            OptionalDouble left,
            OptionalDouble right,
            OptionalDouble baseline,
            OptionalDouble columnLeft,
            OptionalDouble columnRight,
            OptionalInt rows,
            Letters letters,
            Setting setting) {

        private Line with(String other) {
            return new Line(
                    other, at, region, page, left, right, baseline, columnLeft, columnRight, rows, letters, setting);
        }
    }

    /**
     * Chữ.
     *
     * @param font family of most letters, as "Times New Roman"; empty where it is not known
     * @param least the smallest size
     * @param most the largest size
     * @param coloured letters that are not black
     */
    public record Letters(
            String font, double least, double most, Share bold, Share italic, Share underlined, Share coloured) {}

    /**
     * Cách đặt đoạn.
     *
     * @param firstLine indent of the first line from the others, in millimetres, negative when it hangs
     * @param before space to the paragraph above, the larger of the two that meet
     * @param lines line spacing in lines
     * @param exact line spacing in points, when it is set exactly or at least
     * @param opens true for the first line of its paragraph
     */
    public record Setting(
            Alignment alignment,
            OptionalDouble firstLine,
            OptionalDouble before,
            OptionalDouble lines,
            OptionalDouble exact,
            boolean opens) {}

    /**
     * Đường kẻ ngang.
     *
     * @param under index of the line that it stands under; empty when none is near
     * @param left from the page's left edge; empty where only its length is known
     */
    public record Stroke(
            StrokeKind kind, int page, OptionalDouble left, OptionalDouble y, double length, OptionalInt under) {}
}
