package vn.vanthu.extraction.adapter.xls;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.vanthu.extraction.adapter.ole.Compound;
import vn.vanthu.intake.Refusal;

/** Tệp phức hợp OLE2 of a workbook, opened with distrust ([MS-CFB]). */
final class CompoundFile {

    private CompoundFile() {}

    /**
     * The bytes of the workbook's own stream; of a file that keeps two versions, the newer one's.
     *
     * @throws Refusal when it is damaged or shows a sign of harm
     */
    static byte[] workbook(byte[] file) throws IOException {
        try (POIFSFileSystem system = Compound.open(file)) {
            DirectoryNode root = system.getRoot();
            for (String name : root.getEntryNames()) {
                checkName(name);
            }
            Optional<String> stream = root.getEntryNames().stream()
                    .filter(name -> Set.of("workbook", "book").contains(name.toLowerCase(Locale.ROOT)))
                    .max(String.CASE_INSENSITIVE_ORDER);
            if (stream.isEmpty()) {
                throw Refusal.broken("the file has no workbook");
            }
            try (DocumentInputStream in = root.createDocumentInputStream(root.getEntry(stream.get()))) {
                return in.readNBytes(file.length);
            }
        }
    }

    private static void checkName(String entry) throws Refusal {
        String name = entry.toLowerCase(Locale.ROOT);
        if (name.startsWith("_vba_project") || name.equals("vba")) {
            throw Refusal.hostile("macros (vbaProject)");
        }
        if (name.startsWith("mbd") || name.startsWith("lnk")) {
            throw Refusal.hostile("embedded OLE object");
        }
        if (name.equals("ctls")) {
            throw Refusal.hostile("ActiveX control");
        }
    }
}
