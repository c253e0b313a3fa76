package vn.vanthu.extraction.adapter.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Khung chữ: which text box hangs on which character of the main text ([MS-DOC] 2.4.5). */
final class Boxes {

    private static final int SHAPE = 26;
    private static final int BOX = 22;
    private static final int BOX_SHAPE = 14;
    private static final int DRAWING = 0xF002;
    private static final int GROUP = 0xF003;
    private static final int MEMBER = 0xF004;
    private static final int IDENTITY = 0xF00A;
    private static final int HEADER = 8;
    private static final int DEPTH = 32;

    /**
     * @param start first character of the box in the whole text
     * @param end behind the last
     */
    record Box(int start, int end) {}

    private final Map<Integer, List<Box>> byAnchor = new HashMap<>();
    private final List<Box> loose = new ArrayList<>();
    /** From a shape within a group to the group. */
    private final Map<Integer, Integer> groups = new HashMap<>();

    /** Boxes that hang on the character at this position. */
    List<Box> at(int position) {
        return byAnchor.getOrDefault(position, List.of());
    }

    /** Boxes of which the file does not say where they hang. */
    List<Box> loose() {
        return loose;
    }

    /** @param first of the characters of all boxes */
    void read(Plex boxes, Plex shapes, Bytes drawings, int first) {
        groups(drawings);
        Map<Integer, Integer> anchors = new HashMap<>();
        for (int i = 0; i < shapes.count(); i++) {
            anchors.put(shapes.value(i).s32(0), shapes.position(i));
        }
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < boxes.count(); i++) {
            int shape = boxes.value(i).s32(BOX_SHAPE);
            Box box = new Box(first + boxes.position(i), first + boxes.position(i + 1));
            Integer anchor = anchors.getOrDefault(shape, anchors.get(groups.get(shape)));
            if (anchor != null && seen.add(shape)) {
                byAnchor.computeIfAbsent(anchor, any -> new ArrayList<>()).add(box);
            } else {
                loose.add(box);
            }
        }
    }

    static Plex boxes(Bytes bytes) {
        return new Plex(bytes, BOX);
    }

    static Plex shapes(Bytes bytes) {
        return new Plex(bytes, SHAPE);
    }

    /** The record of all drawings, then each drawing behind a byte of its own ([MS-DOC] 2.9.172). */
    private void groups(Bytes drawings) {
        int at = drawings.length() < HEADER ? drawings.length() : HEADER + size(drawings, 0);
        while (at + 1 + HEADER <= drawings.length() && drawings.u16(at + 3) == DRAWING) {
            int size = size(drawings, at + 1);
            inside(drawings.part(at + 1 + HEADER, size), 0, 0);
            at += 1 + HEADER + size;
        }
    }

    /** @param group the outermost one; 0 outside any */
    private void inside(Bytes records, int group, int depth) {
        int found = group;
        for (int at = 0; at + HEADER <= records.length() && depth < DEPTH; ) {
            int size = size(records, at);
            Bytes content = records.part(at + HEADER, size);
            switch (records.u16(at + 2)) {
                case GROUP -> inside(content, depth == 0 ? 0 : found, depth + 1);
                case MEMBER -> {
                    int shape = identity(content);
                    found = found == 0 && depth > 1 ? shape : found;
                    groups.putIfAbsent(shape, found);
                }
                default -> {}
            }
            at += HEADER + size;
        }
    }

    private static int identity(Bytes shape) {
        for (int at = 0; at + HEADER + 4 <= shape.length(); at += HEADER + size(shape, at)) {
            if (shape.u16(at + 2) == IDENTITY) {
                return shape.s32(at + HEADER);
            }
        }
        return 0;
    }

    private static int size(Bytes records, int at) {
        return Math.max(0, Math.min(records.s32(at + 4), records.length() - at - HEADER));
    }
}
