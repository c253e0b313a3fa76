package vn.vanthu.extraction.adapter.process;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.intake.FileKind;

/**
 * Reads what {@link ReadingEncoder} wrote, and believes none of it: a hostile file may have taken over the process that
 * answers. Every count is held against what is left of the bytes, every name against those there are.
 */
final class ReadingDecoder {

    /** Pieces, rows and cells of one paper, together. */
    static final int MOST_ITEMS = 1_500_000;

    private static final int LONGEST_DETAIL = 200;

    private final DataInputStream in;
    private int items;

    private ReadingDecoder(byte[] bytes) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /** @throws IOException when the bytes are no reading */
    static Reading decode(String file, byte[] bytes) throws IOException {
        ReadingDecoder decoder = new ReadingDecoder(bytes);
        Reading reading =
                switch (decoder.in.readByte()) {
                    case ReadingEncoder.UNREADABLE -> decoder.unreadable(file);
                    case ReadingEncoder.PAPER -> decoder.paper(file);
                    default -> throw new ProtocolException("neither paper nor reason");
                };
        if (decoder.in.available() > 0) {
            throw new ProtocolException("more than one reading");
        }
        return reading;
    }

    private Unreadable unreadable(String file) throws IOException {
        Unreadable.Reason reason = one(Unreadable.Reason.class);
        String detail = word().replaceAll("\\p{Cntrl}", " ");
        return new Unreadable(file, reason, detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)));
    }

    private Paper paper(String file) throws IOException {
        FileKind format = one(FileKind.class);
        Set<LegacyEncoding> encodings = EnumSet.noneOf(LegacyEncoding.class);
        for (int left = count(); left > 0; left--) {
            encodings.add(one(LegacyEncoding.class));
        }
        Paper.Script script = new Paper.Script(encodings, in.readBoolean());
        List<Integer> unread = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            unread.add(in.readInt());
        }
        List<Paper.Piece> pieces = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            pieces.add(piece());
        }
        return new Paper(file, format, pieces, script, unread);
    }

    private Paper.Piece piece() throws IOException {
        return switch (in.readByte()) {
            case ReadingEncoder.TEXT ->
                new Paper.Text(word(), in.readBoolean(), in.readBoolean(), in.readBoolean(), position());
            case ReadingEncoder.TABLE -> table();
            default -> throw new ProtocolException("neither text nor table");
        };
    }

    private Place.Position position() throws IOException {
        return switch (in.readByte()) {
            case ReadingEncoder.WHOLE -> new Place.Whole();
            case ReadingEncoder.PARAGRAPH -> new Place.Paragraph(in.readInt());
            case ReadingEncoder.LINE -> new Place.Line(in.readInt(), in.readInt());
            case ReadingEncoder.CELL -> new Place.Cell(in.readInt(), in.readInt(), in.readInt());
            default -> throw new ProtocolException("no position");
        };
    }

    private Paper.Table table() throws IOException {
        int number = in.readInt();
        boolean ruled = in.readBoolean();
        List<Paper.Row> rows = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            List<Paper.Cell> cells = new ArrayList<>();
            for (int more = count(); more > 0; more--) {
                cells.add(cell());
            }
            rows.add(new Paper.Row(cells));
        }
        return new Paper.Table(number, ruled, rows);
    }

    private Paper.Cell cell() throws IOException {
        String text = word();
        int row = in.readInt();
        int column = in.readInt();
        int span = in.readInt();
        if (row < 1 || column < 1 || span < 1 || (long) column + span > Integer.MAX_VALUE) {
            throw new ProtocolException("no cell");
        }
        return new Paper.Cell(text, row, column, span, in.readBoolean(), in.readBoolean());
    }

    private int count() throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available() || (items += count) > MOST_ITEMS) {
            throw new ProtocolException("a list of " + count);
        }
        return count;
    }

    private String word() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new ProtocolException("a text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private <T extends Enum<T>> T one(Class<T> type) throws IOException {
        try {
            return Enum.valueOf(type, word());
        } catch (IllegalArgumentException e) {
            throw new ProtocolException("no " + type.getSimpleName());
        }
    }
}
