package vn.vanthu.correspondence.adapter.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A zip whose entries lie ready deflated, so that a document costs only the entries that change. Entries keep their order
 * and carry one fixed time (1980-01-01), so that the same content is the same bytes.
 */
public final class ZipImage {

    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;
    private static final int END = 22;
    private static final int TIME_1980 = 0x0021_0000;
    private static final int UTF8_NAMES = 0x0800;
    private static final int LEVEL = 6;

    private static final int KEPT = 16;
    /** Deflaters that nobody uses: each holds a quarter of a megabyte that is costly to make. */
    private static final Queue<Deflater> IDLE = new ArrayBlockingQueue<>(KEPT);

    private record Entry(byte[] name, byte[] deflated, int size, int crc) {}

    private final Map<String, Entry> entries;

    private ZipImage(Map<String, Entry> entries) {
        this.entries = entries;
    }

    public static ZipImage of(Map<String, byte[]> contents) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        contents.forEach((name, content) -> entries.put(name, entry(name, content)));
        return new ZipImage(entries);
    }

    /** The entries of a zip in their order. */
    public static Map<String, byte[]> contents(byte[] zip) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    contents.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return contents;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The zip with some contents replaced. */
    public byte[] with(Map<String, byte[]> changes) {
        Map<String, Entry> written = new LinkedHashMap<>(entries);
        changes.forEach((name, content) -> written.put(name, entry(name, content)));
        int total = END;
        for (Entry entry : written.values()) {
            total += LOCAL + CENTRAL + 2 * entry.name.length + entry.deflated.length;
        }
        ByteBuffer zip = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer directory = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
        for (Entry entry : written.values()) {
            directory.putInt(0x02014b50).putShort((short) 20);
            common(directory, entry).putShort((short) 0);
            directory
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(zip.position())
                    .put(entry.name);
            zip.putInt(0x04034b50);
            common(zip, entry).put(entry.name).put(entry.deflated);
        }
        int start = zip.position();
        zip.put(directory.flip());
        zip.putInt(0x06054b50).putInt(0).putShort((short) written.size()).putShort((short) written.size());
        zip.putInt(zip.position() - 12 - start).putInt(start).putShort((short) 0);
        return zip.array();
    }

    /** What local and central headers share: version needed to extra field's length. */
    private static ByteBuffer common(ByteBuffer to, Entry entry) {
        return to.putShort((short) 20)
                .putShort((short) UTF8_NAMES)
                .putShort((short) Deflater.DEFLATED)
                .putInt(TIME_1980)
                .putInt(entry.crc)
                .putInt(entry.deflated.length)
                .putInt(entry.size)
                .putShort((short) entry.name.length)
                .putShort((short) 0);
    }

    private static Entry entry(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        Deflater idle = IDLE.poll();
        Deflater deflater = idle == null ? new Deflater(LEVEL, true) : idle;
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 4 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
            return new Entry(nameBytes, out.toByteArray(), content.length, (int) crc.getValue());
        } finally {
            deflater.reset();
            if (!IDLE.offer(deflater)) {
                deflater.end();
            }
        }
    }
}
