package vn.vanthu.obligation.adapter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.vanthu.obligation.ConcessionBook;
import vn.vanthu.obligation.Concessions;
import vn.vanthu.obligation.Contradictions;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.Grants;
import vn.vanthu.obligation.JoinedConcessions;
import vn.vanthu.obligation.Regimes;
import vn.vanthu.obligation.UnitRegistry;
import vn.vanthu.obligation.WorkingCalendar;

/** Reads regimes, units, calendar and concessions together, so that a start is refused with the faults of all of them at once. */
public final class DutyFiles {

    private DutyFiles() {}

    /**
     * The concessions are looked up in their files whenever they are asked for.
     *
     * @param configDirectory the department's configuration; it need not exist
     * @throws FaultyFiles with every fault of every file
     */
    public static Duties load(Optional<Path> configDirectory) {
        return load(configDirectory, Grants.NONE);
    }

    /** @param register what clerks have granted besides, looked up whenever it is asked for */
    public static Duties load(Optional<Path> configDirectory, Grants register) {
        List<String> faults = new ArrayList<>();
        Optional<Regimes> regimes = attempt(() -> RegimeFiles.load(configDirectory), faults);
        Optional<UnitRegistry> units = attempt(() -> UnitFiles.load(configDirectory), faults);
        Optional<WorkingCalendar> calendar = attempt(() -> CalendarFiles.load(configDirectory), faults);
        if (!faults.isEmpty()) {
            faults.addAll(ConcessionFiles.unreadable(configDirectory));
        }
        FaultyFiles.refuse(faults);
        try {
            Duties ordered =
                    new Duties(regimes.orElseThrow(), units.orElseThrow(), calendar.orElseThrow(), Concessions.NONE);
            ConcessionBook files = new LiveConcessions(configDirectory, ordered);
            ConcessionBook book = new JoinedConcessions(files, register, ordered);
            return new Duties(ordered.regimes(), ordered.units(), ordered.calendar(), book);
        } catch (Contradictions found) {
            throw new FaultyFiles(found.errors());
        }
    }

    private static <T> Optional<T> attempt(Supplier<T> load, List<String> faults) {
        try {
            return Optional.of(load.get());
        } catch (FaultyFiles faulty) {
            faults.addAll(faulty.faults());
            return Optional.empty();
        }
    }
}
