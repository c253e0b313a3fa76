package vn.vanthu.intake.adapter.archive;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.vanthu.intake.ArchiveShelf;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.ContainerReader;
import vn.vanthu.intake.Contents;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Refusal;

/** Opens 7z archives. Entries lie packed together, so that a damaged one ends the reading of those behind it. */
public final class SevenZipReader implements ContainerReader {

    /** More than the dictionary of 7-Zip's "ultra" level. */
    private static final int MEMORY_KIB = 160 * 1024;

    @Override
    public FileKind kind() {
        return FileKind.SEVEN_ZIP;
    }

    @Override
    public Contents open(Attachment container, IntakeLimits limits) {
        byte[] bytes = container.content().bytes();
        try (SevenZFile archive = SevenZFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .setDefaultName("archive")
                .setMaxMemoryLimitKiB(MEMORY_KIB)
                .get()) {
            ArchiveShelf shelf = new ArchiveShelf(limits, bytes.length);
            checkTotal(archive, limits);
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                take(archive, entry, shelf);
            }
            return new Contents.Opened("", "", shelf.items());
        } catch (Refusal e) {
            return new Contents.Refused(e.fate(), e.getMessage());
        } catch (PasswordRequiredException e) {
            return new Contents.Refused(Fate.ENCRYPTED, "the archive is encrypted");
        } catch (MemoryLimitException e) {
            return new Contents.Refused(Fate.HOSTILE, "the archive needs more memory than is allowed");
        } catch (IOException | RuntimeException e) {
            return new Contents.Refused(Fate.BROKEN, e.getClass().getSimpleName());
        }
    }

    /** Entries that nobody wants are unpacked as well on the way to the next. */
    private static void checkTotal(SevenZFile archive, IntakeLimits limits) throws Refusal {
        long total = 0;
        for (SevenZArchiveEntry entry : archive.getEntries()) {
            total += Math.max(0, entry.getSize());
            if (total < 0 || total > limits.totalBytes()) {
                throw Refusal.hostile("the submission unpacks to more than is allowed");
            }
        }
    }

    private static void take(SevenZFile archive, SevenZArchiveEntry entry, ArchiveShelf shelf) throws IOException {
        String written = entry.getName() == null ? "" : entry.getName();
        String name = Normalizer.normalize(written.replace('\\', '/'), Normalizer.Form.NFC);
        if (entry.isDirectory() || entry.isAntiItem() || !shelf.wants(name, entry.getSize())) {
            return;
        }
        try (InputStream in = archive.getInputStream(entry)) {
            shelf.put(name, in);
        } catch (PasswordRequiredException e) {
            shelf.settle(name, entry.getSize(), Fate.ENCRYPTED, "the entry is encrypted");
        }
    }
}
