package vn.vanthu.format;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vanthu.document.Component;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Presentation.Line;
import vn.vanthu.extraction.Presentation.Region;

/** How the text closes: "./." behind its last word, as every model of the law has it. */
final class EndingRules {

    private static final Pattern CLOSED = Pattern.compile("(?s).*\\.\\s?/\\s?\\.");
    private static final Pattern ALONE = Pattern.compile("\\s*\\.?\\s?/\\s?\\.?\\s*");

    private EndingRules() {}

    static Stream<FormatFinding> textIsClosed(Looks looks) {
        return last(looks).stream().flatMap(part -> {
            String wanted = looks.profile().closings().body();
            if (ALONE.matcher(part.text()).matches()) {
                return Stream.of(looks.warning(part, FormatCode.FORMAT_ENDING, "alone", part.text(), wanted));
            }
            boolean table = part.line().at() instanceof Place.Cell;
            return table || CLOSED.matcher(part.text()).matches()
                    ? Stream.empty()
                    : Stream.of(looks.warning(part, FormatCode.FORMAT_ENDING, "missing", tail(part.text()), wanted));
        });
    }

    private static Optional<Part> last(Looks looks) {
        for (int i = looks.zones().end() - 1; i >= looks.zones().body(); i--) {
            Line line = looks.presentation().lines().get(i);
            if (line.region() == Region.BODY && !line.text().isBlank()) {
                return Optional.of(new Part(Component.BODY, i, line, line.text().strip(), true));
            }
        }
        return Optional.empty();
    }

    private static String tail(String text) {
        String[] words = text.split("\\s+");
        int from = Math.max(0, words.length - 4);
        return "… " + String.join(" ", Arrays.asList(words).subList(from, words.length));
    }
}
