package vn.vanthu.extraction.adapter.process;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vn.vanthu.document.Place;

/** Writes single values as bytes; {@link WireReader} reads them. */
final class WireWriter {

    static final int WHOLE = 0;
    static final int PARAGRAPH = 1;
    static final int LINE = 2;
    static final int CELL = 3;

    private final DataOutputStream out;

    WireWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void kind(int kind) throws IOException {
        out.writeByte(kind);
    }

    void number(int number) throws IOException {
        out.writeInt(number);
    }

    void flag(boolean flag) throws IOException {
        out.writeBoolean(flag);
    }

    void measure(double measure) throws IOException {
        out.writeDouble(measure);
    }

    void measure(OptionalDouble measure) throws IOException {
        flag(measure.isPresent());
        if (measure.isPresent()) {
            measure(measure.getAsDouble());
        }
    }

    void number(OptionalInt number) throws IOException {
        flag(number.isPresent());
        if (number.isPresent()) {
            number(number.getAsInt());
        }
    }

    void time(Optional<Instant> time) throws IOException {
        flag(time.isPresent());
        if (time.isPresent()) {
            out.writeLong(time.get().getEpochSecond());
            out.writeInt(time.get().getNano());
        }
    }

    /** For values of which there are many; both sides are the same program. */
    void brief(Enum<?> value) throws IOException {
        out.writeByte(value.ordinal());
    }

    void word(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    void position(Place.Position at) throws IOException {
        if (at instanceof Place.Whole) {
            numbers(WHOLE);
        } else if (at instanceof Place.Paragraph paragraph) {
            numbers(PARAGRAPH, paragraph.number());
        } else if (at instanceof Place.Line line) {
            numbers(LINE, line.page(), line.number());
        } else if (at instanceof Place.Cell cell) {
            numbers(CELL, cell.table(), cell.row(), cell.column());
        }
    }

    private void numbers(int kind, int... numbers) throws IOException {
        out.writeByte(kind);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }
}
