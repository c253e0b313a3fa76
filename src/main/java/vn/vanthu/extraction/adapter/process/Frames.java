package vn.vanthu.extraction.adapter.process;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;

/** Pieces of a stream: a mark, the length in bytes (both 32 bits, high byte first), the bytes. */
final class Frames {

    /** The largest submission that the service can be set to take. */
    static final int QUESTION = 1 << 30;

    /** Far more than any paper within the limits of reading takes. */
    static final int ANSWER = 64 << 20;

    private static final int MARK = 0x56_54_31_0A;

    private Frames() {}

    static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(MARK);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /**
     * @throws EOFException when the stream ends before the piece does
     * @throws ProtocolException when what comes is no piece, or is too long
     */
    static byte[] read(DataInputStream in, int most) throws IOException {
        if (in.readInt() != MARK) {
            throw new ProtocolException("no frame");
        }
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new ProtocolException("a frame of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
