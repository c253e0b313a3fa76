package vn.vanthu.extraction.adapter.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.vanthu.extraction.adapter.story.Lists.Instance;
import vn.vanthu.extraction.adapter.story.Lists.Level;

/** Counts a document's lists in reading order and writes the label that stands before each paragraph. */
public final class ListCounter {

    private static final int UNUSED = Integer.MIN_VALUE;

    private final Lists lists;
    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Set<Long> started = new HashSet<>();

    public ListCounter(Lists lists) {
        this.lists = lists;
    }

    /**
     * The label with its closing blank, such as "1.2. "; "" for a paragraph of no list.
     *
     * @param list the instance that the paragraph counts in; null if none
     * @param ownLevel from 0; null where only the paragraph's style tells it
     */
    public String next(Integer list, Integer ownLevel, String style) {
        Instance instance = list == null ? null : lists.instance(list);
        if (instance == null) {
            return "";
        }
        int level = ownLevel != null ? ownLevel : lists.levelOf(instance, style);
        if (level < 0 || level >= Lists.LEVELS) {
            return "";
        }
        int[] count = counts.computeIfAbsent(instance.list(), any -> {
            int[] fresh = new int[Lists.LEVELS];
            Arrays.fill(fresh, UNUSED);
            return fresh;
        });
        advance(instance, list, level, count);
        return label(instance, level, count);
    }

    private void advance(Instance instance, int id, int level, int[] count) {
        Integer start = instance.starts().get(level);
        if (start != null && started.add((long) id << 8 | level)) {
            count[level] = start;
        } else if (count[level] == UNUSED) {
            count[level] = start != null ? start : level(instance, level).start();
        } else {
            count[level]++;
        }
        for (int higher = 0; higher < level; higher++) {
            if (count[higher] == UNUSED) {
                count[higher] = level(instance, higher).start();
            }
        }
        for (int deeper = level + 1; deeper < Lists.LEVELS; deeper++) {
            if (level < level(instance, deeper).restart()) {
                count[deeper] = UNUSED;
            }
        }
    }

    private String label(Instance instance, int level, int[] count) {
        Level own = level(instance, level);
        if (own.format().equals("bullet")) {
            return own.text().isBlank()
                    ? ""
                    : own.text()
                                    .codePoints()
                                    .map(ListCounter::visible)
                                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            + " ";
        }
        StringBuilder label = new StringBuilder();
        String text = own.text();
        for (int i = 0; i < text.length(); i++) {
            int shown = text.charAt(i) == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (shown >= 0 && shown < Lists.LEVELS) {
                Level other = level(instance, shown);
                String format = own.legal() ? "decimal" : other.format();
                label.append(Ordinals.write(count[shown] == UNUSED ? other.start() : count[shown], format));
                i++;
            } else {
                label.append(text.charAt(i));
            }
        }
        return label.toString().isBlank() ? "" : label + (own.spaced() ? " " : "");
    }

    private Level level(Instance instance, int level) {
        return lists.level(instance, level);
    }

    /** Symbol fonts put their signs into the private area; there a hyphen is still told from a bullet. */
    private static int visible(int sign) {
        if (sign < 0xF000 || sign > 0xF0FF) {
            return sign;
        }
        int ascii = sign - 0xF000;
        return ascii == '-' || ascii == '+' || ascii == '*' ? ascii : '•';
    }
}
