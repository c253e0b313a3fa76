package vn.vanthu.assessment;

import java.util.List;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;

/** Văn bản đã đọc: which papers of a submission are looked at, and which are pictures of papers. */
final class ReadPapers {

    private ReadPapers() {}

    /** Those whose letters are certain; where there are none, those that were recognised from pictures. */
    static List<Paper> of(List<Reading> readings) {
        List<Paper> all = readings.stream()
                .filter(Paper.class::isInstance)
                .map(Paper.class::cast)
                .toList();
        List<Paper> certain =
                all.stream().filter(paper -> !paper.script().recognised()).toList();
        return certain.isEmpty() ? all : certain;
    }

    /** True for a picture of a paper, whether its words were recognised or not. */
    static boolean scan(Reading reading) {
        return reading instanceof Paper paper && paper.script().recognised()
                || reading instanceof Unreadable file && file.reason() == Unreadable.Reason.NO_TEXT_LAYER;
    }
}
