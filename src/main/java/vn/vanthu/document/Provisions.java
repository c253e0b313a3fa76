package vn.vanthu.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Điều khoản: which provision of an act deals with which components. */
final class Provisions {

    private final String act;
    private final Map<Component, String> cited = new EnumMap<>(Component.class);

    Provisions(String act) {
        this.act = act;
    }

    Provisions at(String provision, Component... components) {
        for (Component component : List.of(components)) {
            cited.put(component, cite(provision));
        }
        return this;
    }

    String cite(String provision) {
        return act + ", " + provision;
    }

    Map<Component, String> all() {
        return Map.copyOf(cited);
    }
}
