package vn.vanthu.assessment;

import java.util.regex.Pattern;
import vn.vanthu.intake.OwnWords;
import vn.vanthu.intake.Unpacked;

/** Báo cáo viết trong thư: a mail without a file whose own words are laid out as a report. */
final class PastedReport {

    private static final int SHORTEST = 600;
    private static final int FEWEST_HEADINGS = 3;
    private static final Pattern HEADING =
            Pattern.compile("(?:Phần\\s+\\p{L}+|[IVX]{1,4}|\\d{1,2})\\s*[.:/)-]\\s*\\p{Lu}.*");

    private PastedReport() {}

    /** True for a long text with numbered headings; what it is worth, a person says. */
    static boolean in(Unpacked unpacked) {
        String words = OwnWords.of(unpacked.text());
        return words.length() >= SHORTEST
                && words.lines().filter(line -> HEADING.matcher(line).matches()).count() >= FEWEST_HEADINGS;
    }
}
