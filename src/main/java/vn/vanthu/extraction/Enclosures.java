package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Văn bản ban hành kèm theo: a decision and the plan that it issues in one file are two papers. */
final class Enclosures {

    private Enclosures() {}

    /** Each paper in as many as it holds: the next begins with a type's title after the distribution list of the one before. */
    static List<OpenedPaper> parted(List<OpenedPaper> papers) {
        return papers.stream().flatMap(Enclosures::parted).toList();
    }

    private static Stream<OpenedPaper> parted(OpenedPaper opened) {
        List<Paper> parts = parts(opened.paper());
        return parts.size() == 1 ? Stream.of(opened) : parts.stream().map(OpenedPaper::of);
    }

    private static List<Paper> parts(Paper paper) {
        List<Line> lines = Lines.of(paper);
        List<Integer> starts = new ArrayList<>(List.of(0));
        boolean ended = false;
        for (Line line : lines) {
            ended |= line.startsWith("noi nhan");
            if (ended && line.piece() > starts.get(starts.size() - 1) && titles(line)) {
                starts.add(line.piece());
                ended = false;
            }
        }
        List<Paper> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : paper.pieces().size();
            parts.add(paper.with(paper.pieces().subList(starts.get(i), end)));
        }
        return parts;
    }

    private static boolean titles(Line line) {
        return line.side() == Line.Side.FULL
                && !line.framed()
                && Line.caps(line.text())
                && HeadLine.type(line).isPresent();
    }
}
