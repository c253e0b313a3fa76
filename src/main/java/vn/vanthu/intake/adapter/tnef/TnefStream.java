package vn.vanthu.intake.adapter.tnef;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The attributes of a pack, one after the other ([MS-OXTNEF] 2.1.3). Checksums are not looked at: many writers err. */
final class TnefStream {

    static final int ATTACHMENT_BEGINS = 0x9002;
    static final int ATTACHMENT_TITLE = 0x8010;
    static final int ATTACHMENT_DATA = 0x800F;
    static final int ATTACHMENT_PROPERTIES = 0x9005;
    static final int MESSAGE_PROPERTIES = 0x9003;
    static final int CODE_PAGE = 0x9007;
    static final int SUBJECT = 0x8004;
    static final int BODY = 0x800C;

    private static final int PREAMBLE = 6;
    private static final int HEADER = 9;
    private static final int CHECKSUM = 2;

    /** @param id without its type */
    record Attribute(boolean ofAttachment, int id, ByteBuffer data) {}

    private final ByteBuffer in;
    private boolean endsEarly;

    TnefStream(byte[] bytes) {
        in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        in.position(Math.min(PREAMBLE, bytes.length));
        endsEarly = bytes.length < PREAMBLE + HEADER;
    }

    /** Null behind the last whole attribute. */
    Attribute next() {
        if (in.remaining() < HEADER) {
            endsEarly |= in.hasRemaining();
            return null;
        }
        boolean ofAttachment = in.get() == 2;
        int id = in.getInt() & 0xFFFF;
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            endsEarly = true;
            return null;
        }
        ByteBuffer data = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        in.position(Math.min(in.limit(), in.position() + length + CHECKSUM));
        return new Attribute(ofAttachment, id, data);
    }

    /** Known when {@link #next} has given null. */
    boolean endsEarly() {
        return endsEarly;
    }
}
