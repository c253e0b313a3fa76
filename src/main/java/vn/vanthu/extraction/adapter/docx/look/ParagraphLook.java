package vn.vanthu.extraction.adapter.docx.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import vn.vanthu.document.TypeSetting.Alignment;
import vn.vanthu.extraction.Presentation;

/**
 * How a paragraph is set when all is said. Indents in twips, spaces in points.
 *
 * @param style that it names; empty for the default one
 * @param first indent of the first line from the others
 * @param close true when it keeps no space to paragraphs of the same style
 */
public record ParagraphLook(
        String style,
        Alignment alignment,
        double left,
        double right,
        double first,
        double before,
        double after,
        boolean close,
        OptionalDouble lines,
        OptionalDouble exact,
        boolean lineAbove,
        boolean lineBelow,
        List<Stop> stops) {

    /** @param position from where the column begins, in twips */
    record Stop(double position, Alignment alignment) {}

    /** What Word makes of a space that is to be chosen by itself. */
    private static final double AUTOMATIC = 14;

    private static final double LINE = 240;

    public static ParagraphLook of(Marks said, String style) {
        boolean exact = !said.get("lineRule").isEmpty() && !said.get("lineRule").equals("auto");
        double line = said.twips("line", LINE);
        return new ParagraphLook(
                style == null ? "" : style,
                said.says("frameAlign") ? aligned(said.get("frameAlign")) : aligned(said.get("jc")),
                said.twips("left", 0),
                said.twips("right", 0),
                said.twips("first", 0),
                space(said, "before"),
                space(said, "after"),
                said.on("contextualSpacing"),
                exact ? OptionalDouble.empty() : OptionalDouble.of(line / LINE),
                exact ? OptionalDouble.of(line / Twips.POINT) : OptionalDouble.empty(),
                drawn(said.get("border.top")),
                drawn(said.get("border.bottom")),
                stops(said));
    }

    /** @param above the paragraph before it in the same column; null for none */
    Presentation.Setting setting(ParagraphLook above, boolean opens, Alignment seen) {
        boolean alike = above != null && above.style.equals(style);
        double own = close && alike ? 0 : before;
        double others = above == null || above.close && alike ? 0 : above.after;
        return new Presentation.Setting(
                seen,
                OptionalDouble.of(Twips.millimetres(first)),
                opens ? OptionalDouble.of(Math.max(own, others)) : OptionalDouble.empty(),
                lines,
                exact,
                opens);
    }

    /** Of one line of letters of that size, in points. */
    double height(double size) {
        return exact.orElse(Math.max(size, 1) * 1.15 * lines.orElse(1));
    }

    private static double space(Marks said, String side) {
        return said.on(side + "Autospacing") ? AUTOMATIC : said.twips(side, 0) / Twips.POINT;
    }

    private static boolean drawn(String border) {
        return !border.isEmpty() && !border.equals("nil") && !border.equals("none");
    }

    static Alignment aligned(String name) {
        return switch (name) {
            case "center" -> Alignment.CENTRE;
            case "right", "end" -> Alignment.RIGHT;
            case "both", "distribute", "thaiDistribute", "lowKashida", "mediumKashida", "highKashida" ->
                Alignment.JUSTIFIED;
            default -> Alignment.LEFT;
        };
    }

    private static List<Stop> stops(Marks said) {
        List<Stop> stops = new ArrayList<>();
        for (String name : said.names()) {
            if (name.startsWith(ParagraphMarks.TAB) && !said.get(name).equals("clear")) {
                double position = Twips.of(name.substring(ParagraphMarks.TAB.length()), 0);
                stops.add(new Stop(position, aligned(said.get(name))));
            }
        }
        stops.sort(Comparator.comparingDouble(Stop::position));
        return List.copyOf(stops);
    }
}
