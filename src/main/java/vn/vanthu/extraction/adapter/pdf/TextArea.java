package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Vùng chữ: the room of running text, told by the edges at which most of its lines begin and end; tables may hang out.
 *
 * @param opening where most paragraphs of several lines begin; empty where it is not known
 * @param even true when most lines that could not take another word end at the right edge
 */
record TextArea(float left, float right, Optional<Float> opening, boolean even) {

    static final TextArea UNKNOWN = new TextArea(0, 0, Optional.empty(), false);

    private static final float SAME = 1;
    private static final int FEW = 3;

    /** By the frame that paragraphs stand in. */
    static Map<TextFrame, TextArea> of(List<Part> parts) {
        Map<TextFrame, List<Float>> begins = new HashMap<>();
        Map<TextFrame, List<Float>> ends = new HashMap<>();
        Map<TextFrame, List<Float>> openings = new HashMap<>();
        for (Part part : parts) {
            if (part instanceof Part.Paragraph paragraph) {
                List<Float> left = begins.computeIfAbsent(paragraph.frame(), frame -> new ArrayList<>());
                List<Float> right = ends.computeIfAbsent(paragraph.frame(), frame -> new ArrayList<>());
                List<Float> opening = openings.computeIfAbsent(paragraph.frame(), frame -> new ArrayList<>());
                if (paragraph.lines().size() > 1) {
                    opening.add(paragraph.lines().get(0).left());
                }
                for (int i = 1; i < paragraph.lines().size(); i++) {
                    left.add(paragraph.lines().get(i).left());
                    right.add(paragraph.lines().get(i - 1).right());
                }
            }
        }
        Map<TextFrame, TextArea> areas = new HashMap<>();
        begins.forEach((frame, left) -> areas.put(frame, area(frame, left, ends.get(frame), openings.get(frame))));
        return areas;
    }

    /** False where there was nothing to tell it by. */
    boolean known() {
        return left < right;
    }

    private static TextArea area(TextFrame frame, List<Float> begins, List<Float> ends, List<Float> openings) {
        List<Float> left = together(begins);
        List<Float> right = together(ends);
        boolean even = right.size() >= FEW && 2 * right.size() >= ends.size();
        return new TextArea(
                left.size() >= FEW ? left.get(0) : frame.left(),
                even ? right.get(right.size() - 1) : frame.right(),
                together(openings).stream().findFirst(),
                even);
    }

    /** The most of them that are the same, in order. */
    private static List<Float> together(List<Float> values) {
        List<Float> sorted = values.stream().sorted().toList();
        int from = 0;
        int best = 0;
        int length = 0;
        for (int to = 0; to < sorted.size(); to++) {
            while (sorted.get(to) - sorted.get(from) > SAME) {
                from++;
            }
            if (to - from + 1 > length) {
                best = from;
                length = to - from + 1;
            }
        }
        return sorted.subList(best, best + length);
    }
}
