package vn.vanthu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What comes out of one archive, entry by entry, held against the limits and with distrust: two entries of one name, or a
 * name that points out of the archive, make the whole of it hostile, so that nobody can be shown one thing and read another.
 */
public final class ArchiveShelf {

    private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", ".ds_store", "desktop.ini");

    private final IntakeLimits limits;
    private final long packed;
    private final List<Contents.Item> items = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long rest;

    /** @param packed bytes of the archive itself, by which its ratio is judged */
    public ArchiveShelf(IntakeLimits limits, long packed) {
        this.limits = limits;
        this.packed = packed;
        this.rest = limits.totalBytes();
    }

    public List<Contents.Item> items() {
        return items;
    }

    /**
     * Whether the entry's bytes are wanted; an entry that is not has been settled.
     *
     * @param name with "/" between folders
     * @param size as the archive says, or -1
     * @throws Refusal HOSTILE
     */
    public boolean wants(String name, long size) throws Refusal {
        if (pointsOutside(name)) {
            throw Refusal.hostile("an entry of the archive points out of it");
        }
        if (!names.add(name)) {
            throw Refusal.hostile("two entries of the archive have one name");
        }
        if (names.size() > limits.entries()) {
            throw Refusal.hostile("more than " + limits.entries() + " entries in the archive");
        }
        if (systemFile(name)) {
            settle(name, size, Fate.SET_ASIDE, "");
            return false;
        }
        if (size > limits.fileBytes()) {
            settle(name, size, Fate.REFUSED_SIZE, "the entry unpacks to over " + limits.fileBytes() + " bytes");
            return false;
        }
        return true;
    }

    /**
     * Puts down the entry's bytes, read to the end.
     *
     * @throws Refusal HOSTILE when more comes out than is allowed
     */
    public void put(String name, InputStream in) throws IOException {
        long most = Math.min(limits.fileBytes(), rest);
        byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        rest -= bytes.length;
        long out = limits.totalBytes() - rest;
        if (out > limits.ratioFreeBytes() && out / limits.inflateRatio() > packed) {
            throw Refusal.hostile("the archive unpacks to over " + limits.inflateRatio() + " times its size");
        }
        if (rest < 0) {
            throw Refusal.hostile("the submission unpacks to more than is allowed");
        }
        if (bytes.length > limits.fileBytes()) {
            settle(name, bytes.length, Fate.REFUSED_SIZE, "the entry unpacks to over " + limits.fileBytes() + " bytes");
            return;
        }
        items.add(new Contents.Held(new Attachment(name, "", Content.of(bytes))));
    }

    public void settle(String name, long size, Fate fate, String reason) {
        items.add(new Contents.Settled(name, FileKind.OTHER, Math.max(0, size), fate, reason));
    }

    static boolean pointsOutside(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\0') >= 0
                || name.length() > 1 && name.charAt(1) == ':'
                || ("/" + name + "/").contains("/../");
    }

    /** What systems and editors leave beside the files that a person put into an archive. */
    static boolean systemFile(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return ("/" + name).contains("/__MACOSX/") || SYSTEM_FILES.contains(file) || file.startsWith("~$");
    }
}
