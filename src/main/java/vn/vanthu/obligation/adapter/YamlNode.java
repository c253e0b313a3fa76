package vn.vanthu.obligation.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** A mapping of a YAML file, read key by key; it notes what is missing or of the wrong shape, and keys nobody asked for. */
final class YamlNode {

    private final JsonNode node;
    private final String path;
    private final String file;
    private final List<String> faults;
    private final Set<String> asked = new HashSet<>();

    YamlNode(String file, String path, JsonNode node, List<String> faults) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.faults = faults;
        if (!node.isObject() && !node.isMissingNode()) {
            fault("", "expected keys with values");
        }
    }

    /** A scalar that must be there. */
    Optional<String> text(String key) {
        return fields().required(at(key), optional(key));
    }

    /** A scalar, or empty text. */
    String optional(String key) {
        JsonNode value = ask(key);
        if (value.isContainerNode()) {
            fault(key, "expected a single value");
            return "";
        }
        return value.isMissingNode() || value.isNull() ? "" : value.asText().strip();
    }

    <B> Optional<B> read(String key, Function<String, B> reader) {
        return text(key).flatMap(text -> fields().accept(at(key), text, reader));
    }

    /** Notes what a reader has against a value below the key. */
    void check(String key, String value, Function<String, ?> reader) {
        fields().accept(at(key), value, reader);
    }

    <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String key) {
        return text(key).flatMap(text -> fields().oneOf(type, at(key), text));
    }

    Optional<LocalDate> date(String key) {
        return fields().date(at(key), optional(key));
    }

    Optional<Integer> integer(String key) {
        return text(key).flatMap(text -> {
            if (!text.matches("-?[0-9]{1,9}")) {
                fault(key, "not a whole number: \"" + text + "\"");
                return Optional.empty();
            }
            return Optional.of(Integer.valueOf(text));
        });
    }

    boolean flag(String key) {
        String text = text(key).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            fault(key, "must be true or false, not \"" + text + "\"");
        }
        return text.equals("true");
    }

    /** A list of scalars; empty when the key is absent. */
    List<String> list(String key) {
        return scalars(key, ask(key));
    }

    /** A list of lists of scalars; empty when the key is absent. */
    List<List<String>> lists(String key) {
        List<List<String>> lists = new ArrayList<>();
        elements(key, ask(key)).forEach(element -> lists.add(scalars(key, element)));
        return lists;
    }

    /** A mapping of scalars in the order of its keys; empty when absent. */
    Map<String, String> map(String key) {
        JsonNode value = ask(key);
        Map<String, String> map = new TreeMap<>();
        value.properties()
                .forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
        return map;
    }

    /** A mapping that must be there. */
    YamlNode child(String key) {
        JsonNode value = ask(key);
        if (value.isMissingNode()) {
            fault(key, "is missing");
        }
        return new YamlNode(file, at(key), value, faults);
    }

    Optional<YamlNode> optionalChild(String key) {
        JsonNode value = ask(key);
        return value.isMissingNode() ? Optional.empty() : Optional.of(new YamlNode(file, at(key), value, faults));
    }

    /** A list of mappings; empty when the key is absent. */
    List<YamlNode> children(String key) {
        List<YamlNode> children = new ArrayList<>();
        for (JsonNode element : elements(key, ask(key))) {
            children.add(new YamlNode(file, at(key) + "[" + (children.size() + 1) + "]", element, faults));
        }
        return children;
    }

    /** The keys not asked for yet, in the file's order. */
    List<String> others() {
        List<String> others = new ArrayList<>();
        node.fieldNames().forEachRemaining(others::add);
        others.removeAll(asked);
        return others;
    }

    /** Notes the keys that were never asked for; call it last. */
    void refuseOthers() {
        node.fieldNames().forEachRemaining(key -> {
            if (!asked.contains(key)) {
                fault(key, "unknown key");
            }
        });
    }

    void fault(String key, String what) {
        fields().fault(at(key), what);
    }

    private Fields fields() {
        return new Fields(file, faults);
    }

    private JsonNode ask(String key) {
        asked.add(key);
        JsonNode value = node.path(key);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    private Iterable<JsonNode> elements(String key, JsonNode value) {
        if (!value.isArray() && !value.isMissingNode()) {
            fault(key, "expected a list");
            return List.of();
        }
        return value;
    }

    private List<String> scalars(String key, JsonNode value) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : elements(key, value)) {
            if (element.isValueNode()) {
                texts.add(element.asText().strip());
            } else {
                fault(key, "expected single values in the list");
            }
        }
        return texts;
    }

    private String at(String key) {
        return path.isEmpty() ? key : key.isEmpty() ? path : path + "." + key;
    }
}
