package vn.vanthu.correspondence;

import java.util.List;
import java.util.stream.Collectors;

/** All that is wrong with a template or its data, said at once. */
public class TemplateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<TemplateFault> faults;

    public TemplateException(String template, List<TemplateFault> faults) {
        super("template " + template + ": "
                + faults.stream().map(TemplateFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** The same faults, met again. */
    public TemplateException(TemplateException before) {
        super(before.getMessage(), before);
        this.faults = before.faults;
    }

    public List<TemplateFault> faults() {
        return faults;
    }
}
