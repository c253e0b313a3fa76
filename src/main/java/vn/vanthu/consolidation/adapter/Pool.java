package vn.vanthu.consolidation.adapter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Section;

/**
 * Keeps one of what many units' reports have in common (codes, cells of the same form, the figure 0), so that thousands of
 * reports lie in memory at once. Not for several threads.
 */
final class Pool {

    private final Map<Object, Object> kept = new HashMap<>();

    @SuppressWarnings("unchecked")
    <T> T one(T value) {
        return value == null ? null : (T) kept.computeIfAbsent(value, same -> same);
    }

    List<Figure> figures(List<Figure> figures) {
        return figures.stream()
                .map(figure -> new Figure(
                        one(figure.code()),
                        figure.state(),
                        one(figure.value()),
                        one(figure.text()),
                        one(figure.unit()),
                        one(figure.note()),
                        place(figure.at()),
                        figure.confidence()))
                .toList();
    }

    List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(section -> new Section(
                        one(section.code()),
                        section.state(),
                        one(section.heading()),
                        one(section.text()),
                        place(section.at()),
                        section.confidence(),
                        section.alternatives()))
                .toList();
    }

    private Place place(Place at) {
        return at == null ? null : new Place(one(at.file()), one(at.position()));
    }
}
