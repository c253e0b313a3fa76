package vn.vanthu.forms.adapter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.vanthu.forms.SigningRule;
import vn.vanthu.obligation.Unit;
import vn.vanthu.obligation.adapter.Csv;
import vn.vanthu.obligation.adapter.DataFolder;
import vn.vanthu.obligation.adapter.FaultyFiles;

/** Reads {@code forms/signing.csv}. */
public final class SigningFiles {

    private static final String FILE = "signing.csv";
    private static final List<String> COLUMNS =
            List.of("kind", "name", "territorial", "notation", "authority", "title");

    private SigningFiles() {}

    /**
     * @param configDirectory the department's configuration, whose {@code forms/} wins
     * @throws FaultyFiles with every fault, a kind of unit without a rule among them
     */
    public static List<SigningRule> load(Optional<Path> configDirectory) {
        DataFolder folder = new DataFolder("forms", configDirectory);
        List<String> faults = new ArrayList<>();
        List<SigningRule> rules = new ArrayList<>();
        String path = folder.path(FILE);
        for (Csv.Row row : Csv.read(path, folder.text(FILE).orElse(""), COLUMNS, faults)) {
            Optional<Unit.Kind> kind = Arrays.stream(Unit.Kind.values())
                    .filter(known -> known.name().equals(row.get("kind")))
                    .findFirst();
            if (kind.isEmpty() || row.get("title").isEmpty()) {
                faults.add(path + ", line " + row.line() + ": expected a kind of unit and a title");
                continue;
            }
            rules.add(new SigningRule(
                    kind.get(),
                    row.get("name"),
                    row.get("territorial").equals("yes"),
                    row.get("notation"),
                    row.get("authority"),
                    row.get("title")));
        }
        FaultyFiles.refuse(faults);
        return rules;
    }
}
