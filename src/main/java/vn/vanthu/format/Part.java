package vn.vanthu.format;

import java.util.OptionalDouble;
import vn.vanthu.document.Component;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Presentation;

/**
 * One line of a component.
 *
 * @param index of the line among all lines
 * @param text what of the line belongs to the component
 * @param whole false when other components stand in the same line, so that its letters and its place say nothing of this one
 */
record Part(Component component, int index, Presentation.Line line, String text, boolean whole) {

    boolean cell() {
        return line.at() instanceof Place.Cell;
    }

    int page() {
        return line.page();
    }

    /** The middle of its letters; empty where either end is not known, or they run on in a second row. */
    OptionalDouble centre() {
        return !whole || broken() || line.left().isEmpty() || line.right().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((line.left().getAsDouble() + line.right().getAsDouble()) / 2);
    }

    OptionalDouble width() {
        return !whole || broken() || line.left().isEmpty() || line.right().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(line.right().getAsDouble() - line.left().getAsDouble());
    }

    boolean broken() {
        return line.rows().orElse(1) > 1;
    }
}
