package vn.vanthu.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.vanthu.document.Component;
import vn.vanthu.extraction.Presentation;

/** Số trang: the numbers in header and footer. */
final class FolioParts {

    private static final Pattern NUMBER =
            Pattern.compile("(?:trang\\s+)?[-–—]?\\s*\\d{1,4}(?:\\s*/\\s*\\d{1,4})?\\s*[-–—]?");

    private FolioParts() {}

    static List<Part> of(Presentation presentation) {
        return IntStream.range(0, presentation.lines().size())
                .mapToObj(i -> new Part(
                        Component.PAGE_NUMBER,
                        i,
                        presentation.lines().get(i),
                        presentation.lines().get(i).text().strip(),
                        true))
                .filter(part -> part.line().region() != Presentation.Region.BODY)
                .filter(part -> NUMBER.matcher(part.text().toLowerCase()).matches())
                .toList();
    }
}
