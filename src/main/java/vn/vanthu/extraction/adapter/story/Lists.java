package vn.vanthu.extraction.adapter.story;

import java.util.Map;

/** The lists that a document defines; {@link ListCounter} counts in them. */
public interface Lists {

    int LEVELS = 9;

    /**
     * @param format by its name in ECMA-376 Part 1, 17.18.59
     * @param text such as "%1.%2." where %n stands for the count of level n
     * @param restart 0 never, n after level n; {@code LEVELS} after any higher level
     * @param style the paragraph style that this level goes with; null if none
     */
    record Level(int start, String format, String text, int restart, boolean legal, boolean spaced, String style) {
        public static final Level PLAIN = new Level(1, "decimal", "", LEVELS, false, true, null);
    }

    /**
     * @param list which list it counts in; two instances of one list go on counting
     * @param levels those that this instance writes otherwise than its list
     * @param starts counts that this instance begins anew with, by level
     */
    record Instance(int list, Map<Integer, Level> levels, Map<Integer, Integer> starts) {}

    /** Null for an instance that is not defined. */
    Instance instance(int id);

    Level level(Instance instance, int level);

    /** The level that a paragraph style goes with, or 0. */
    int levelOf(Instance instance, String style);
}
