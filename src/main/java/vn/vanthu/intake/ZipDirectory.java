package vn.vanthu.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** The central directory of a ZIP file (PKWARE APPNOTE 6.3, 4.3.12 to 4.3.16), ZIP64 sizes included. */
final class ZipDirectory {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LOCATOR64 = 0x07064b50;
    private static final long MAX32 = 0xFFFFFFFFL;
    private static final int UNIX_LINK = 0xA000;

    private ZipDirectory() {}

    static List<ZipArchive.Entry> read(byte[] bytes, int maxEntries) throws Refusal {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            return read(in, maxEntries);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Refusal.broken("the archive's directory is damaged");
        }
    }

    private static List<ZipArchive.Entry> read(ByteBuffer in, int maxEntries) throws Refusal {
        int end = end(in);
        int volume = u16(in, end + 4);
        if (volume != 0 && volume != 0xFFFF) {
            throw new Refusal(Fate.REFUSED_KIND, "one volume of an archive that was cut into several");
        }
        long declared = in.getInt(end + 16) & MAX32;
        boolean zip64 = end >= 20 && in.getInt(end - 20) == LOCATOR64;
        if (zip64) {
            declared = in.getLong(index(in.getLong(end - 12)) + 48);
        }
        long shift = zip64 ? 0 : Math.max(0, end - (in.getInt(end + 12) & MAX32) - declared);
        List<ZipArchive.Entry> entries = new ArrayList<>();
        int at = index(declared + shift);
        while (at < end && in.getInt(at) == CENTRAL) {
            if (entries.size() == maxEntries) {
                throw Refusal.hostile("more than " + maxEntries + " entries in the archive");
            }
            entries.add(entry(in, at, shift));
            at += 46 + u16(in, at + 28) + u16(in, at + 30) + u16(in, at + 32);
        }
        if (entries.isEmpty() && u16(in, end + 10) > 0) {
            throw Refusal.broken("the archive's directory is damaged");
        }
        return entries;
    }

    /** Where an entry's data starts, checked to lie within the file as far as it goes. */
    static int dataStart(byte[] bytes, ZipArchive.Entry entry) throws Refusal {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int at = index(entry.offset());
            long start = at + 30L + u16(in, at + 26) + u16(in, at + 28);
            if (in.getInt(at) == LOCAL && entry.packed() >= 0 && start + entry.packed() <= bytes.length) {
                return index(start);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Refusal.broken("the archive ends early");
        }
        throw Refusal.broken("the archive ends early");
    }

    private static int end(ByteBuffer in) throws Refusal {
        int lowest = Math.max(0, in.limit() - END_SIZE - 0xFFFF);
        for (int at = in.limit() - END_SIZE; at >= lowest; at--) {
            if (in.getInt(at) == END) {
                return at;
            }
        }
        throw Refusal.broken("the archive has no directory");
    }

    private static ZipArchive.Entry entry(ByteBuffer in, int at, long shift) {
        int flags = u16(in, at + 8);
        int method = u16(in, at + 10);
        int nameLength = u16(in, at + 28);
        long[] sizes = {in.getInt(at + 24) & MAX32, in.getInt(at + 20) & MAX32, in.getInt(at + 42) & MAX32};
        widen(in, at + 46 + nameLength, u16(in, at + 30), sizes);
        boolean unix = u16(in, at + 4) >> 8 == 3;
        return new ZipArchive.Entry(
                ZipNames.decode(bytes(in, at + 46, nameLength), bytes(in, at + 46 + nameLength, u16(in, at + 30))),
                (flags & 1) != 0 || method == 99,
                unix && (in.getInt(at + 38) >>> 16 & 0xF000) == UNIX_LINK,
                method,
                in.getInt(at + 16) & MAX32,
                sizes[1],
                sizes[0],
                opensAt(in, sizes[2] + shift) ? sizes[2] + shift : sizes[2]);
    }

    /** Whether an entry's local header stands there: not every directory that lies elsewhere than it says was moved. */
    private static boolean opensAt(ByteBuffer in, long at) {
        return at >= 0 && at <= in.limit() - 4 && in.getInt((int) at) == LOCAL;
    }

    private static byte[] bytes(ByteBuffer in, int at, int length) {
        byte[] bytes = new byte[length];
        in.get(at, bytes);
        return bytes;
    }

    private static void widen(ByteBuffer in, int from, int length, long[] sizes) {
        for (int at = from; at + 4 <= from + length; at += 4 + u16(in, at + 2)) {
            if (u16(in, at) == 1) {
                int value = at + 4;
                for (int i = 0; i < sizes.length; i++) {
                    if (sizes[i] == MAX32) {
                        sizes[i] = in.getLong(value);
                        value += 8;
                    }
                }
            }
        }
    }

    private static int u16(ByteBuffer in, int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private static int index(long at) {
        if (at < 0 || at > Integer.MAX_VALUE) {
            throw new IllegalArgumentException();
        }
        return (int) at;
    }
}
