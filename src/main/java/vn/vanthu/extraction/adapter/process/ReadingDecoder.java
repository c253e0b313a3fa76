package vn.vanthu.extraction.adapter.process;

import java.io.IOException;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.intake.FileKind;

/**
 * Reads what {@link ReadingEncoder} wrote, and believes none of it: a hostile file may have taken over the process that
 * answers. Every count is held against what is left of the bytes, every name against those there are.
 */
final class ReadingDecoder {

    /** Pieces, rows, cells and measured lines of one paper, together. */
    static final int MOST_ITEMS = 1_500_000;

    private static final int LONGEST_DETAIL = 200;

    private final WireReader in;

    private ReadingDecoder(byte[] bytes) {
        this.in = new WireReader(bytes, MOST_ITEMS);
    }

    /** @throws IOException when the bytes are no reading */
    static Reading decode(String file, byte[] bytes) throws IOException {
        ReadingDecoder decoder = new ReadingDecoder(bytes);
        Reading reading =
                switch (decoder.in.kind()) {
                    case ReadingEncoder.UNREADABLE -> decoder.unreadable(file);
                    case ReadingEncoder.PAPER -> decoder.paper(file);
                    default -> throw new ProtocolException("neither paper nor reason");
                };
        if (decoder.in.more()) {
            throw new ProtocolException("more than one reading");
        }
        return reading;
    }

    private Unreadable unreadable(String file) throws IOException {
        Unreadable.Reason reason = in.one(Unreadable.Reason.class);
        String detail = in.word().replaceAll("\\p{Cntrl}", " ");
        return new Unreadable(file, reason, detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL)));
    }

    private Paper paper(String file) throws IOException {
        FileKind format = in.one(FileKind.class);
        Set<LegacyEncoding> encodings = EnumSet.noneOf(LegacyEncoding.class);
        for (int left = in.count(); left > 0; left--) {
            encodings.add(in.one(LegacyEncoding.class));
        }
        Paper.Script script = new Paper.Script(encodings, in.flag());
        List<Integer> unread = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            unread.add(in.number());
        }
        List<Paper.Piece> pieces = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            pieces.add(piece());
        }
        LooksDecoder looks = new LooksDecoder(in);
        return new Paper(file, format, pieces, script, unread, looks.presentation(), looks.signatures());
    }

    private Paper.Piece piece() throws IOException {
        return switch (in.kind()) {
            case ReadingEncoder.TEXT -> new Paper.Text(in.word(), in.flag(), in.flag(), in.flag(), in.position());
            case ReadingEncoder.TABLE -> table();
            default -> throw new ProtocolException("neither text nor table");
        };
    }

    private Paper.Table table() throws IOException {
        int number = in.number();
        boolean ruled = in.flag();
        List<Paper.Row> rows = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            List<Paper.Cell> cells = new ArrayList<>();
            for (int more = in.count(); more > 0; more--) {
                cells.add(cell());
            }
            rows.add(new Paper.Row(cells));
        }
        return new Paper.Table(number, ruled, rows);
    }

    private Paper.Cell cell() throws IOException {
        String text = in.word();
        int row = in.number();
        int column = in.number();
        int span = in.number();
        if (row < 1 || column < 1 || span < 1 || (long) column + span > Integer.MAX_VALUE) {
            throw new ProtocolException("no cell");
        }
        return new Paper.Cell(text, row, column, span, in.flag(), in.flag());
    }
}
