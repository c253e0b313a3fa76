package vn.vanthu.corpus;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What stands on a paper, field by field, as sets of values; a field that the paper does not carry has none. */
final class Truth {

    private final Map<String, Set<String>> fields = new LinkedHashMap<>();

    Truth add(String field, String value) {
        Set<String> values = fields.computeIfAbsent(field, key -> new TreeSet<>());
        if (!value.isEmpty()) {
            values.add(value);
        }
        return this;
    }

    Truth addAll(String field, Collection<String> values) {
        fields.computeIfAbsent(field, key -> new TreeSet<>());
        values.forEach(value -> add(field, value));
        return this;
    }

    /** Findings are told apart by how often their kind occurs. */
    Truth addCounted(String field, List<String> values) {
        fields.computeIfAbsent(field, key -> new TreeSet<>());
        for (String value : values) {
            int number = 1;
            while (fields.get(field).contains(value + " #" + number)) {
                number++;
            }
            add(field, value + " #" + number);
        }
        return this;
    }

    Set<String> fields() {
        return fields.keySet();
    }

    Set<String> of(String field) {
        return fields.getOrDefault(field, Set.of());
    }
}
