package vn.vanthu.correspondence.adapter.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts strips on pages, breaking only where they allow it unless no page could hold what belongs together. */
final class Paginator {

    private static final double SLACK = 0.01;

    private final double top;
    private final double bottom;
    private final double left;
    private final List<List<Mark>> pages = new ArrayList<>();
    private double y;
    private boolean fresh;

    /** @param bottom y of the lower margin, downward from the page's upper edge */
    Paginator(double top, double bottom, double left) {
        this.top = top;
        this.bottom = bottom;
        this.left = left;
        turn();
        fresh = false;
    }

    /** The marks of each page, measured from its upper left corner. */
    List<List<Mark>> pages(List<Strip> strips) {
        int from = 0;
        while (from < strips.size()) {
            int to = from + 1;
            while (to < strips.size()
                    && strips.get(to - 1).keep()
                    && !strips.get(to).newPage()) {
                to++;
            }
            place(strips.subList(from, to));
            from = to;
        }
        return pages;
    }

    private void place(List<Strip> together) {
        Strip first = together.get(0);
        if (first.newPage() && y > top + SLACK) {
            turn();
        }
        if (fits(together)) {
            together.forEach(this::put);
        } else if (together.size() == 1 && first.row() != null && !(first.row().whole() && fitsPage(together))) {
            cut(first);
        } else if (fitsPage(together)) {
            turn();
            heading(first);
            together.forEach(this::put);
        } else {
            for (Strip strip : together) {
                single(strip);
            }
        }
    }

    private void single(Strip strip) {
        if (!fits(List.of(strip)) && strip.row() != null && !fitsPage(List.of(strip))) {
            cut(strip);
        } else {
            if (!fits(List.of(strip)) && y > top + SLACK) {
                turn();
                heading(strip);
            }
            put(strip);
        }
    }

    private void cut(Strip strip) {
        RowBox rest = strip.row();
        double gap = strip.gap();
        while (rest.height() > bottom - y - gap + SLACK) {
            RowBox.Halves halves = rest.cut(bottom - y - gap);
            boolean stuck = halves == null && fresh;
            if (halves != null || stuck) {
                RowBox head = halves == null ? rest : halves.head();
                put(Strip.line(gap, head.height(), false, false, head.marks(head.height())));
            }
            if (stuck) {
                return;
            }
            rest = halves == null ? rest : halves.rest();
            gap = 0;
            turn();
            heading(strip);
            fresh = true;
        }
        put(Strip.line(gap, rest.height(), false, false, rest.marks(rest.height())));
    }

    private void heading(Strip strip) {
        strip.heading().forEach(this::put);
    }

    private void put(Strip strip) {
        y += fresh ? 0 : strip.gap();
        for (Mark mark : strip.marks()) {
            pages.get(pages.size() - 1).add(mark.moved(left, y));
        }
        y += strip.height();
        fresh = false;
    }

    private boolean fits(List<Strip> strips) {
        return y + height(strips, fresh) <= bottom + SLACK;
    }

    private boolean fitsPage(List<Strip> strips) {
        return height(strips.get(0).heading(), true) + height(strips, true) <= bottom - top + SLACK;
    }

    private static double height(List<Strip> strips, boolean atTop) {
        double height = 0;
        boolean first = atTop;
        for (Strip strip : strips) {
            height += (first ? 0 : strip.gap()) + strip.height();
            first = false;
        }
        return height;
    }

    private void turn() {
        pages.add(new ArrayList<>());
        y = top;
        fresh = true;
    }
}
