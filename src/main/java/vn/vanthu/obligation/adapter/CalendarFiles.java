package vn.vanthu.obligation.adapter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.obligation.WorkingCalendar;
import vn.vanthu.obligation.WorkingCalendar.DayKind;
import vn.vanthu.obligation.WorkingCalendar.SpecialDay;

/** Reads {@code calendar/<year>.csv}, one file a year. A year is known when it has a file. */
public final class CalendarFiles {

    private static final List<String> COLUMNS = List.of("date", "kind", "name", "comment");

    private CalendarFiles() {}

    /**
     * @param configDirectory the department's configuration, whose {@code calendar/} wins file by file
     * @throws FaultyFiles with every fault of every file
     */
    public static WorkingCalendar load(Optional<Path> configDirectory) {
        DataFolder folder = new DataFolder("calendar", configDirectory);
        List<String> faults = new ArrayList<>();
        Set<Integer> years = new HashSet<>();
        Map<LocalDate, SpecialDay> days = new HashMap<>();
        for (String file : folder.names(".csv")) {
            String path = folder.path(file);
            if (!file.matches("[0-9]{4}\\.csv")) {
                faults.add(path + ": the file's name must be a year, such as 2012.csv");
                continue;
            }
            int year = Integer.parseInt(file.substring(0, 4));
            years.add(year);
            for (Csv.Row row : Csv.read(path, folder.text(file).orElseThrow(), COLUMNS, faults)) {
                Fields fields = new Fields(path + ", line " + row.line(), faults);
                day(row, year, fields).ifPresent(day -> {
                    if (days.put(day.date(), day) != null) {
                        fields.fault("date", day.date() + " occurs twice");
                    }
                });
            }
        }
        FaultyFiles.refuse(faults);
        return new WorkingCalendar(years, List.copyOf(days.values()));
    }

    private static Optional<SpecialDay> day(Csv.Row row, int year, Fields fields) {
        Optional<DayKind> kind = fields.oneOf(DayKind.class, "kind", row.get("kind"));
        Optional<String> name = fields.required("name", row.get("name"));
        Optional<LocalDate> date = fields.required("date", row.get("date")).flatMap(text -> fields.date("date", text));
        if (date.isPresent() && date.get().getYear() != year) {
            fields.fault("date", date.get() + " is not in " + year);
        }
        return date.isEmpty() || kind.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new SpecialDay(date.get(), kind.get(), name.get()));
    }
}
