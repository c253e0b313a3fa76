package vn.vanthu.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds what was read against the truth, value by value and exactly. */
final class Scorer {

    private static final List<String> HEAD = List.of(
            "parent",
            "issuer",
            "number",
            "notation",
            "place",
            "date",
            "type",
            "subject",
            "recipients",
            "authority",
            "title",
            "signer");

    /** A value that was not read as it stands. */
    record Miss(Specimen specimen, String field, Set<String> expected, Set<String> got, Set<String> sure) {}

    private final Map<String, Map<String, Score>> groups = new LinkedHashMap<>();
    private final List<Miss> misses = new ArrayList<>();

    /** @param group row or column under which the specimen is counted, such as its format */
    void count(String group, Specimen specimen, Readout readout) {
        Map<String, Score> scores = groups.computeIfAbsent(group, key -> new LinkedHashMap<>());
        for (String field : specimen.truth().fields()) {
            Set<String> expected = specimen.truth().of(field);
            Set<String> got = readout.said().of(field);
            Score score = scores.computeIfAbsent(field, key -> new Score());
            Set<String> missed = new TreeSet<>(expected);
            missed.removeAll(got);
            Set<String> madeUp = new TreeSet<>(got);
            madeUp.removeAll(expected);
            expected.stream().filter(got::contains).forEach(value -> score.found());
            missed.forEach(value -> score.missed());
            madeUp.forEach(value -> score.madeUp(readout.sure().of(field).contains(value)));
            if (!missed.isEmpty() || !madeUp.isEmpty()) {
                Set<String> surely = new TreeSet<>(madeUp);
                surely.retainAll(readout.sure().of(field));
                misses.add(new Miss(specimen, field, missed, madeUp, surely));
            }
        }
    }

    List<Miss> misses() {
        return misses;
    }

    Set<String> groups() {
        return groups.keySet();
    }

    /** All fields of the head taken together. */
    Score head(String group) {
        Score sum = new Score();
        HEAD.forEach(field -> sum.add(of(group, field)));
        return sum;
    }

    Score of(String group, String field) {
        return groups.getOrDefault(group, Map.of()).getOrDefault(field, new Score());
    }

    Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        groups.values().forEach(scores -> fields.addAll(scores.keySet()));
        return fields;
    }
}
