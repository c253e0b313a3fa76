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
import vn.vanthu.intake.IntakeLimits;

/**
 * The interchange's rule for attachments: some kinds travel as they are, every other as the one entry of a zip, while name
 * and extension stay those of the file.
 */
public final class EnclosureCoding {

    private static final Set<String> AS_IS = Set.of("pdf", "doc", "docx", "zip");

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
            byte[] content = entries.readNBytes((int) most + 1);
            boolean single = content.length <= most && entries.getNextEntry() == null;
            return single ? Optional.of(content) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** So that many small bombs in one message cannot each unpack to all that the message may hold. */
    private static long mostOf(int packed) {
        IntakeLimits limits = IntakeLimits.DEFAULT;
        return Math.min(limits.fileBytes(), limits.ratioFreeBytes() + (long) packed * limits.inflateRatio());
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
