package vn.vanthu.sample.adapter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Repacks a zip so that equal contents give equal bytes: entries by name, one fixed time. */
final class FixedZip {

    private static final LocalDateTime TIME = LocalDateTime.of(2012, 3, 1, 8, 0);

    private FixedZip() {}

    static byte[] repack(byte[] zip) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            Map<String, byte[]> entries = new TreeMap<>();
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                    ZipEntry entry = new ZipEntry(each.getKey());
                    entry.setTimeLocal(TIME);
                    out.putNextEntry(entry);
                    out.write(each.getValue());
                    out.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
