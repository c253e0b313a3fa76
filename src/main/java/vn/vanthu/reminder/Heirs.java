package vn.vanthu.reminder;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.UnitRegistry;

/** Đơn vị kế thừa: who is written to for a unit's duty, the unit itself while it exists. */
public final class Heirs {

    private Heirs() {}

    /** The unit, or those that took over from it and exist on the day, each once. */
    public static List<Unit> of(Unit unit, LocalDate day, UnitRegistry units) {
        Set<Unit> found = new LinkedHashSet<>();
        collect(unit, day, units, found, new LinkedHashSet<>());
        return List.copyOf(found);
    }

    private static void collect(Unit unit, LocalDate day, UnitRegistry units, Set<Unit> found, Set<Unit> seen) {
        if (!seen.add(unit)) {
            return;
        }
        if (unit.validOn(day)) {
            found.add(unit);
        } else {
            units.successors(unit).forEach(heir -> collect(heir, day, units, found, seen));
        }
    }
}
