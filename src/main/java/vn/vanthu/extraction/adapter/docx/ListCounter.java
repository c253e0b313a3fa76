package vn.vanthu.extraction.adapter.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.vanthu.extraction.adapter.docx.Numbering.Instance;
import vn.vanthu.extraction.adapter.docx.Numbering.Level;

/** Counts a document's lists in reading order and writes the label that stands before each paragraph. */
final class ListCounter {

    private static final int UNUSED = Integer.MIN_VALUE;

    private final Numbering numbering;
    private final Styles styles;
    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Set<Long> started = new HashSet<>();

    ListCounter(Numbering numbering, Styles styles) {
        this.numbering = numbering;
        this.styles = styles;
    }

    /** The label with its closing blank, such as "1.2. "; "" for a paragraph of no list. */
    String next(ParagraphFormat paragraph, String style) {
        Instance instance = paragraph.list() == null ? null : numbering.instance(paragraph.list());
        if (instance == null) {
            return "";
        }
        int level = paragraph.level() != null ? paragraph.level() : numbering.levelOf(instance, style);
        if (level < 0 || level >= Numbering.LEVELS) {
            return "";
        }
        int[] count = counts.computeIfAbsent(instance.list(), list -> {
            int[] fresh = new int[Numbering.LEVELS];
            Arrays.fill(fresh, UNUSED);
            return fresh;
        });
        advance(instance, paragraph.list(), level, count);
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
        for (int deeper = level + 1; deeper < Numbering.LEVELS; deeper++) {
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
            if (shown >= 0 && shown < Numbering.LEVELS) {
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
        return numbering.level(instance, level, styles);
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
