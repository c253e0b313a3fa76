package vn.vanthu.correspondence.adapter.pdf;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Properties as WordprocessingML writes them (pPr, rPr, tblPr …): element name to attributes, inner elements as
 * {@code pBdr/bottom}. A bag laid over another wins attribute by attribute, as styles cascade.
 */
final class Bag {

    static final Bag EMPTY = new Bag(Map.of());

    private final Map<String, Map<String, String>> entries;

    private Bag(Map<String, Map<String, String>> entries) {
        this.entries = entries;
    }

    /** Reads the element at which the reader stands, to its end. */
    static Bag read(XMLStreamReader in) throws XMLStreamException {
        Map<String, Map<String, String>> entries = new LinkedHashMap<>();
        read(in, "", entries);
        return entries.isEmpty() ? EMPTY : new Bag(entries);
    }

    static Map<String, String> attributes(XMLStreamReader in) {
        Map<String, String> attributes = new HashMap<>();
        for (int at = 0; at < in.getAttributeCount(); at++) {
            attributes.put(in.getAttributeLocalName(at), in.getAttributeValue(at));
        }
        return attributes;
    }

    private static void read(XMLStreamReader in, String path, Map<String, Map<String, String>> entries)
            throws XMLStreamException {
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.getEventType() == XMLStreamConstants.START_ELEMENT) {
                Map<String, String> attributes = attributes(in);
                String name = path + in.getLocalName();
                entries.put(key(name, attributes), attributes);
                read(in, name + "/", entries);
            }
        }
    }

    /** Of elements that stand side by side under one name each is told by what it is for. */
    private static String key(String name, Map<String, String> attributes) {
        if (name.equals("tabs/tab")) {
            return name + "@" + attributes.get("pos");
        }
        return name.endsWith("Reference") ? name + "@" + attributes.get("type") : name;
    }

    /** This bag with another laid over it. */
    Bag with(Bag over) {
        if (over.entries.isEmpty() || entries.isEmpty()) {
            return entries.isEmpty() ? over : this;
        }
        Map<String, Map<String, String>> merged = new LinkedHashMap<>(entries);
        over.entries.forEach((name, attributes) -> merged.merge(name, attributes, (below, above) -> {
            Map<String, String> both = new HashMap<>(below);
            both.putAll(above);
            above.keySet().stream().map(Bag::rival).forEach(rival -> {
                if (!above.containsKey(rival)) {
                    both.remove(rival);
                }
            });
            return both;
        }));
        return new Bag(merged);
    }

    /** The attribute that a newly set one puts out of force. */
    private static String rival(String attribute) {
        return attribute.equals("firstLine") ? "hanging" : attribute.equals("hanging") ? "firstLine" : "";
    }

    /** What stands below an element: {@code under("rPr/")} of a paragraph's bag is its mark's bag. */
    Bag under(String prefix) {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        entries.forEach((name, attributes) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), attributes);
            }
        });
        return found.isEmpty() ? EMPTY : new Bag(found);
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** An attribute; empty when there is none. */
    String get(String name, String attribute) {
        return entries.getOrDefault(name, Map.of()).getOrDefault(attribute, "");
    }

    String val(String name) {
        return get(name, "val");
    }

    /** A toggle such as {@code w:b}: there, and not switched off. */
    boolean on(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        String value = val(name);
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    /** An attribute in twentieths of a point, as points. */
    double twips(String name, String attribute, double otherwise) {
        return number(name, attribute, otherwise * 20) / 20;
    }

    double number(String name, String attribute, double otherwise) {
        String value = get(name, attribute);
        try {
            return value.isEmpty() ? otherwise : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    void names(Predicate<String> unwanted, Undrawable undrawable) {
        entries.keySet().stream().filter(unwanted).forEach(name -> undrawable.add("w:" + name.replaceAll("@.*", "")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bag bag && entries.equals(bag.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    Map<String, Map<String, String>> entries() {
        return entries;
    }
}
