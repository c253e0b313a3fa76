package vn.vanthu.dispatch.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import vn.vanthu.intake.Attachment;

/**
 * Letters as files that a person finds by year and number: {@code outgoing/2012/07-SNV-CCHC.pdf}. These are copies; the
 * originals are kept under their digests.
 */
public class OutgoingFolder {

    private final Path root;

    public OutgoingFolder(Path root) {
        this.root = root;
    }

    /** Writes what is not there yet. */
    public void keep(int year, List<Attachment> files) {
        try {
            Path folder = Files.createDirectories(root.resolve(Integer.toString(year)));
            for (Attachment file : files) {
                Path target = folder.resolve(file.name());
                if (Files.notExists(target)) {
                    Path draft = Files.createTempFile(folder, "letter", ".part");
                    Files.write(draft, file.content().bytes());
                    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + root, e);
        }
    }
}
