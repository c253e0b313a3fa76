package vn.vanthu.correspondence.adapter.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.vanthu.correspondence.TemplateData;
import vn.vanthu.correspondence.TemplateException;
import vn.vanthu.correspondence.TemplateFault;
import vn.vanthu.correspondence.TemplateField;

/** Mẫu văn bản ready to be filled: immutable, for any number of threads. */
public final class CompiledTemplate {

    private final String name;
    private final ZipImage image;
    private final Map<String, List<Segment>> parts;
    private final List<TemplateField> fields;

    CompiledTemplate(String name, ZipImage image, Map<String, List<Segment>> parts, List<TemplateField> fields) {
        this.name = name;
        this.image = image;
        this.parts = Map.copyOf(parts);
        this.fields = List.copyOf(fields);
    }

    public String name() {
        return name;
    }

    /** Every field asked for; those of list items as {@code list.field}, besides what items have by themselves. */
    public Set<String> fields() {
        return TemplateField.names(fields);
    }

    List<TemplateField> fieldTree() {
        return fields;
    }

    /**
     * The Word file; the same data gives the same bytes.
     *
     * @param known names that the data may hold though the template does not ask for them
     * @throws TemplateException naming every field that is missing, unknown or of the wrong kind
     */
    public byte[] render(Map<String, Object> data, Predicate<String> known, TextWidth widths) {
        TemplateData values = new TemplateData(data);
        List<TemplateFault> faults = new ArrayList<>(values.faults(fields, known));
        if (!faults.isEmpty()) {
            throw new TemplateException(name, faults);
        }
        Map<String, byte[]> changes = new HashMap<>();
        parts.forEach((part, segments) -> changes.put(part, new SegmentFiller(widths).fill(segments, values)));
        if (image.has(CoreProperties.PART)) {
            changes.put(CoreProperties.PART, CoreProperties.of(data));
        }
        return image.with(changes);
    }
}
