package vn.vanthu.intake;

import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** One entry's bytes; never more than the directory announced, and only with the right checksum. */
final class ZipEntryStream extends InputStream {

    private final byte[] source;
    private final ZipArchive.Entry entry;
    private final Inflater inflater;
    private final CRC32 crc = new CRC32();
    private int position;
    private long out;
    private boolean ended;

    /** @param inflater null for a stored entry */
    ZipEntryStream(byte[] source, int start, ZipArchive.Entry entry, Inflater inflater) {
        this.source = source;
        this.entry = entry;
        this.inflater = inflater;
        this.position = start;
        if (inflater != null) {
            inflater.setInput(source, start, (int) entry.packed());
        }
    }

    @Override
    public int read() throws Refusal {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws Refusal {
        if (length == 0) {
            return 0;
        }
        int count = ended ? -1 : inflater == null ? copy(target, offset, length) : inflate(target, offset, length);
        if (count < 0) {
            finish();
            return -1;
        }
        out += count;
        if (out > entry.size()) {
            throw Refusal.hostile("an entry holds more than it says");
        }
        crc.update(target, offset, count);
        return count;
    }

    @Override
    public void close() {
        ended = true;
        if (inflater != null) {
            inflater.end();
        }
    }

    private int copy(byte[] target, int offset, int length) {
        int count = (int) Math.min(length, entry.size() - out);
        if (count == 0) {
            return -1;
        }
        System.arraycopy(source, position, target, offset, count);
        position += count;
        return count;
    }

    private int inflate(byte[] target, int offset, int length) throws Refusal {
        try {
            int count = inflater.inflate(target, offset, length);
            if (count > 0) {
                return count;
            }
        } catch (DataFormatException e) {
            throw Refusal.broken("damaged data in the archive");
        }
        if (inflater.finished()) {
            return -1;
        }
        throw Refusal.broken("the archive's data ends early");
    }

    private void finish() throws Refusal {
        if (!ended) {
            ended = true;
            if (out != entry.size() || crc.getValue() != entry.crc()) {
                throw Refusal.broken("wrong checksum in the archive");
            }
        }
    }
}
