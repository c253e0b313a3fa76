package vn.vanthu.extraction;

import java.util.Map;
import vn.vanthu.document.Column.Role;
import vn.vanthu.document.Place;

/**
 * Nhiệm vụ trong khung kế hoạch: one row of a plan's frame table.
 *
 * @param number as printed; empty for none
 * @param area section code of its area, such as II.3; empty when the row stands under none
 * @param cells text of each column that the table has; empty text for a blank cell
 * @param places where each of these cells stands
 * @param budgetHeading heading of the budget column as printed, which may name the unit of its amounts; empty for none
 */
public record PlanItem(
        String number, String area, Map<Role, String> cells, Map<Role, Place> places, String budgetHeading) {

    /** What a register kept before the heading was read has none. */
    public PlanItem {
        budgetHeading = budgetHeading == null ? "" : budgetHeading;
        cells = Map.copyOf(cells);
        places = Map.copyOf(places);
    }

    /** One of a table without a budget column. */
    public PlanItem(String number, String area, Map<Role, String> cells, Map<Role, Place> places) {
        this(number, area, cells, places, "");
    }

    /** What a column says; empty for a blank cell and for a column that the table does not have. */
    public String text(Role role) {
        return cells.getOrDefault(role, "");
    }

    public String task() {
        return text(Role.TASK);
    }

    /** Where the row begins. */
    public Place at() {
        return places.get(Role.TASK);
    }
}
