package vn.vanthu.extraction.adapter.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The folders in which reading processes work, named after the process that started them. */
final class WorkFolders {

    private static final Logger log = LoggerFactory.getLogger(WorkFolders.class);
    private static final String NAME = "vanthu-reading-";
    private static final Pattern NAMED = Pattern.compile(NAME + "(\\d{1,18})-.*");

    private WorkFolders() {}

    static Path create() throws IOException {
        return Files.createTempDirectory(NAME + ProcessHandle.current().pid() + "-");
    }

    /** Takes away what services left behind that were ended before they could. */
    static void sweep(Path temporary) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, NAME + "*")) {
            for (Path folder : folders) {
                if (!owned(folder)) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        } catch (IOException e) {
            log.warn(
                    "Folders of earlier reading processes stay behind: {}",
                    e.getClass().getSimpleName());
        }
    }

    private static boolean owned(Path folder) {
        Matcher name = NAMED.matcher(folder.getFileName().toString());
        return !name.matches()
                || ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isPresent();
    }
}
