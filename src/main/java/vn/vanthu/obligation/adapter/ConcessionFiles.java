package vn.vanthu.obligation.adapter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.obligation.Concession;
import vn.vanthu.obligation.Concession.Exemption;
import vn.vanthu.obligation.Concession.Extension;
import vn.vanthu.obligation.Concession.Grant;
import vn.vanthu.obligation.Concessions;
import vn.vanthu.obligation.Duties;
import vn.vanthu.obligation.ObligationCode;
import vn.vanthu.obligation.ReportingPeriod;

/** Reads {@code concessions/*.csv}, one row a letter's grant to one unit for one duty. */
final class ConcessionFiles {

    static final String FOLDER = "concessions";
    static final String ENDING = ".csv";
    private static final List<String> COLUMNS =
            List.of("unit", "obligation", "period", "kind", "until", "hour", "letter", "letterDate", "note");

    private enum Kind {
        EXTENSION,
        EXEMPTION
    }

    /** @param fields notes faults at the row */
    private record Entry(Concession concession, Fields fields) {}

    private ConcessionFiles() {}

    /**
     * @param configDirectory the department's configuration; it need not hold any
     * @param ordered what is owed without concessions
     * @throws FaultyFiles with every fault of every file, each with its line and column
     */
    static Concessions load(Optional<Path> configDirectory, Duties ordered) {
        List<String> faults = new ArrayList<>();
        List<Entry> entries = read(configDirectory, faults);
        compare(entries, ordered);
        FaultyFiles.refuse(faults);
        return new Concessions(entries.stream().map(Entry::concession).toList());
    }

    /** The rows that can be read; what is wrong with the others goes to the faults. */
    private static List<Entry> read(Optional<Path> configDirectory, List<String> faults) {
        DataFolder folder = new DataFolder(FOLDER, configDirectory);
        List<Entry> entries = new ArrayList<>();
        for (String file : folder.names(ENDING)) {
            String path = folder.path(file);
            for (Csv.Row row : Csv.read(path, folder.text(file).orElseThrow(), COLUMNS, faults)) {
                Fields fields = new Fields(path + ", line " + row.line(), faults);
                concession(row, fields).map(found -> new Entry(found, fields)).ifPresent(entries::add);
            }
        }
        return entries;
    }

    /** What is wrong whatever is owed: for a start that other files stop already. */
    static List<String> unreadable(Optional<Path> configDirectory) {
        List<String> faults = new ArrayList<>();
        read(configDirectory, faults);
        return faults;
    }

    private static void compare(List<Entry> entries, Duties ordered) {
        Set<List<Object>> seen = new HashSet<>();
        for (Entry entry : entries) {
            Concession one = entry.concession();
            ordered.objection(one).ifPresent(found -> entry.fields().fault(found.field(), found.what()));
            if (!seen.add(List.of(one.unitId(), one.obligation(), one.period()))) {
                String twice = one.unitId() + " has a concession for " + one.obligation() + " " + one.period();
                entry.fields().fault("unit", twice + " already");
            }
        }
    }

    private static Optional<Concession> concession(Csv.Row row, Fields fields) {
        Optional<String> unit = fields.required("unit", row.get("unit"));
        Optional<ObligationCode> obligation = fields.required("obligation", row.get("obligation"))
                .flatMap(text -> fields.accept("obligation", text, ObligationCode::valueOf));
        Optional<ReportingPeriod> period = fields.required("period", row.get("period"))
                .flatMap(text -> fields.accept("period", text, ReportingPeriod::parse));
        Optional<Kind> kind = fields.oneOf(Kind.class, "kind", row.get("kind"));
        Optional<LocalDate> until = fields.date("until", row.get("until"));
        Optional<LocalTime> hour = fields.hour("hour", row.get("hour"));
        Optional<String> letter = fields.required("letter", row.get("letter"));
        Optional<LocalDate> letterDate =
                fields.required("letterDate", row.get("letterDate")).flatMap(text -> fields.date("letterDate", text));
        boolean extension = kind.filter(Kind.EXTENSION::equals).isPresent();
        if (kind.isPresent() && extension == row.get("until").isEmpty()) {
            fields.fault("until", extension ? "an extension needs its last day" : "an exemption has no last day");
        }
        if (kind.isPresent() && !extension && !row.get("hour").isEmpty()) {
            fields.fault("hour", "an exemption has no hour");
        }
        if (unit.isEmpty()
                || obligation.isEmpty()
                || period.isEmpty()
                || kind.isEmpty()
                || letter.isEmpty()
                || letterDate.isEmpty()
                || extension && until.isEmpty()) {
            return Optional.empty();
        }
        Grant grant = new Grant(letter.get(), letterDate.get());
        return Optional.of(
                extension
                        ? new Extension(unit.get(), obligation.get(), period.get(), until.get(), hour, grant)
                        : new Exemption(unit.get(), obligation.get(), period.get(), grant));
    }
}
