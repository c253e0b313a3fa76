package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.document.Place;

/** Collects how sure the fields of one head are while they are read. */
final class HeadFields {

    private record Entry(Confidence confidence, Place.Position at) {}

    private record Other(String text, Place.Position at) {}

    private final Map<HeadField, Entry> found = new EnumMap<>(HeadField.class);
    private final Map<HeadField, List<Other>> others = new EnumMap<>(HeadField.class);

    void found(HeadField field, Confidence confidence, Place.Position at) {
        found.put(field, new Entry(confidence, at));
    }

    void found(HeadField field, Confidence confidence, Optional<Place.Position> at) {
        at.ifPresent(position -> found(field, confidence, position));
    }

    /** What stands in the head as well and could be the field. */
    void other(HeadField field, String text, Place.Position at) {
        others.computeIfAbsent(field, key -> new ArrayList<>()).add(new Other(text, at));
    }

    /** Nothing of a paper whose letters were recognised from a picture is certain. */
    Map<HeadField, FieldReading> of(Paper paper) {
        Confidence most = paper.script().recognised() ? Confidence.LIKELY : Confidence.CERTAIN;
        Map<HeadField, FieldReading> readings = new EnumMap<>(HeadField.class);
        for (HeadField field : HeadField.values()) {
            Optional<Entry> entry = Optional.ofNullable(found.get(field));
            List<Alternative> alternatives = others.getOrDefault(field, List.of()).stream()
                    .map(other -> new Alternative(other.text(), new Place(paper.file(), other.at())))
                    .toList();
            if (entry.isPresent() || !alternatives.isEmpty()) {
                readings.put(
                        field,
                        new FieldReading(
                                entry.map(one -> one.confidence().and(most)).orElse(Confidence.NOT_FOUND),
                                entry.map(one -> new Place(paper.file(), one.at())),
                                alternatives));
            }
        }
        return readings;
    }
}
