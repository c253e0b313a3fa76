package vn.vanthu.year;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vanthu.ledger.Standing;

/** The ledger of the year for a person to look at: a line for each unit, a column for each duty. */
final class YearBook {

    private static final int NAME = 26;
    private static final int COLUMN = 15;

    private YearBook() {}

    static void write(Path file, Map<String, Map<YearDuty, Standing>> ledger, List<String> letters) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(padded("", NAME));
        for (YearDuty duty : YearDuty.values()) {
            head.append(padded(duty.name(), COLUMN));
        }
        lines.add(head.toString().stripTrailing());
        ledger.forEach((unit, standings) -> {
            StringBuilder line = new StringBuilder(padded(unit, NAME));
            standings.values().forEach(one -> line.append(padded(words(one), COLUMN)));
            lines.add(line.toString().stripTrailing());
        });
        lines.add("");
        lines.addAll(letters);
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    /** State, days late as "+1", version as "v2" from the second on. */
    private static String words(Standing standing) {
        String late = standing.daysLate() > 0 ? "+" + standing.daysLate() : "";
        String version = standing.answer()
                .filter(answer -> answer.version() > 1)
                .map(answer -> " v" + answer.version())
                .orElse("");
        return standing.state() + late + version;
    }

    private static String padded(String text, int width) {
        return String.format("%-" + width + "s", text);
    }
}
