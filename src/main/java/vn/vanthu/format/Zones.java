package vn.vanthu.format;

import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.OpenedPaper;
import vn.vanthu.extraction.Presentation;

/**
 * Where on a paper, by index of the line, its text, its end and its annexes begin. What is not there begins where the next
 * one does.
 */
record Zones(int body, int end, int annex, int size) {

    static Zones of(OpenedPaper opened) {
        List<Presentation.Line> lines = opened.paper().presentation().lines();
        int body = index(lines, opened.opensBody(), 0);
        int end = index(lines, opened.opensEnd(), body < 0 ? 0 : body);
        int annex = index(lines, opened.opensAnnex(), Math.max(Math.max(body, end), 0));
        int last = annex < 0 ? lines.size() : annex;
        int tail = end < 0 ? last : end;
        return new Zones(body < 0 ? tail : body, tail, last, lines.size());
    }

    private static int index(List<Presentation.Line> lines, Optional<Place.Position> at, int from) {
        for (int i = from; at.isPresent() && i < lines.size(); i++) {
            Presentation.Line line = lines.get(i);
            if (line.region() == Presentation.Region.BODY && line.at().equals(at.get())) {
                return i;
            }
        }
        return -1;
    }
}
