package vn.vanthu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class UnpackerTest {

    private static final byte[] PDF = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);
    private static final IntakeLimits SMALL = new IntakeLimits(4096, 8192, 5, 2, 50, 512, 100, 100);

    private static Unpacked unpack(IntakeLimits limits, byte[]... files) {
        List<Attachment> originals = new ArrayList<>();
        for (byte[] file : files) {
            originals.add(new Attachment("tệp" + (originals.size() + 1), "", Content.of(file)));
        }
        return new Unpacker(List.of(new ZipReader()), limits).unpack(originals);
    }

    private static List<String> fates(Unpacked unpacked) {
        return unpacked.parts().stream()
                .map(part -> part.path() + " " + part.fate())
                .toList();
    }

    @Test
    void containersAreOpenedInwardsAndEveryPartIsListed() {
        byte[] inner = Zips.of("b.pdf", PDF, "Thumbs.db", "x");
        Unpacked unpacked = unpack(IntakeLimits.DEFAULT, Zips.of("thư mục/a.pdf", PDF, "trong.zip", inner), PDF);
        assertThat(fates(unpacked))
                .containsExactly(
                        "tệp1 UNPACKED",
                        "tệp1 > thư mục/a.pdf READ",
                        "tệp1 > trong.zip UNPACKED",
                        "tệp1 > trong.zip > b.pdf READ",
                        "tệp1 > trong.zip > Thumbs.db SET_ASIDE",
                        "tệp2 READ");
        assertThat(unpacked.files()).extracting(Attachment::name).containsExactly("thư mục/a.pdf", "b.pdf", "tệp2");
    }

    @Test
    void whatSystemsLeaveBehindIsSetAside() {
        byte[] zip = Zips.of("__MACOSX/._a.pdf", "x", "k/.DS_Store", "x", "~$bao cao.docx", "x");
        assertThat(unpack(IntakeLimits.DEFAULT, zip).parts())
                .extracting(Part::fate)
                .containsExactly(Fate.UNPACKED, Fate.SET_ASIDE, Fate.SET_ASIDE, Fate.SET_ASIDE);
    }

    @Test
    void namesThatPointOutOfTheArchiveMakeItHostile() {
        for (String name : List.of("../a.pdf", "a/../../b", "/etc/passwd", "C:/a", "..\\a")) {
            assertThat(fates(unpack(IntakeLimits.DEFAULT, Zips.of(name, PDF)))).containsExactly("tệp1 HOSTILE");
        }
    }

    @Test
    void twoEntriesOfOneNameMakeItHostile() {
        byte[] zip = Zips.renamed(Zips.of("a.pdf", PDF, "b.pdf", "x"), "b.pdf", "a.pdf");
        assertThat(fates(unpack(IntakeLimits.DEFAULT, zip))).containsExactly("tệp1 HOSTILE");
    }

    @Test
    void bombsAreHostileAndNothingOfThemIsRead() {
        assertThat(fates(unpack(SMALL, Zips.of("a.pdf", PDF, "bom", new byte[4096]))))
                .containsExactly("tệp1 HOSTILE");
        assertThat(fates(unpack(SMALL, Zips.of("1", PDF, "2", PDF, "3", PDF, "4", PDF, "5", PDF, "6", PDF))))
                .containsExactly("tệp1 HOSTILE");
    }

    @Test
    void anEntryThatHoldsMoreThanItSaysIsHostile() {
        byte[] zip = Zips.of("a.bin", noise(2000));
        byte[] lying = withSizeInDirectory(zip, 1000);
        assertThat(fates(unpack(SMALL, lying))).containsExactly("tệp1 HOSTILE");
    }

    @Test
    void tooMuchOfEverythingIsRefusedBySize() {
        assertThat(fates(unpack(SMALL, noise(5000)))).containsExactly("tệp1 REFUSED_SIZE");
        assertThat(fates(unpack(IntakeLimits.DEFAULT.withRest(3000, 10), Zips.of("a", noise(2000), "b", noise(2000)))))
                .containsExactly("tệp1 HOSTILE");
        IntakeLimits narrow = new IntakeLimits(4096, 100_000, 10, 2, 50, 4096, 100, 100);
        byte[] big = Zips.of("lớn", sparse(6000), "nhỏ.pdf", PDF);
        assertThat(fates(unpack(narrow, big)))
                .containsExactly("tệp1 UNPACKED", "tệp1 > lớn REFUSED_SIZE", "tệp1 > nhỏ.pdf READ");
    }

    @Test
    void containersNestedTooDeepAreRefused() {
        byte[] three = Zips.of("2.zip", Zips.of("3.zip", Zips.of("a.pdf", PDF)));
        assertThat(fates(unpack(SMALL, three)))
                .containsExactly("tệp1 UNPACKED", "tệp1 > 2.zip UNPACKED", "tệp1 > 2.zip > 3.zip REFUSED_DEPTH");
    }

    @Test
    void oneLockedOrDamagedEntryDoesNotHideTheOthers() {
        byte[] zip = Zips.of("a.pdf", PDF, "b.pdf", noise(300));
        int second = indexOf(zip, "b.pdf") - 30;
        byte[] damaged = zip.clone();
        damaged[second + 60] ^= 1;
        assertThat(fates(unpack(IntakeLimits.DEFAULT, damaged)))
                .containsExactly("tệp1 UNPACKED", "tệp1 > a.pdf READ", "tệp1 > b.pdf BROKEN");
        byte[] locked = zip.clone();
        int central = lastIndexOf(zip, "b.pdf") - 46;
        locked[central + 8] |= 1;
        assertThat(fates(unpack(IntakeLimits.DEFAULT, locked)))
                .containsExactly("tệp1 UNPACKED", "tệp1 > a.pdf READ", "tệp1 > b.pdf ENCRYPTED");
    }

    @Test
    void anArchiveWithoutItsEndIsBroken() {
        byte[] zip = Zips.of("a.pdf", PDF);
        assertThat(fates(unpack(IntakeLimits.DEFAULT, java.util.Arrays.copyOf(zip, zip.length - 30))))
                .containsExactly("tệp1 BROKEN");
    }

    @Test
    void aNameInAnOldCodePageIsStillAName() {
        byte[] zip = Zips.renamed(Zips.of("b_o.pdf", PDF), "b_o", "b\u00E1o");
        assertThat(unpack(IntakeLimits.DEFAULT, zip).files())
                .extracting(Attachment::name)
                .containsExactly("báo.pdf");
    }

    @Test
    void aNameOfDosAndANameInTheUnicodeFieldAreRead() {
        byte[] raw = {(byte) 'b', (byte) 0x82, (byte) '1'};
        assertThat(ZipNames.decode(raw, new byte[0])).isEqualTo("bé1");
        byte[] unicode = "Báo cáo.pdf".getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(raw);
        ByteBuffer extra = ByteBuffer.allocate(9 + unicode.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0x7075)
                .putShort((short) (5 + unicode.length))
                .put((byte) 1)
                .putInt((int) crc.getValue())
                .put(unicode);
        assertThat(ZipNames.decode(raw, extra.array())).isEqualTo("Báo cáo.pdf");
        assertThat(ZipNames.decode("a.pdf".getBytes(StandardCharsets.US_ASCII), extra.array()))
                .isEqualTo("a.pdf");
    }

    @Test
    void entriesThatShareTheirBytesMakeTheArchiveBroken() {
        byte[] zip = Zips.of("a.bin", noise(4000), "b.bin", noise(10));
        int second = lastIndexOf(zip, "b.bin") - 46;
        zip[second + 20] = (byte) 4000;
        zip[second + 21] = (byte) (4000 >> 8);
        assertThat(fates(unpack(IntakeLimits.DEFAULT, zip))).containsExactly("tệp1 BROKEN");
    }

    @Test
    void oneVolumeOfSeveralIsRefused() {
        byte[] zip = Zips.of("a.pdf", PDF);
        zip[zip.length - 18] = 2;
        assertThat(fates(unpack(IntakeLimits.DEFAULT, zip))).containsExactly("tệp1 REFUSED_KIND");
    }

    @Test
    void aReaderThatFailsCostsItsFileAndNoOther() {
        ContainerReader failing = new ContainerReader() {
            @Override
            public FileKind kind() {
                return FileKind.ZIP;
            }

            @Override
            public Contents open(Attachment container, IntakeLimits limits) {
                throw new IllegalStateException();
            }
        };
        Unpacked unpacked = new Unpacker(List.of(failing), IntakeLimits.DEFAULT)
                .unpack(List.of(
                        new Attachment("a.zip", "", Content.of(Zips.of("a", PDF))),
                        new Attachment("b.pdf", "", Content.of(PDF))));
        assertThat(fates(unpacked)).containsExactly("a.zip BROKEN", "b.pdf READ");
    }

    @Test
    void aContainerNobodyCanOpenIsRefused() {
        byte[] edxml = "<edXML/>".getBytes(StandardCharsets.US_ASCII);
        assertThat(fates(unpack(IntakeLimits.DEFAULT, edxml))).containsExactly("tệp1 REFUSED_KIND");
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new java.util.Random(1).nextBytes(bytes);
        return bytes;
    }

    /** Bytes that pack to about a quarter. */
    private static byte[] sparse(int length) {
        byte[] bytes = noise(length);
        for (int i = 0; i < length; i++) {
            bytes[i] &= 3;
        }
        return bytes;
    }

    private static byte[] withSizeInDirectory(byte[] zip, int size) {
        byte[] lying = zip.clone();
        int at = lastIndexOf(zip, "a.bin") - 46 + 24;
        lying[at] = (byte) size;
        lying[at + 1] = (byte) (size >> 8);
        return lying;
    }

    private static int indexOf(byte[] zip, String name) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf(name);
    }

    private static int lastIndexOf(byte[] zip, String name) {
        return new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf(name);
    }
}
