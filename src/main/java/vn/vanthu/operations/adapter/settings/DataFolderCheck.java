package vn.vanthu.operations.adapter.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.env.Environment;

/** Whether the data folder can be written, before anything starts. */
final class DataFolderCheck {

    private DataFolderCheck() {}

    static List<String> problems(Environment environment) {
        try {
            Path folder = Files.createDirectories(Path.of(environment.getProperty("vanthu.data-dir", "./data")));
            Files.delete(Files.createTempFile(folder, "start", ".tmp"));
            return List.of();
        } catch (IOException | InvalidPathException e) {
            return List.of("vanthu.data-dir: expected a folder that can be written");
        }
    }
}
