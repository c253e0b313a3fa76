package vn.vanthu.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Dữ liệu của mẫu: looks fields up in the data given for one document, or for one item of a list in it. */
public record TemplateData(Map<String, Object> values, int ordinal, boolean last) {

    /** What every item of a list has without being given it: its place in the list. */
    public static final Set<String> IMPLICIT = Set.of("ordinal", "first", "last");

    /** The data of a whole document. */
    public TemplateData(Map<String, Object> values) {
        this(values, 0, false);
    }

    /** What a name stands for: given, or known of every item of a list. */
    private Object value(String name) {
        Object given = values.get(name);
        if (ordinal == 0) {
            return given;
        }
        return switch (name) {
            case "ordinal" -> given == null ? (Object) ordinal : given;
            case "first" -> ordinal == 1;
            case "last" -> last;
            default -> given;
        };
    }

    /** Text of a field; numbers are written as Java writes them. */
    public String text(String name) {
        return String.valueOf(value(name));
    }

    /** The items of a list, each knowing its {@code ordinal} (unless given one) and whether it is first or last. */
    public List<TemplateData> items(String name) {
        List<?> list = (List<?>) values.get(name);
        List<TemplateData> items = new ArrayList<>(list.size());
        for (int at = 0; at < list.size(); at++) {
            items.add(new TemplateData(item(list.get(at)), at + 1, at == list.size() - 1));
        }
        return items;
    }

    /** The kind of each item has been looked at in {@link #problem}; what is not text among its names is never asked for. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> item(Object item) {
        return (Map<String, Object>) item;
    }

    /** A truth value as it is; a text or a list holds when it is not empty; {@code hasNotes} asks the list {@code notes}. */
    public boolean holds(String name) {
        Object value = condition(name);
        if (value instanceof Boolean truth) {
            return truth;
        }
        return value instanceof List<?> list
                ? !list.isEmpty()
                : !String.valueOf(value).isBlank();
    }

    private Object condition(String name) {
        Object value = value(name);
        return value == null ? value(asked(name)) : value;
    }

    /** The list that a condition such as {@code hasNotes} asks about; other names stay as they are. */
    private static String asked(String name) {
        boolean asks = name.length() > 3 && name.startsWith("has") && Character.isUpperCase(name.charAt(3));
        return asks ? Character.toLowerCase(name.charAt(3)) + name.substring(4) : name;
    }

    /**
     * Compares the data with what a template asks for.
     *
     * @param known further names that may be given without being asked for
     */
    public List<TemplateFault> faults(List<TemplateField> fields, Predicate<String> known) {
        List<TemplateFault> faults = new ArrayList<>();
        compare("", fields, faults);
        Set<String> asked = TemplateField.names(fields);
        fields.forEach(field -> asked.add(asked(field.name())));
        values.keySet().stream()
                .filter(name -> !asked.contains(name) && !known.test(name))
                .sorted()
                .forEach(name -> faults.add(new TemplateFault(name, "", "unknown field")));
        return faults;
    }

    private void compare(String prefix, List<TemplateField> fields, List<TemplateFault> faults) {
        for (TemplateField field : fields) {
            Object value = field.kind() == TemplateField.Kind.CONDITION ? condition(field.name()) : value(field.name());
            String problem = problem(field.kind(), value);
            if (!problem.isEmpty()) {
                TemplateFault fault = new TemplateFault(prefix + field.name(), field.place(), problem);
                if (!faults.contains(fault)) {
                    faults.add(fault);
                }
            } else if (field.kind() == TemplateField.Kind.LIST) {
                items(field.name()).forEach(item -> item.compare(prefix + field.name() + ".", field.fields(), faults));
            }
        }
    }

    private static String problem(TemplateField.Kind kind, Object value) {
        if (value == null) {
            return "missing field";
        }
        return switch (kind) {
            case TEXT -> value instanceof CharSequence || value instanceof Number ? "" : "text expected";
            case CONDITION -> value instanceof Map ? "truth value, text or list expected" : "";
            case LIST ->
                value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)
                        ? ""
                        : "list of items expected";
        };
    }
}
