package vn.vanthu.extraction;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Place;

/**
 * The document as read, with how sure each field of its head and end is.
 *
 * @param fields those that were found, or of which something else was
 */
public record Head(AdministrativeDocument document, Map<HeadField, FieldReading> fields) {

    /** Of a paper that has none. */
    public static final Head NONE = new Head(AdministrativeDocument.BLANK, Map.of());

    public Head {
        fields = Map.copyOf(fields);
    }

    public FieldReading field(HeadField field) {
        return fields.getOrDefault(field, FieldReading.NOT_FOUND);
    }

    /** The place of each field that was found, by {@link HeadField#key}. */
    public Map<String, Place> places() {
        return Arrays.stream(HeadField.values())
                .filter(field -> field(field).at().isPresent())
                .collect(Collectors.toMap(
                        HeadField::key, field -> field(field).at().get()));
    }
}
