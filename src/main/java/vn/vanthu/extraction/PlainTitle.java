package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Place;
import vn.vanthu.document.VietnameseText;

/** Tên của bảng: the title of a paper that names no type, as a score sheet or the workbook of an annex does. */
final class PlainTitle {

    private static final int LONGEST = 250;

    private PlainTitle() {}

    /** The first displayed lines behind the head's own, one under another; of a workbook without any, its sheet's name. */
    static SubjectLines of(Paper paper, List<HeadLine> zone, List<Line> agency) {
        boolean workbook = paper.format().workbook();
        List<String> words = new ArrayList<>();
        Optional<Place.Position> at = Optional.empty();
        for (HeadLine part : zone) {
            Line line = part.line();
            boolean title = part.kind() == HeadLine.Kind.OTHER
                    && line.side() == Line.Side.FULL
                    && !line.framed()
                    && !agency.contains(line)
                    && line.length() <= LONGEST
                    && !line.text().startsWith("(")
                    && displayed(line, workbook);
            if (title) {
                at = at.or(() -> Optional.of(line.at()));
                words.add(line.text());
            } else if (!words.isEmpty()) {
                break;
            }
        }
        if (words.isEmpty() && workbook && !zone.isEmpty()) {
            Line sheet = zone.get(0).line();
            words.add(sheet.text());
            at = Optional.of(sheet.at());
        }
        return words.isEmpty()
                ? SubjectLines.NONE
                : new SubjectLines(VietnameseText.clean(String.join(" ", words)), at, -1);
    }

    private static boolean displayed(Line line, boolean workbook) {
        boolean shown = line.bold() || line.centred();
        return line.text().contains(" ") && (workbook ? line.caps() || shown : line.caps() && shown);
    }
}
