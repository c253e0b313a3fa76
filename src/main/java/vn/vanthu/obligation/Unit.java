package vn.vanthu.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cơ quan, đơn vị báo cáo, over the time in which it exists under one name.
 *
 * @param id short, stable, ASCII: {@code huyen-krong-pac}; also the SFTP and SOAP account
 * @param name as letters write it: "UBND huyện Krông Pắc", "Sở Tư pháp"
 * @param groups groups of obligors it belongs to, as regime files name them; empty for a unit that owes nothing
 * @param email its registered mail address, lower case
 * @param parent id of the superior agency (cơ quan chủ quản)
 * @param validFrom first day
 * @param validTo first day on which it is no more; empty while it lasts
 * @param aliases other names a paper may print
 * @param successors ids of the units that take over what is open
 * @param agencyIdentifier mã định danh, an example; empty when none is entered
 * @param special true for the department itself, which reports to itself: its papers get a special intake, and it is
 *     never reminded by letter
 */
public record Unit(
        String id,
        String name,
        Kind kind,
        Set<String> groups,
        String email,
        Optional<String> parent,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<String> aliases,
        List<String> successors,
        String agencyIdentifier,
        boolean special) {

    public enum Kind {
        TINH,
        SO,
        BAN_NGANH,
        HUYEN,
        THI_XA,
        THANH_PHO,
        XA,
        PHUONG
    }

    public Unit {
        groups = Set.copyOf(groups);
        aliases = List.copyOf(aliases);
        successors = List.copyOf(successors);
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.map(day::isBefore).orElse(true);
    }

    /** True when there is a day on which both exist. */
    boolean overlaps(Unit other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Unit other) {
        return other.validTo.map(validFrom::isBefore).orElse(true);
    }
}
