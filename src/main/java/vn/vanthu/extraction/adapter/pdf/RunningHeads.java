package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes away page numbers, and lines that stand at the same height in the margin of page after page. */
final class RunningHeads {

    private static final Pattern NUMBER =
            Pattern.compile("[-–—|\\s]*(trang\\s*)?\\d{1,4}(\\s*/\\s*\\d{1,4})?[-–—|.\\s]*", Pattern.CASE_INSENSITIVE);
    /** Margins are at least 20 mm by NĐ 30/2020, which is 6.7 % of A4; the first line's own height comes on top. */
    private static final float TOP = 0.074f;

    private static final float BOTTOM = 0.932f;
    /** Where a lone number may still be a page number, as the first or last line of its page. */
    private static final float WIDER_TOP = 0.11f;

    private static final float WIDER_BOTTOM = 0.9f;
    /** Of the page's width: what opens a line further left may be the end of a sentence, such as "2015.". */
    private static final float LEFT = 0.2f;

    private static final float SAME_HEIGHT = 4;

    private RunningHeads() {}

    static List<PageText> removed(List<PageText> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (PageText page : pages) {
            for (VisualLine line : page.lines()) {
                if (inMargin(line, page)) {
                    seen.merge(key(line), 1, Integer::sum);
                }
            }
        }
        List<PageText> left = new ArrayList<>();
        for (PageText page : pages) {
            List<VisualLine> unwanted = new ArrayList<>();
            for (int i = 0; i < page.lines().size(); i++) {
                VisualLine line = page.lines().get(i);
                boolean repeated = inMargin(line, page) && seen.get(key(line)) > 1;
                boolean edge = i == 0 || i == page.lines().size() - 1;
                if (repeated || edge && pageNumber(line, page)) {
                    unwanted.add(line);
                }
            }
            left.add(page.without(unwanted));
        }
        return left;
    }

    private static boolean inMargin(VisualLine line, PageText page) {
        return line.baseline() < TOP * page.height() || line.baseline() > BOTTOM * page.height();
    }

    private static boolean pageNumber(VisualLine line, PageText page) {
        return NUMBER.matcher(line.text()).matches()
                && (inMargin(line, page)
                        || line.left() > LEFT * page.width()
                                && (line.baseline() < WIDER_TOP * page.height()
                                        || line.baseline() > WIDER_BOTTOM * page.height()));
    }

    private static String key(VisualLine line) {
        return Math.round(line.baseline() / SAME_HEIGHT) + " " + line.text().replaceAll("\\d+", "#");
    }
}
