package vn.vanthu.extraction;

import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Place;

/**
 * Kế hoạch: what a plan says beside the sections of its text.
 *
 * @param items the rows of the frame table, in the order found
 * @param goals where goals with some content stand
 * @param budget where the expected cost, or that there is none, is said in the text
 * @param opening what stands before the first part: title, legal bases, preamble
 */
public record Plan(List<PlanItem> items, Optional<Place> goals, Optional<Place> budget, String opening) {

    /** Of a paper that is no plan. */
    public static final Plan NONE = new Plan(List.of(), Optional.empty(), Optional.empty(), "");

    public Plan {
        items = List.copyOf(items);
    }
}
