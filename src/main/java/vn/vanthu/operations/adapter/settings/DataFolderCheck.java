package vn.vanthu.operations.adapter.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.env.Environment;

/** Whether the data folder can be written or made. Makes nothing itself: a start that is refused leaves no trace. */
final class DataFolderCheck {

    private static final List<String> PROBLEM = List.of("vanthu.data-dir: expected a folder that can be written");

    private DataFolderCheck() {}

    static List<String> problems(Environment environment) {
        try {
            Path folder = Path.of(environment.getProperty("vanthu.data-dir", "./data"))
                    .toAbsolutePath()
                    .normalize();
            while (Files.notExists(folder) && folder.getParent() != null) {
                folder = folder.getParent();
            }
            return Files.isDirectory(folder) && Files.isWritable(folder) ? List.of() : PROBLEM;
        } catch (InvalidPathException e) {
            return PROBLEM;
        }
    }
}
