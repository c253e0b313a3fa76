package vn.vanthu.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names directly under the root of an OLE2 compound file ([MS-CFB] 2.6). Those of embedded objects lie deeper, so a
 * Word file that holds a spreadsheet is still told from a spreadsheet.
 */
final class OleDirectory {

    private static final int HEADER_FAT = 109;
    private static final int ENTRY = 128;
    private static final int MAX_SECTORS = 4096;
    private static final int NONE = -1;

    private final ByteBuffer in;
    private final int sectorSize;

    private OleDirectory(ByteBuffer in) {
        this.in = in;
        this.sectorSize = 1 << Math.min(16, in.getShort(30));
    }

    /** Empty when the file is too damaged to tell. */
    static Set<String> rootStreams(byte[] bytes) {
        try {
            return new OleDirectory(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)).rootChildren();
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            return Set.of();
        }
    }

    private Set<String> rootChildren() {
        List<Integer> sectors = directorySectors();
        Set<String> names = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(in.getInt(entry(sectors, 0) + 76));
        while (!open.isEmpty()) {
            int id = open.pop();
            if (id >= 0 && seen.add(id)) {
                int at = entry(sectors, id);
                names.add(name(at));
                open.push(in.getInt(at + 68));
                open.push(in.getInt(at + 72));
            }
        }
        return names;
    }

    private List<Integer> directorySectors() {
        List<Integer> sectors = new ArrayList<>();
        int sector = in.getInt(48);
        while (sector >= 0 && sectors.size() < MAX_SECTORS) {
            sectors.add(sector);
            sector = next(sector);
        }
        return sectors;
    }

    private int next(int sector) {
        int perSector = sectorSize / 4;
        int fat = sector / perSector;
        int fatSector = fat < HEADER_FAT ? in.getInt(76 + 4 * fat) : NONE;
        return fatSector < 0 ? NONE : in.getInt(offset(fatSector) + 4 * (sector % perSector));
    }

    private int entry(List<Integer> sectors, int id) {
        int perSector = sectorSize / ENTRY;
        return offset(sectors.get(id / perSector)) + ENTRY * (id % perSector);
    }

    private int offset(int sector) {
        return Math.multiplyExact(Math.addExact(sector, 1), sectorSize);
    }

    private String name(int at) {
        int length = Math.max(0, Math.min(62, in.getShort(at + 64) - 2));
        byte[] raw = new byte[length];
        in.get(at, raw);
        return new String(raw, StandardCharsets.UTF_16LE);
    }
}
