package vn.vanthu.assessment;

import java.util.Optional;
import vn.vanthu.document.Place;

/**
 * Nội dung thay đổi: one figure or one section that a new version says otherwise than the one before.
 *
 * @param code indicator code or section code
 * @param before as printed; empty when it was not there
 * @param after as printed; empty when it is there no more
 * @param at where the new version says it; empty when it is there no more
 */
public record Change(Kind kind, String code, String before, String after, Optional<Place> at) {

    /** INDICATOR and SCORE: before and after are figures. SECTION: they are states or stay empty for changed words. */
    public enum Kind {
        INDICATOR,
        SECTION,
        SCORE
    }
}
