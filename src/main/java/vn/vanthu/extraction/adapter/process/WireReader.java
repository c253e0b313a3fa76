package vn.vanthu.extraction.adapter.process;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vn.vanthu.document.Place;

/** Reads single values that {@link WireWriter} wrote, each held against what it may be. */
final class WireReader {

    /** In millimetres or points, far beyond what fits on any page. */
    private static final double FARTHEST = 10_000_000;

    private final DataInputStream in;
    private final int most;
    private int items;

    /** @param most items of all lists together */
    WireReader(byte[] bytes, int most) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
        this.most = most;
    }

    boolean more() throws IOException {
        return in.available() > 0;
    }

    int kind() throws IOException {
        return in.readByte();
    }

    int number() throws IOException {
        return in.readInt();
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    int count() throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available() || (items += count) > most) {
            throw new ProtocolException("a list of " + count);
        }
        return count;
    }

    /** The index of one of so many. */
    int index(int size) throws IOException {
        int index = in.readInt();
        if (index < 0 || index >= size) {
            throw new ProtocolException("number " + index + " of " + size);
        }
        return index;
    }

    double measure() throws IOException {
        double measure = in.readDouble();
        if (!(Math.abs(measure) <= FARTHEST)) {
            throw new ProtocolException("no measure");
        }
        return measure;
    }

    OptionalDouble optionalMeasure() throws IOException {
        return flag() ? OptionalDouble.of(measure()) : OptionalDouble.empty();
    }

    OptionalInt optionalNumber() throws IOException {
        return flag() ? OptionalInt.of(number()) : OptionalInt.empty();
    }

    Optional<Instant> time() throws IOException {
        if (!flag()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.ofEpochSecond(in.readLong(), in.readInt()));
        } catch (DateTimeException | ArithmeticException e) {
            throw new ProtocolException("no time");
        }
    }

    String word() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new ProtocolException("a text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    <T extends Enum<T>> T one(Class<T> type) throws IOException {
        try {
            return Enum.valueOf(type, word());
        } catch (IllegalArgumentException e) {
            throw new ProtocolException("no " + type.getSimpleName());
        }
    }

    /** @param values all of the type */
    <T extends Enum<T>> T brief(T[] values) throws IOException {
        int ordinal = in.readByte();
        if (ordinal < 0 || ordinal >= values.length) {
            throw new ProtocolException("value " + ordinal + " of " + values.length);
        }
        return values[ordinal];
    }

    Place.Position position() throws IOException {
        return switch (in.readByte()) {
            case WireWriter.WHOLE -> new Place.Whole();
            case WireWriter.PARAGRAPH -> new Place.Paragraph(in.readInt());
            case WireWriter.LINE -> new Place.Line(in.readInt(), in.readInt());
            case WireWriter.CELL -> new Place.Cell(in.readInt(), in.readInt(), in.readInt());
            default -> throw new ProtocolException("no position");
        };
    }
}
