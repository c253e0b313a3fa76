package vn.vanthu.intake.adapter.tnef;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vn.vanthu.intake.adapter.mail.Charsets;

/**
 * A list of properties ([MS-OXTNEF] 2.1.3.4): of each, the first value by its tag. Named properties are passed over, and so
 * is what stands behind a damaged one.
 */
final class MapiProperties {

    private static final int MOST = 4096;
    private static final int MULTIPLE = 0x1000;
    private static final int NAMED = 0x8000;
    private static final int OBJECT = 0x000D;
    private static final int STRING8 = 0x001E;
    private static final int UNICODE = 0x001F;
    private static final int BINARY = 0x0102;
    private static final int INTERFACE_ID = 16;

    private record Value(int type, ByteBuffer bytes) {}

    private final Map<Integer, Value> values = new HashMap<>();

    /** @param list little-endian */
    MapiProperties(ByteBuffer list) {
        if (list.remaining() >= 4) {
            int count = Math.min(list.getInt(), MOST);
            for (int i = 0; i < count && property(list); i++) {}
        }
    }

    static MapiProperties none() {
        return new MapiProperties(ByteBuffer.allocate(0));
    }

    /** A text property; empty if absent. */
    String text(int tag, Charset charset) {
        Value value = values.get(tag);
        if (value == null || value.type != STRING8 && value.type != UNICODE) {
            return "";
        }
        byte[] raw = bytes(value.bytes);
        String text = value.type == UNICODE
                ? new String(raw, StandardCharsets.UTF_16LE)
                : Charsets.decode(raw, charset.name());
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    /** A binary property, or an object without its interface's identifier; null if absent. */
    ByteBuffer binary(int tag) {
        Value value = values.get(tag);
        if (value == null || value.type != BINARY && value.type != OBJECT) {
            return null;
        }
        int skipped = value.type == OBJECT ? Math.min(INTERFACE_ID, value.bytes.remaining()) : 0;
        return value.bytes.slice(skipped, value.bytes.remaining() - skipped);
    }

    /** An integer property; 0 if absent. */
    int number(int tag) {
        Value value = values.get(tag);
        return value == null || value.bytes.remaining() < 4 ? 0 : value.bytes.getInt(0);
    }

    static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    /** False when the list is damaged from here on. */
    private boolean property(ByteBuffer in) {
        try {
            read(in);
            return true;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private void read(ByteBuffer in) {
        int type = in.getShort() & 0xFFFF;
        int tag = in.getShort() & 0xFFFF;
        if (tag >= NAMED) {
            skipName(in);
        }
        boolean variable = variable(type & ~MULTIPLE);
        int count = variable || (type & MULTIPLE) != 0 ? in.getInt() : 1;
        for (int i = 0; i < count; i++) {
            int length = variable ? in.getInt() : width(type & ~MULTIPLE);
            ByteBuffer bytes = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            in.position(Math.min(in.limit(), in.position() + length + (-length & 3)));
            if (tag < NAMED) {
                values.putIfAbsent(tag, new Value(type & ~MULTIPLE, bytes));
            }
        }
    }

    private static void skipName(ByteBuffer in) {
        in.position(in.position() + INTERFACE_ID);
        boolean numbered = in.getInt() == 0;
        int value = in.getInt();
        if (!numbered) {
            in.position(in.position() + value + (-value & 3));
        }
    }

    private static boolean variable(int type) {
        return type == OBJECT || type == STRING8 || type == UNICODE || type == BINARY;
    }

    private static int width(int type) {
        return switch (type) {
            case 0x0005, 0x0006, 0x0007, 0x0014, 0x0040 -> 8;
            case 0x0048 -> 16;
            default -> 4;
        };
    }
}
