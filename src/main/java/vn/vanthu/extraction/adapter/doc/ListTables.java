package vn.vanthu.extraction.adapter.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vanthu.extraction.adapter.story.Lists;

/** The lists of a document ([MS-DOC] 2.9.147 and 2.9.131). */
final class ListTables implements Lists {

    private static final int LIST = 28;
    private static final int LEVEL = 28;
    private static final int INSTANCE = 16;
    private static final int LINKS = 9;

    private record Definition(List<Level> levels, List<Integer> styles) {}

    private final Map<Integer, Definition> lists = new HashMap<>();
    private final Map<Integer, Instance> instances = new HashMap<>();
    private int at;

    @Override
    public Instance instance(int id) {
        return instances.get(id);
    }

    @Override
    public Level level(Instance instance, int level) {
        Level own = instance.levels().get(level);
        Definition list = lists.get(instance.list());
        if (own != null || list == null || level >= list.levels().size()) {
            return own == null ? Level.PLAIN : own;
        }
        return list.levels().get(level);
    }

    @Override
    public int levelOf(Instance instance, String style) {
        Definition list = lists.get(instance.list());
        return list == null ? 0 : Math.max(0, list.styles().indexOf(Integer.valueOf(style)));
    }

    /** @param from the table stream from the first list on; their levels follow behind the lists */
    void readLists(Bytes from, int size) {
        int count = from.u16(0);
        at = size;
        for (int i = 0; i < count && 2 + LIST * (i + 1) <= size; i++) {
            Bytes list = from.part(2 + LIST * i, LIST);
            List<Integer> styles = new ArrayList<>();
            for (int level = 0; level < LINKS; level++) {
                styles.add(list.u16(8 + 2 * level));
            }
            List<Level> levels = new ArrayList<>();
            lists.put(list.s32(0), new Definition(levels, styles));
            boolean simple = (list.u8(26) & 1) != 0;
            for (int level = 0; level < (simple ? 1 : LEVELS); level++) {
                levels.add(level(from));
            }
        }
    }

    void readInstances(Bytes bytes) {
        int count = bytes.s32(0);
        List<Bytes> heads = new ArrayList<>();
        for (int i = 0; i < count && 4 + INSTANCE * (i + 1) <= bytes.length(); i++) {
            Bytes head = bytes.part(4 + INSTANCE * i, INSTANCE);
            heads.add(head);
            instances.put(i + 1, new Instance(head.s32(0), new HashMap<>(), new HashMap<>()));
        }
        at = 4 + INSTANCE * heads.size();
        for (int i = 0; i < heads.size(); i++) {
            at += 4;
            for (int level = 0; level < heads.get(i).u8(12); level++) {
                change(bytes, instances.get(i + 1));
            }
        }
    }

    private void change(Bytes bytes, Instance instance) {
        int start = bytes.s32(at);
        int flags = bytes.u8(at + 4);
        at += 8;
        int level = flags & 0xF;
        boolean starts = (flags & 0x10) != 0;
        if ((flags & 0x20) != 0) {
            Level own = level(bytes);
            instance.levels().put(level, own);
            start = own.start();
        }
        if (starts) {
            instance.starts().put(level, start);
        }
    }

    private Level level(Bytes bytes) {
        Bytes head = bytes.part(at, LEVEL);
        int text = at + LEVEL + head.u8(24) + head.u8(25);
        int length = bytes.u16(text);
        at = text + 2 + 2 * length;
        String pattern = bytes.text(text + 2, length);
        StringBuilder shown = new StringBuilder();
        for (char sign : pattern.toCharArray()) {
            if (sign < LEVELS) {
                shown.append('%').append(sign + 1);
            } else {
                shown.append(sign);
            }
        }
        int flags = head.u8(5);
        return new Level(
                head.s32(0),
                format(head.u8(4)),
                shown.toString(),
                (flags & 8) != 0 ? head.u8(26) : LEVELS,
                (flags & 4) != 0,
                head.u8(15) != 2,
                null);
    }

    /** [MS-OSHARED] 2.2.1.3 in the names of ECMA-376. */
    private static String format(int code) {
        return switch (code) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 255 -> "none";
            default -> "decimal";
        };
    }
}
