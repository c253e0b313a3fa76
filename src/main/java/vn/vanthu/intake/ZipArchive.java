package vn.vanthu.intake;

import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;

/**
 * Tệp nén ZIP held in memory, read by its central directory and with distrust: two entries of one name, or a name that
 * points out of the archive, make the whole of it hostile, so that nobody can be shown one thing and read another.
 */
public final class ZipArchive {

    /**
     * @param name with "/" between folders, NFC
     * @param method 0 stored, 8 deflated; others are not supported
     * @param offset of the local header
     */
    public record Entry(
            String name, boolean encrypted, boolean link, int method, long crc, long packed, long size, long offset) {

        public boolean folder() {
            return name.endsWith("/");
        }
    }

    private final byte[] bytes;
    private final Map<String, Entry> entries;

    private ZipArchive(byte[] bytes, Map<String, Entry> entries) {
        this.bytes = bytes;
        this.entries = entries;
    }

    /** @throws Refusal HOSTILE or BROKEN */
    public static ZipArchive of(Content content, int maxEntries) throws Refusal {
        return of(content.bytes(), maxEntries);
    }

    static ZipArchive of(byte[] bytes, int maxEntries) throws Refusal {
        Map<String, Entry> entries = new LinkedHashMap<>();
        long packed = 0;
        for (Entry entry : ZipDirectory.read(bytes, maxEntries)) {
            packed += Math.max(0, entry.packed());
            if (packed > bytes.length) {
                throw Refusal.broken("the entries of the archive overlap or are cut short");
            }
            if (ArchiveShelf.pointsOutside(entry.name()) || entry.link()) {
                throw Refusal.hostile("an entry of the archive points out of it");
            }
            if (entries.put(entry.name(), entry) != null) {
                throw Refusal.hostile("two entries of the archive have one name");
            }
        }
        return new ZipArchive(bytes, entries);
    }

    public Collection<Entry> entries() {
        return entries.values();
    }

    public Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /**
     * The entry's bytes, unpacked as they are read. The stream throws {@link Refusal} as soon as more comes out than the
     * entry says, than {@code maxBytes} or than the ratio allows, or when the checksum is wrong at its end.
     *
     * @throws Refusal ENCRYPTED, REFUSED_KIND for an unknown method, REFUSED_SIZE, HOSTILE or BROKEN
     */
    public InputStream open(Entry entry, long maxBytes, IntakeLimits limits) throws Refusal {
        if (entry.encrypted()) {
            throw new Refusal(Fate.ENCRYPTED, "the entry is encrypted");
        }
        if (entry.method() != 0 && entry.method() != 8) {
            throw new Refusal(Fate.REFUSED_KIND, "compression method " + entry.method());
        }
        if (entry.size() > limits.ratioFreeBytes() && entry.size() / limits.inflateRatio() > entry.packed()) {
            throw Refusal.hostile("an entry unpacks to over " + limits.inflateRatio() + " times its size");
        }
        if (entry.size() > maxBytes) {
            throw new Refusal(Fate.REFUSED_SIZE, "the entry unpacks to over " + maxBytes + " bytes");
        }
        if (entry.method() == 0 && entry.packed() != entry.size()) {
            throw Refusal.broken("a stored entry of two sizes");
        }
        int start = ZipDirectory.dataStart(bytes, entry);
        return new ZipEntryStream(bytes, start, entry, entry.method() == 0 ? null : new Inflater(true));
    }
}
