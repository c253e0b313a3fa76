package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;

/** The lines of a head that name agencies: those of its left half above the number. */
final class AgencyLines {

    private AgencyLines() {}

    /**
     * @param limit index in the zone of the number's line, or of what else follows the agency
     * @param numbered true when the paper has a number, so that what stands above it at left is an agency's name; without
     *     one a title in capitals may stand right under the agency
     */
    static List<Line> of(List<HeadLine> zone, int limit, boolean numbered) {
        List<Line> names = new ArrayList<>();
        for (HeadLine part : zone.subList(0, Math.min(limit, zone.size()))) {
            Line line = part.line();
            if (part.kind() != HeadLine.Kind.OTHER || line.side() == Line.Side.RIGHT || line.length() > 150) {
                continue;
            }
            boolean half = line.side() == Line.Side.LEFT && numbered;
            boolean named = AgencyNames.opens(line) && (line.caps() || line.side() == Line.Side.LEFT);
            boolean broken = numbered || line.side() == Line.Side.LEFT || AgencyNames.unfinished(names, line);
            boolean goesOn = !names.isEmpty() && (line.caps() || letter(line)) && broken && !line.framed();
            if (half && (line.caps() || named || names.isEmpty() || goesOn) || named || goesOn) {
                names.add(line);
            }
        }
        return names;
    }

    /** The last letter of a name that a narrow column has broken: "… VÀ THÚ" and "Y". */
    private static boolean letter(Line line) {
        return line.length() == 1 && Character.isUpperCase(line.text().charAt(0));
    }
}
