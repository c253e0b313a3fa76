package vn.vanthu.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vanthu.document.Component;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Presentation;

/** Phụ lục: the heads of the annexes in the same file. */
final class AnnexParts {

    private static final Pattern NAME = Pattern.compile("phu luc(?: (?:so )?(?:[ivx]{1,6}|\\d{1,2}))?");
    private static final Pattern REFERENCE = Pattern.compile("(?:ban hanh )?kem theo .*");
    /** So many lines of a head at most. */
    private static final int HEAD = 8;

    private AnnexParts() {}

    static List<Part> of(Presentation presentation, Zones zones) {
        List<Part> parts = new ArrayList<>();
        int left = 0;
        for (Segments.Segment segment :
                Segments.of(presentation.lines(), zones.annex(), zones.size()).toList()) {
            left--;
            if (NAME.matcher(segment.key()).matches()) {
                parts.add(segment.as(Component.ANNEX));
                left = HEAD;
            } else if (left > 0 && REFERENCE.matcher(segment.key()).matches()) {
                parts.add(segment.as(Component.ANNEX_REFERENCE));
            } else if (left > 0
                    && Capitals.all(segment.text())
                    && !(segment.line().at() instanceof Place.Cell)) {
                parts.add(segment.as(Component.ANNEX_TITLE));
            } else {
                left = 0;
            }
        }
        return parts;
    }
}
