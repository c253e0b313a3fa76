package vn.vanthu.extraction;

import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnameseText;

/** Tên lĩnh vực: tells which area of an outline a short text names. */
final class AreaNames {

    private static final int LONGEST = 250;

    private final List<Outline.Part> areas;
    private final PartNames names;

    AreaNames(List<Outline.Part> areas) {
        this.areas = areas;
        this.names = PartNames.of(areas);
    }

    /** @return the area's code; empty when none is named at least so well, from 0 to 1 */
    Optional<String> named(String text, double least) {
        String clean = text.length() > LONGEST ? "" : VietnameseText.clean(text);
        String title = Label.of(clean).rest();
        if (title.isEmpty()) {
            return Optional.empty();
        }
        PartNames.Title prepared = names.title(title.replaceFirst("[\\s.:;,]+$", ""));
        String best = null;
        double most = least;
        for (Outline.Part area : areas) {
            double likeness = names.likeness(area, prepared);
            if (likeness >= most && (best == null || likeness > most)) {
                best = area.code();
                most = likeness;
            }
        }
        return Optional.ofNullable(best);
    }
}
