package vn.vanthu.obligation.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.vanthu.obligation.Duties;

/** A department's configuration as a test writes it. */
public record ConfigFolder(Path root) {

    public static final String UNIT_HEADER =
            "id,name,kind,groups,email,parent,validFrom,validTo,aliases,successors,agencyIdentifier,special\n";
    public static final String CONCESSION_HEADER = "unit,obligation,period,kind,until,hour,letter,letterDate,note\n";

    public ConfigFolder write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    public ConfigFolder concessions(String... rows) throws IOException {
        return write("concessions/2012.csv", CONCESSION_HEADER + String.join("\n", rows) + "\n");
    }

    /** Puts a changed copy of a built-in file in its place; the text to change must be there. */
    public ConfigFolder change(String file, String from, String to) throws IOException {
        Path own = root.resolve(file);
        String text = Files.exists(own) ? Files.readString(own) : builtIn(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not hold: " + from);
        }
        return write(file, text.replace(from, to));
    }

    public Duties duties() {
        return DutyFiles.load(Optional.of(root));
    }

    public static String builtIn(String file) throws IOException {
        try (InputStream in = ConfigFolder.class.getClassLoader().getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
