package vn.vanthu.obligation.adapter;

import java.util.List;

/** Data files that cannot be used: every fault of every file, one a line, with file and field. */
public final class FaultyFiles extends IllegalStateException {

    private final transient List<String> faults;

    public FaultyFiles(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }

    public static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
    }
}
