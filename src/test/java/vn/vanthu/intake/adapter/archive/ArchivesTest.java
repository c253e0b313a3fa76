package vn.vanthu.intake.adapter.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.intake.IntakeLimits;
import vn.vanthu.intake.Unpacked;
import vn.vanthu.intake.Unpacker;

class ArchivesTest {

    private static final byte[] PDF = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);

    @Test
    void sevenZipIsOpenedWithItsFolders() throws IOException {
        byte[] archive = sevenZip("", "Báo cáo/phụ lục.pdf", PDF, "Thumbs.db", PDF);
        assertThat(fates(archive))
                .containsExactly("a UNPACKED", "a > Báo cáo/phụ lục.pdf READ", "a > Thumbs.db SET_ASIDE");
    }

    @Test
    void aLockedSevenZipIsEncryptedAndADamagedOneBroken() throws IOException {
        byte[] archive = sevenZip("", "a.pdf", PDF);
        assertThat(fates(sevenZip("mật khẩu", "a.pdf", PDF)).toString()).contains("a.pdf ENCRYPTED");
        assertThat(fates(Arrays.copyOf(archive, archive.length - 10))).containsExactly("a BROKEN");
    }

    @Test
    void bombsAndNamesThatPointOutOfTheArchiveAreHostile() throws IOException {
        byte[] zeros = new byte[30 << 20];
        assertThat(fates(sevenZip("", "bom", zeros))).containsExactly("a HOSTILE");
        assertThat(fates(gzip(zeros))).containsExactly("a HOSTILE");
        assertThat(fates(sevenZip("", "../a.pdf", PDF))).containsExactly("a HOSTILE");
        assertThat(fates(tar("../a.pdf", TarConstants.LF_NORMAL))).containsExactly("a HOSTILE");
        assertThat(fates(tar("a.pdf", TarConstants.LF_SYMLINK))).containsExactly("a HOSTILE");
    }

    @Test
    void aTarWithinGzipIsOpened() throws IOException {
        assertThat(fates(gzip(tar("./Báo cáo.pdf", TarConstants.LF_NORMAL))))
                .containsExactly("a UNPACKED", "a > a UNPACKED", "a > a > Báo cáo.pdf READ");
    }

    @Test
    void aGzipThatEndsEarlyIsBroken() throws IOException {
        byte[] whole = gzip(PDF);
        assertThat(fates(Arrays.copyOf(whole, whole.length - 9))).containsExactly("a BROKEN");
    }

    @Test
    void rarIsToldAndRefused() {
        byte[] rar = "Rar!\u001A\u0007\u0001\0x".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(fates(rar)).containsExactly("a REFUSED_KIND");
    }

    private static List<String> fates(byte[] archive) {
        Unpacked unpacked = new Unpacker(
                        List.of(new SevenZipReader(), new TarReader(), new GzipReader()), IntakeLimits.DEFAULT)
                .unpack(List.of(new Attachment("a", "", Content.of(archive))));
        return unpacked.parts().stream()
                .map(part -> part.path() + " " + part.fate())
                .toList();
    }

    private static byte[] sevenZip(String password, Object... namesAndContents) throws IOException {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (SevenZOutputFile archive = password.isEmpty()
                ? new SevenZOutputFile(channel)
                : new SevenZOutputFile(channel, password.toCharArray())) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName((String) namesAndContents[i]);
                archive.putArchiveEntry(entry);
                archive.write((byte[]) namesAndContents[i + 1]);
                archive.closeArchiveEntry();
            }
        }
        return Arrays.copyOf(channel.array(), (int) channel.size());
    }

    private static byte[] tar(String name, byte type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            TarArchiveEntry entry = new TarArchiveEntry(name, type);
            entry.setSize(type == TarConstants.LF_NORMAL ? PDF.length : 0);
            tar.putArchiveEntry(entry);
            if (type == TarConstants.LF_NORMAL) {
                tar.write(PDF);
            }
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
