package vn.vanthu.extraction.adapter.ole;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.vanthu.intake.Refusal;

/** Tệp phức hợp OLE2, opened with distrust ([MS-CFB]). */
public final class Compound {

    private static final int SECTORS_A_TABLE = 128;
    private static final int HEADER = 512;

    private Compound() {}

    /**
     * To be closed by the caller.
     *
     * @throws Refusal when the header cannot be that of this file
     * @throws IOException when the library finds it damaged
     */
    public static POIFSFileSystem open(byte[] file) throws IOException {
        checkSize(file);
        return new POIFSFileSystem(new ByteArrayInputStream(file));
    }

    /** A header may claim to be a file of gigabytes, for which room would be made at once. */
    private static void checkSize(byte[] file) throws Refusal {
        if (file.length < HEADER) {
            throw Refusal.broken("shorter than a header");
        }
        ByteBuffer header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long tables = header.getInt(44);
        long most = (long) file.length / (SECTORS_A_TABLE * HEADER) * 2 + 16;
        if (tables < 0 || tables > most) {
            throw Refusal.broken("the header speaks of more than there is");
        }
    }
}
