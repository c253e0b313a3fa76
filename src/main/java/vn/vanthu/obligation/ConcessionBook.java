package vn.vanthu.obligation;

import java.util.List;

/**
 * Sổ gia hạn, miễn: where duties look up what was granted. It may be written while the service runs, so each question asks
 * anew.
 */
public interface ConcessionBook {

    /** What is in force now: never contradicts itself or the duties. */
    Concessions current();

    /** What is wrong with the latest entries, for which those before them stay in force; empty when nothing is. */
    default List<String> faults() {
        return List.of();
    }
}
