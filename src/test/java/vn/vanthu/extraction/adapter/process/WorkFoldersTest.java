package vn.vanthu.extraction.adapter.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class WorkFoldersTest {

    /** Above the highest number that the operating system gives. */
    private static final long NOBODY = (1 << 22) + 1;

    @Test
    void onlyWhatNobodyOwnsAnyMoreIsTakenAway(@TempDir Path temporary) throws IOException {
        Path left = Files.createDirectory(temporary.resolve("vanthu-reading-" + NOBODY + "-7"));
        Files.writeString(left.resolve("page.png"), "x");
        Path own = Files.createDirectory(
                temporary.resolve("vanthu-reading-" + ProcessHandle.current().pid() + "-8"));
        Path other = Files.createDirectory(temporary.resolve("vanthu-reading-notes"));
        WorkFolders.sweep(temporary);
        assertThat(left).doesNotExist();
        assertThat(own).exists();
        assertThat(other).exists();
    }

    @Test
    void aFolderSaysWhoseItIs() throws IOException {
        Path folder = WorkFolders.create();
        try {
            WorkFolders.sweep(folder.getParent());
            assertThat(folder).exists();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
