package vn.vanthu.correspondence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Trường dữ liệu: one field that a template asks for.
 *
 * @param name as the content control's tag has it, without the prefix
 * @param place where the template asks for it, such as {@code paragraph 3} or {@code table 2, row 2, column 1}
 * @param fields what each item of a list must hold; empty for the other kinds
 */
public record TemplateField(String name, Kind kind, String place, List<TemplateField> fields) {

    /** TEXT is written out, LIST repeats what it encloses for each item, CONDITION keeps or drops it. */
    public enum Kind {
        TEXT,
        LIST,
        CONDITION
    }

    public TemplateField {
        fields = List.copyOf(fields);
    }

    /** Names of fields; what belongs to a list's items is written {@code list.field} beside {@code list}. */
    public static Set<String> names(List<TemplateField> fields) {
        Set<String> names = new LinkedHashSet<>();
        for (TemplateField field : fields) {
            names.add(field.name);
            names(field.fields).forEach(inner -> names.add(field.name + "." + inner));
        }
        return names;
    }
}
