package vn.vanthu.extraction;

import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Place;

/**
 * Kết quả đọc một yếu tố: how sure it is, where it stands and what else it could have been.
 *
 * @param at empty exactly when nothing was found
 */
public record FieldReading(Confidence confidence, Optional<Place> at, List<Alternative> alternatives) {

    public static final FieldReading NOT_FOUND = new FieldReading(Confidence.NOT_FOUND, Optional.empty(), List.of());

    public FieldReading {
        alternatives = List.copyOf(alternatives);
    }
}
