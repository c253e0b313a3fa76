package vn.vanthu.correspondence.adapter.pdf;

import java.util.Set;
import java.util.TreeSet;

/** Collects what a Word file uses and this printer cannot draw, so that all of it is said at once. */
final class Undrawable {

    private final Set<String> names = new TreeSet<>();

    void add(String name) {
        names.add(name);
    }

    Set<String> names() {
        return Set.copyOf(names);
    }

    void orThrow() {
        if (!names.isEmpty()) {
            throw new UndrawableException(names);
        }
    }
}
