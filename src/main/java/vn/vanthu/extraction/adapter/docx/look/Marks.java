package vn.vanthu.extraction.adapter.docx.look;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What one element or style says of looks, by name; compared by identity. */
public final class Marks {

    public static final Marks NONE = new Marks(Map.of());

    private final Map<String, String> said;

    private Marks(Map<String, String> said) {
        this.said = said;
    }

    /** This over another that it is based on. */
    public Marks over(Marks base) {
        if (said.isEmpty() || base.said.isEmpty()) {
            return said.isEmpty() ? base : this;
        }
        Map<String, String> all = new HashMap<>(base.said);
        all.putAll(said);
        return new Marks(all);
    }

    boolean says(String name) {
        return said.containsKey(name);
    }

    /** Empty where nothing is said. */
    String get(String name) {
        return said.getOrDefault(name, "");
    }

    double twips(String name, double otherwise) {
        return Twips.of(said.get(name), otherwise);
    }

    boolean on(String name) {
        return Twips.on(said.get(name));
    }

    Set<String> names() {
        return said.keySet();
    }

    public static final class Builder {
        private Map<String, String> said;

        /** Null says nothing. */
        public void say(String name, String value) {
            if (value != null) {
                said = said == null ? new HashMap<>() : said;
                said.put(name, value);
            }
        }

        public Marks build() {
            return said == null ? NONE : new Marks(said);
        }
    }
}
