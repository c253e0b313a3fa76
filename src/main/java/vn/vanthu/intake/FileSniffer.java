package vn.vanthu.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Nhận dạng tệp: tells a file's kind by its bytes. It never fails; bytes that mean nothing to it are OTHER. */
public final class FileSniffer {

    private static final int HEAD = 1024;
    private static final int OLE = 0xD0CF11E0;
    private static final int TNEF = 0x789F3E22;

    private FileSniffer() {}

    public static FileKind sniff(byte[] bytes) {
        int magic = bytes.length < 4 ? 0 : int32(bytes, 0);
        if (magic == 0x504B0304 || magic == 0x504B0506 || magic == 0x504B0708) {
            return PackageKind.of(bytes);
        }
        if (magic == OLE) {
            return ole(OleDirectory.rootStreams(bytes));
        }
        if (find(bytes, "%PDF-", 5) == 0) {
            return FileKind.PDF;
        }
        if (MailSigns.opens(bytes)) {
            return FileKind.EML;
        }
        if (magic == TNEF) {
            return FileKind.TNEF;
        }
        Optional<FileKind> packed = archive(bytes, magic).or(() -> SignatureBytes.kind(bytes));
        if (packed.isPresent()) {
            return packed.get();
        }
        if (find(bytes, "%PDF-", HEAD) >= 0) {
            return FileKind.PDF;
        }
        if (image(bytes, magic)) {
            return FileKind.IMAGE;
        }
        if (!TextBytes.plausible(bytes)) {
            return FileKind.OTHER;
        }
        if (TextBytes.blank(bytes)) {
            return FileKind.EMPTY;
        }
        if (TextBytes.edxml(bytes)) {
            return FileKind.EDXML;
        }
        if (find(bytes, "{\\rtf", 8) == 0) {
            return FileKind.RTF;
        }
        return TextBytes.webPage(bytes) ? FileKind.HTML : FileKind.TEXT;
    }

    private static FileKind ole(Set<String> streams) {
        if (streams.contains("EncryptedPackage")) {
            return FileKind.ENCRYPTED;
        }
        if (streams.contains("WordDocument")) {
            return FileKind.DOC;
        }
        return streams.contains("Workbook") || streams.contains("Book") ? FileKind.XLS : FileKind.OTHER;
    }

    /** Archives other than ZIP. */
    private static Optional<FileKind> archive(byte[] bytes, int magic) {
        if (magic == 0x377ABCAF && bytes.length > 5 && bytes[4] == 0x27 && bytes[5] == 0x1C) {
            return Optional.of(FileKind.SEVEN_ZIP);
        }
        if (find(bytes, "Rar!\u001A\u0007", 6) == 0) {
            return Optional.of(FileKind.RAR);
        }
        if (magic >>> 8 == 0x1F8B08) {
            return Optional.of(FileKind.GZIP);
        }
        return bytes.length >= 512 && find(bytes, "ustar", 262) == 257 ? Optional.of(FileKind.TAR) : Optional.empty();
    }

    private static boolean image(byte[] bytes, int magic) {
        return magic == 0x89504E47
                || magic >>> 8 == 0xFFD8FF
                || magic == 0x47494638
                || magic == 0x49492A00
                || magic == 0x4D4D002A
                || magic == 0x52494646 && find(bytes, "WEBP", 12) == 8
                || magic >>> 16 == 0x424D && bytes.length > 18 && int32(bytes, 6) == 0
                || find(bytes, "ftyphei", 11) == 4
                || find(bytes, "ftypmif", 11) == 4;
    }

    /** The first place of ASCII letters that ends within the first {@code within} bytes, or -1. */
    private static int find(byte[] bytes, String letters, int within) {
        byte[] wanted = letters.getBytes(StandardCharsets.US_ASCII);
        int last = Math.min(bytes.length, within) - wanted.length;
        for (int at = 0; at <= last; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static int int32(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
    }
}
