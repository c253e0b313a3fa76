package vn.vanthu.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mức giữa của nhóm: what a unit of a group usually has on a line of money, zeros left aside. */
final class GroupMedians {

    /** Of fewer values the middle says nothing about the others. */
    private static final int FEWEST = 5;

    private final Map<String, List<BigDecimal>> values = new HashMap<>();

    void add(String code, String group, BigDecimal value) {
        if (value.signum() > 0) {
            values.computeIfAbsent(key(code, group), key -> new ArrayList<>()).add(value);
        }
    }

    /** To be called once, when all values are in. */
    Map<String, BigDecimal> settle() {
        Map<String, BigDecimal> medians = new HashMap<>();
        values.forEach((key, all) -> {
            if (all.size() >= FEWEST) {
                Collections.sort(all);
                medians.put(key, all.get((all.size() - 1) / 2));
            }
        });
        return medians;
    }

    static Optional<BigDecimal> of(Map<String, BigDecimal> medians, String code, String group) {
        return Optional.ofNullable(medians.get(key(code, group)));
    }

    private static String key(String code, String group) {
        return code + " " + group;
    }
}
