package vn.vanthu.extraction;

import java.util.List;
import java.util.stream.IntStream;

/** Phần đầu văn bản: the parts of lines that a head may hold, by index. */
record HeadZone(List<HeadLine> parts) {

    HeadZone {
        parts = List.copyOf(parts);
    }

    int size() {
        return parts.size();
    }

    Line line(int index) {
        return parts.get(index).line();
    }

    HeadLine.Kind kind(int index) {
        return parts.get(index).kind();
    }

    /** Index of the first part of that kind; -1 when there is none. */
    int first(HeadLine.Kind kind) {
        return all(kind).findFirst().orElse(-1);
    }

    IntStream all(HeadLine.Kind kind) {
        return IntStream.range(0, parts.size()).filter(i -> kind(i) == kind);
    }

    /** Where the title, the subject of a letter or the addressees begin; what stands below is no part of the two halves. */
    int opening() {
        return IntStream.range(0, parts.size())
                .filter(i -> kind(i) == HeadLine.Kind.TYPE || kind(i) == HeadLine.Kind.ADDRESS)
                .findFirst()
                .orElse(parts.size());
    }
}
