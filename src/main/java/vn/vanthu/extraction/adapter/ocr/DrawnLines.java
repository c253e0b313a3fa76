package vn.vanthu.extraction.adapter.ocr;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.extraction.adapter.pdf.PlacedPage;

/**
 * Finds the straight lines of tables on a picture: long dark runs, of which those that touch from one row of dots to the
 * next make up one line. A page that lies a little aslant has its lines in several runs.
 */
final class DrawnLines {

    /** All in inches of paper. */
    private static final float RUN = 0.3f;

    private static final float THICK = 0.05f;
    private static final float LONG = 0.4f;

    private static final int MOST = 2000;

    private final Picture picture;
    private final boolean level;
    private final List<Stroke> open = new ArrayList<>();
    private final List<Stroke> done = new ArrayList<>();

    private static final class Stroke {
        private int from;
        private int to;
        private int first;
        private int last;
        private int lastFrom;
        private int lastTo;
        private long dots;

        private Stroke(int row, int from, int to) {
            this.from = from;
            this.to = to;
            this.first = row;
            take(row, from, to);
        }

        private boolean touches(int row, int runFrom, int runTo) {
            return row - last <= 1 && runFrom <= lastTo + 2 && runTo >= lastFrom - 2;
        }

        private void take(int row, int runFrom, int runTo) {
            from = Math.min(from, runFrom);
            to = Math.max(to, runTo);
            lastFrom = last == row ? Math.min(lastFrom, runFrom) : runFrom;
            lastTo = last == row ? Math.max(lastTo, runTo) : runTo;
            last = row;
            dots += runTo - runFrom;
        }

        /** How thick it is on average: the dots over its length. */
        private float thickness() {
            return (float) dots / Math.max(1, to - from);
        }
    }

    private DrawnLines(Picture picture, boolean level) {
        this.picture = picture;
        this.level = level;
    }

    /** @param scale points a dot */
    static List<PlacedPage.Drawn> of(Picture picture, float scale) {
        List<PlacedPage.Drawn> lines = new ArrayList<>(new DrawnLines(picture, true).find(scale));
        lines.addAll(new DrawnLines(picture, false).find(scale));
        return lines;
    }

    private List<PlacedPage.Drawn> find(float scale) {
        int rows = level ? picture.height() : picture.width();
        int shortest = Math.round(RUN * picture.dpi());
        for (int row = 0; row < rows && done.size() < MOST; row++) {
            runs(row, shortest);
            close(row);
        }
        done.addAll(open);
        return done.stream()
                .filter(stroke -> stroke.thickness() <= THICK * picture.dpi())
                .filter(stroke -> stroke.to - stroke.from >= LONG * picture.dpi())
                .limit(MOST)
                .map(stroke -> new PlacedPage.Drawn(
                        level, (stroke.first + stroke.last + 1) / 2f * scale, stroke.from * scale, stroke.to * scale))
                .toList();
    }

    private void runs(int row, int shortest) {
        int length = level ? picture.width() : picture.height();
        int start = -1;
        for (int at = 0; at <= length; at++) {
            boolean dark = at < length && (level ? picture.dark(at, row) : picture.dark(row, at));
            if (dark && start < 0) {
                start = at;
            } else if (!dark && start >= 0) {
                if (at - start >= shortest) {
                    keep(row, start, at);
                }
                start = -1;
            }
        }
    }

    private void keep(int row, int from, int to) {
        for (Stroke stroke : open) {
            if (stroke.touches(row, from, to)) {
                stroke.take(row, from, to);
                return;
            }
        }
        if (open.size() < MOST) {
            open.add(new Stroke(row, from, to));
        }
    }

    private void close(int row) {
        open.removeIf(stroke -> row - stroke.last > 1 && done.add(stroke));
    }
}
