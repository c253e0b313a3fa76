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
 */
public record PlanItem(String number, String area, Map<Role, String> cells, Map<Role, Place> places) {

    public PlanItem {
        cells = Map.copyOf(cells);
        places = Map.copyOf(places);
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
