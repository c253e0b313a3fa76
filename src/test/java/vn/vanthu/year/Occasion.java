package vn.vanthu.year;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.vanthu.obligation.Unit;

/**
 * Who writes a paper, and when.
 *
 * @param letter that gave the occasion
 */
record Occasion(Unit unit, LocalDate today, Optional<Received> letter) {

    boolean committee() {
        return unit.name().startsWith("UBND");
    }

    /** "UBND", or the initials of an agency: "STP". */
    String abbreviation() {
        StringBuilder letters = new StringBuilder();
        for (String word : unit.name().split("[\\s,-]+")) {
            letters.append(word, 0, 1);
        }
        return committee() ? "UBND" : letters.toString().toUpperCase(Locale.ROOT);
    }

    /** The unit as it stands below the parent's name in a paper's head: "HUYỆN LẮK", "SỞ TƯ PHÁP". */
    String headline() {
        return unit.name().replaceFirst("^UBND ", "").toUpperCase(Locale.ROOT);
    }
}
