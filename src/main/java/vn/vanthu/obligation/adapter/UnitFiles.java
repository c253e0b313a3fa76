package vn.vanthu.obligation.adapter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.obligation.Contradictions;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.UnitRegistry;

/** Reads {@code units/*.csv}; entries within a cell are parted by ";". */
public final class UnitFiles {

    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "kind",
            "groups",
            "email",
            "parent",
            "validFrom",
            "validTo",
            "aliases",
            "successors",
            "agencyIdentifier",
            "special");

    private UnitFiles() {}

    /**
     * @param configDirectory the department's configuration, whose {@code units/} wins file by file
     * @throws FaultyFiles with every fault of every file
     */
    public static UnitRegistry load(Optional<Path> configDirectory) {
        DataFolder folder = new DataFolder("units", configDirectory);
        List<String> faults = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        for (String file : folder.names(".csv")) {
            String path = folder.path(file);
            for (Csv.Row row : Csv.read(path, folder.text(file).orElseThrow(), COLUMNS, faults)) {
                unit(row, new Fields(path + ", line " + row.line(), faults)).ifPresent(units::add);
            }
        }
        FaultyFiles.refuse(faults);
        try {
            return new UnitRegistry(units);
        } catch (Contradictions found) {
            throw new FaultyFiles(
                    found.errors().stream().map(error -> "units/: " + error).toList());
        }
    }

    private static Optional<Unit> unit(Csv.Row row, Fields fields) {
        Optional<String> id = fields.required("id", row.get("id"));
        Optional<String> name = fields.required("name", row.get("name"));
        Optional<Unit.Kind> kind = fields.oneOf(Unit.Kind.class, "kind", row.get("kind"));
        Optional<LocalDate> from =
                fields.required("validFrom", row.get("validFrom")).flatMap(text -> fields.date("validFrom", text));
        Optional<LocalDate> to = fields.date("validTo", row.get("validTo"));
        String special = row.get("special");
        if (!special.isEmpty() && !special.equals("yes")) {
            fields.fault("special", "must be \"yes\" or empty, not \"" + special + "\"");
        }
        if (id.isEmpty() || name.isEmpty() || kind.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Unit(
                id.get(),
                name.get(),
                kind.get(),
                Set.copyOf(Fields.entries(row.get("groups"))),
                row.get("email"),
                Optional.of(row.get("parent")).filter(parent -> !parent.isEmpty()),
                from.get(),
                to,
                Fields.entries(row.get("aliases")),
                Fields.entries(row.get("successors")),
                row.get("agencyIdentifier"),
                special.equals("yes")));
    }
}
