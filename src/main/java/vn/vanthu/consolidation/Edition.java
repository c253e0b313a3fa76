package vn.vanthu.consolidation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Lần ban hành: what is known of a consolidated report besides its content.
 *
 * @param number số in the register of outgoing papers; empty while it is a draft
 * @param date ngày ban hành; empty while it is a draft
 * @param version counted from 1; 0 for a report that the register does not keep
 * @param changes against the version before; {@link Changes#NONE} for the first
 * @param replaced the version before; empty for the first
 */
public record Edition(
        String number, Optional<LocalDate> date, int version, Changes changes, Optional<Amendment.Replaced> replaced) {

    public Edition(String number, Optional<LocalDate> date, int version, Changes changes) {
        this(number, date, version, changes, Optional.empty());
    }

    /** One that was drawn up outside the register. */
    public static final Edition PREVIEW = new Edition("", Optional.empty(), 0, Changes.NONE);
}
