package vn.vanthu.intake.adapter.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import vn.vanthu.intake.ArchiveShelf;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.ContainerReader;
import vn.vanthu.intake.Contents;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Refusal;

/** Opens tar archives (POSIX pax and GNU). Links and devices make the whole hostile. */
public final class TarReader implements ContainerReader {

    @Override
    public FileKind kind() {
        return FileKind.TAR;
    }

    @Override
    public Contents open(Attachment container, IntakeLimits limits) {
        ArchiveShelf shelf = new ArchiveShelf(limits, container.content().size());
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(container.content().stream(), StandardCharsets.UTF_8.name())) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                take(archive, entry, shelf);
            }
            return new Contents.Opened("", "", shelf.items());
        } catch (Refusal e) {
            return new Contents.Refused(e.fate(), e.getMessage());
        } catch (IOException | RuntimeException e) {
            return new Contents.Refused(Fate.BROKEN, e.getClass().getSimpleName());
        }
    }

    private static void take(TarArchiveInputStream archive, TarArchiveEntry entry, ArchiveShelf shelf)
            throws IOException {
        if (entry.isDirectory()) {
            return;
        }
        String name =
                Normalizer.normalize(entry.getName().replace('\\', '/').replaceFirst("^\\./", ""), Normalizer.Form.NFC);
        if (!entry.isFile() || entry.isLink() || entry.isSymbolicLink()) {
            throw Refusal.hostile("an entry of the archive points out of it");
        }
        if (entry.isSparse()) {
            shelf.settle(name, entry.getSize(), Fate.REFUSED_KIND, "a sparse file");
        } else if (shelf.wants(name, entry.getSize())) {
            shelf.put(name, archive);
        }
    }
}
