package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where running text stands on the pages of one size.
 *
 * @param pitch usual distance from one baseline to the next
 */
record TextFrame(float left, float right, float pitch) {

    private static final float LONG = 0.5f;
    /** Of the page's width: where no text reaches this far, its margin is where it usually is. */
    private static final float SHORT = 0.7f;

    private static final float USUAL_RIGHT = 0.9f;
    private static final float EVEN = 4;
    private static final float APART = 4;

    /** Keyed by {@link #key}. */
    static Map<String, TextFrame> of(List<PageText> pages, List<List<Item>> items) {
        Map<String, List<VisualLine>> lines = new HashMap<>();
        Map<String, Map<Integer, Integer>> pitches = new HashMap<>();
        Map<String, List<Grid>> grids = new HashMap<>();
        Map<String, Float> widths = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            String key = key(pages.get(i));
            List<VisualLine> all = lines.computeIfAbsent(key, k -> new ArrayList<>());
            Map<Integer, Integer> counts = pitches.computeIfAbsent(key, k -> new HashMap<>());
            grids.computeIfAbsent(key, k -> new ArrayList<>())
                    .addAll(pages.get(i).tables().keySet());
            widths.put(key, pages.get(i).width());
            VisualLine above = null;
            for (Item item : items.get(i)) {
                VisualLine line = item instanceof Item.Flowing flowing ? flowing.line() : null;
                if (line != null) {
                    all.add(line);
                    if (above != null) {
                        counts.merge(Math.round(line.baseline() - above.baseline()), 1, Integer::sum);
                    }
                }
                above = line;
            }
        }
        Map<String, TextFrame> frames = new HashMap<>();
        lines.forEach((key, all) -> frames.put(key, frame(widths.get(key), all, grids.get(key), pitches.get(key))));
        return frames;
    }

    static String key(PageText page) {
        return Math.round(page.width()) + "x" + Math.round(page.height());
    }

    /** Even with the middle of the text and within it. */
    boolean centres(VisualLine line) {
        return Math.abs(line.centre() - (left + right) / 2) <= EVEN
                && line.left() >= left + APART
                && line.right() <= right - APART;
    }

    private static TextFrame frame(
            float width, List<VisualLine> lines, List<Grid> grids, Map<Integer, Integer> pitches) {
        float right = 0;
        float least = Float.MAX_VALUE;
        for (VisualLine line : lines) {
            right = Math.max(right, line.right());
            least = Math.min(least, line.left());
        }
        float left = Float.MAX_VALUE;
        for (VisualLine line : lines) {
            if (line.width() >= LONG * (right - least)) {
                left = Math.min(left, line.left());
            }
        }
        for (Grid grid : grids) {
            left = Math.min(left, grid.left());
            right = Math.max(right, grid.right());
        }
        right = right < SHORT * width ? USUAL_RIGHT * width : right;
        int pitch = 0;
        for (Map.Entry<Integer, Integer> entry : pitches.entrySet()) {
            int best = pitches.getOrDefault(pitch, 0);
            boolean fewer = entry.getValue() < best || entry.getValue() == best && entry.getKey() > pitch;
            pitch = entry.getKey() > 0 && !fewer ? entry.getKey() : pitch;
        }
        return new TextFrame(left, right, pitch);
    }
}
