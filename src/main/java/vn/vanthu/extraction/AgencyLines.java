package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a head that name agencies: those of its left half above the number. */
final class AgencyLines {

    /** How the title of a sheet begins, which often stands in capitals right below the agency. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:bang|bieu|khung|phu luc|danh muc|tong hop|ket qua|tu danh gia|tu cham|cham diem|ho so|thong ke|so lieu)(?: .*)?");

    private AgencyLines() {}

    /**
     * @param limit index in the zone of the number's line, or of what else follows the agency
     * @param numbered true when the paper has a number, so that what stands above it at left is an agency's name
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
            boolean goesOn = !names.isEmpty() && line.caps();
            if (goesOn
                    && !named
                    && !numbered
                    && (line.framed() || TITLE.matcher(line.key()).matches())) {
                break;
            }
            if (half && (line.caps() || named || names.isEmpty() || goesOn) || named || goesOn) {
                names.add(line);
            }
        }
        return names;
    }
}
