package vn.vanthu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Opens ZIP archives. One damaged, locked or oversized entry does not keep the others from being read; a bomb does. */
public final class ZipReader implements ContainerReader {

    @Override
    public FileKind kind() {
        return FileKind.ZIP;
    }

    @Override
    public Contents open(Attachment container, IntakeLimits limits) {
        try {
            ZipArchive archive = ZipArchive.of(container.content(), limits.entries());
            List<Contents.Item> items = new ArrayList<>();
            long rest = limits.totalBytes();
            for (ZipArchive.Entry entry : archive.entries()) {
                if (!entry.folder()) {
                    Contents.Item item = item(archive, entry, limits, rest);
                    items.add(item);
                    rest -= item instanceof Contents.Held held
                            ? held.file().content().size()
                            : 0;
                }
            }
            return new Contents.Opened("", "", items);
        } catch (Refusal e) {
            return new Contents.Refused(e.fate(), e.getMessage());
        }
    }

    private static Contents.Item item(ZipArchive archive, ZipArchive.Entry entry, IntakeLimits limits, long rest)
            throws Refusal {
        if (ArchiveShelf.systemFile(entry.name())) {
            return settled(entry, Fate.SET_ASIDE, "");
        }
        if (entry.size() <= limits.fileBytes() && entry.size() > rest) {
            throw Refusal.hostile("the submission unpacks to more than is allowed");
        }
        try (InputStream in = archive.open(entry, limits.fileBytes(), limits)) {
            return new Contents.Held(new Attachment(entry.name(), "", Content.of(in.readAllBytes())));
        } catch (Refusal e) {
            if (e.fate() == Fate.HOSTILE) {
                throw e;
            }
            return settled(entry, e.fate(), e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail to be read", e);
        }
    }

    private static Contents.Settled settled(ZipArchive.Entry entry, Fate fate, String reason) {
        return new Contents.Settled(entry.name(), FileKind.OTHER, entry.size(), fate, reason);
    }
}
