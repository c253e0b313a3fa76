package vn.vanthu.edxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The interchange's rule for attachments: some kinds travel as they are, every other as the one entry of a zip, while name
 * and extension stay those of the file.
 */
public final class EnclosureCoding {

    private static final Set<String> AS_IS = Set.of("pdf", "doc", "docx", "zip");

    private static final int HIGHEST_RATIO = 20;
    private static final int RATIO_FREE = 1 << 20;

    private EnclosureCoding() {}

    /** @param type the content type to declare */
    public record Coded(String type, byte[] bytes) {}

    public static Coded encode(String name, byte[] bytes) {
        String extension = extension(name);
        return AS_IS.contains(extension)
                ? new Coded("application/" + extension, bytes)
                : new Coded("application/zip", zipped(extension, bytes));
    }

    /**
     * The file itself. The declared type often lies, so the bytes decide: a zip with a single entry under a name other than
     * a zip's is opened, and its entry's name ignored. A document that is a zip by nature has several entries and stays.
     *
     * @param limit the most bytes the file may inflate to; a larger one stays packed
     */
    public static byte[] decode(String name, byte[] bytes, long limit) {
        return isZip(bytes) && !extension(name).equals("zip")
                ? onlyEntry(bytes, limit).orElse(bytes)
                : bytes;
    }

    private static Optional<byte[]> onlyEntry(byte[] zip, long limit) {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipEntry first = entries.getNextEntry();
            if (first == null || first.isDirectory()) {
                return Optional.empty();
            }
            long most = Math.min(limit, mostOf(zip.length));
            byte[] content = entries.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
            boolean single = content.length <= most && entries.getNextEntry() == null;
            return single ? Optional.of(content) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What packs better is left to those who open archives, so that many bombs in one message cost little here. */
    private static long mostOf(int packed) {
        return RATIO_FREE + (long) packed * HIGHEST_RATIO;
    }

    private static byte[] zipped(String extension, byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            ZipEntry entry = new ZipEntry(UUID.nameUUIDFromBytes(bytes) + "." + extension);
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
