package vn.vanthu.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what was read wrongly into a file, the first of each field. */
final class MissList {

    private static final int EACH = 40;

    private MissList() {}

    static void write(Path file, List<Scorer.Miss> misses) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (Scorer.Miss miss : misses) {
            String key = miss.specimen().format() + " " + miss.field();
            if (counts.merge(key, 1, Integer::sum) <= EACH) {
                text.append("%s\tseed %d\t%s%n\texpected %s%n\tgot      %s%n\tsure of  %s%n"
                        .formatted(
                                miss.field(),
                                miss.specimen().seed(),
                                miss.specimen().making(),
                                miss.expected(),
                                miss.got(),
                                miss.sure()));
            }
        }
        counts.forEach((key, count) -> text.append("total %s: %d papers%n".formatted(key, count)));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.toString());
    }
}
