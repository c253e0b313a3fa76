package vn.vanthu.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vanthu.document.Component;

/** Phụ lục: the heads of annexes. */
final class AnnexRules {

    private static final Pattern ROMAN = Pattern.compile("(?i)phụ lục(?: số)? [ivx]+\\.?");
    private static final Pattern NUMBERED = Pattern.compile("(?i)phụ lục(?: số)? [\\p{L}\\d]+\\.?");

    private AnnexRules() {}

    /** Several are numbered in Roman numerals, one alone is not numbered. */
    static Stream<FormatFinding> annexesAreNumbered(Looks looks) {
        List<Part> annexes = looks.of(Component.ANNEX).toList();
        if (!looks.profile().annexes().roman()) {
            return Stream.empty();
        }
        return annexes.stream()
                .filter(part -> annexes.size() > 1
                        ? !ROMAN.matcher(part.text()).matches()
                        : NUMBERED.matcher(part.text()).matches())
                .map(part -> looks.info(
                        part, FormatCode.FORMAT_ANNEX, annexes.size() > 1 ? "roman" : "alone", part.text(), ""));
    }

    /** Each says which document it came with. */
    static Stream<FormatFinding> annexesNameTheDocument(Looks looks) {
        List<Part> annexes = looks.of(Component.ANNEX).toList();
        long references = looks.of(Component.ANNEX_REFERENCE).count();
        return looks.profile().annexes().reference() && references < annexes.size()
                ? annexes.stream()
                        .limit(1)
                        .map(part -> looks.warning(part, FormatCode.FORMAT_ANNEX, "reference", "", ""))
                : Stream.empty();
    }
}
