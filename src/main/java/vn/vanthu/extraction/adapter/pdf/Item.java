package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What follows what on a page, top down. */
sealed interface Item {

    float top();

    record Flowing(VisualLine line) implements Item {
        @Override
        public float top() {
            return line.top();
        }
    }

    record Beside(Block block) implements Item {
        @Override
        public float top() {
            return block.top();
        }
    }

    record Ruled(Grid grid, List<Glyph> glyphs) implements Item {
        @Override
        public float top() {
            return grid.top();
        }
    }

    static List<Item> of(PageText page) {
        List<Item> items = new ArrayList<>();
        List<VisualLine> lines = page.lines();
        for (int i = 0; i < lines.size(); ) {
            Gutter gutter = Gutter.in(lines.get(i));
            if (gutter == null) {
                items.add(new Flowing(lines.get(i++)));
                continue;
            }
            Block block = new Block(lines.get(i++), gutter);
            while (!items.isEmpty()
                    && items.get(items.size() - 1) instanceof Flowing above
                    && block.adoptsAbove(above.line())) {
                items.remove(items.size() - 1);
            }
            while (i < lines.size() && block.adopts(lines.get(i))) {
                i++;
            }
            items.add(new Beside(block));
        }
        page.tables().forEach((grid, glyphs) -> items.add(new Ruled(grid, glyphs)));
        items.sort(Comparator.comparingDouble(Item::top));
        return items;
    }
}
