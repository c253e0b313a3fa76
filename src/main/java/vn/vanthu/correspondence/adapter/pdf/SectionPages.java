package vn.vanthu.correspondence.adapter.pdf;

import java.util.List;

/** Lays one section out on pages of its size, with header and footer. */
final class SectionPages {

    private record Margin(Strip.Stack header, Strip.Stack footer) {}

    private final Flow.Section section;
    private final Flow.Page page;
    private final Typefaces typefaces;

    SectionPages(Flow.Section section, Typefaces typefaces) {
        this.section = section;
        this.page = section.page();
        this.typefaces = typefaces;
    }

    /** @param number of the first page */
    List<List<Mark>> from(int number) {
        Margin widest = margin(2, false);
        double top = Math.max(page.top(), widest.header.height() + page.head());
        double bottom = page.height() - Math.max(page.bottom(), widest.footer.height() + page.foot());
        List<Strip> strips = new FlowLayout(typefaces, "")
                .layout(section.body(), page.textWidth())
                .strips();
        List<List<Mark>> pages = new Paginator(top, bottom, page.left()).pages(strips);
        for (int at = 0; at < pages.size(); at++) {
            Margin margin = margin(number + at, at == 0);
            put(margin.header, page.head(), pages.get(at));
            put(margin.footer, page.height() - page.foot() - margin.footer.height(), pages.get(at));
        }
        return pages;
    }

    /** Header and footer of the page of that number. */
    private Margin margin(int number, boolean first) {
        boolean own = first && page.titlePage();
        Flow.Margins margins = section.margins();
        FlowLayout layout = new FlowLayout(typefaces, String.valueOf(number));
        return new Margin(
                layout.layout(own ? margins.firstHeader() : margins.header(), page.textWidth()),
                layout.layout(own ? margins.firstFooter() : margins.footer(), page.textWidth()));
    }

    private void put(Strip.Stack stack, double from, List<Mark> marks) {
        double y = from;
        for (Strip strip : stack.strips()) {
            y += strip.gap();
            for (Mark mark : strip.marks()) {
                marks.add(mark.moved(page.left(), y));
            }
            y += strip.height();
        }
    }
}
