package vn.vanthu.consolidation;

import java.util.List;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Unit;

/** Tên các đơn vị: units in a row within a sentence, bounded so that a sentence stays one. */
final class UnitNames {

    private UnitNames() {}

    /** "Sở Tư pháp, Sở Y tế và 12 cơ quan, đơn vị khác". */
    static String of(List<Unit> units, int most) {
        List<String> names = units.stream().map(Unit::name).toList();
        return names.size() <= most
                ? Wording.listed(names)
                : Wording.of(
                        "pages.units.more",
                        String.join(", ", names.subList(0, most)),
                        Integer.toString(names.size() - most));
    }
}
