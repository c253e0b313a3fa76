package vn.vanthu.obligation;

import java.util.List;

/** Data that contradict themselves: every contradiction found, each one line that names what is concerned. */
public final class Contradictions extends IllegalArgumentException {

    private final transient List<String> errors;

    public Contradictions(List<String> errors) {
        super(String.join("\n", errors));
        this.errors = List.copyOf(errors);
    }

    public List<String> errors() {
        return errors;
    }

    static void refuse(List<String> errors) {
        if (!errors.isEmpty()) {
            throw new Contradictions(errors);
        }
    }
}
