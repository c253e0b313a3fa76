package vn.vanthu.extraction.adapter.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;

/** Writes a reading as bytes, without the file's name, which the asker knows. {@link ReadingDecoder} reads them. */
final class ReadingEncoder {

    static final int UNREADABLE = 0;
    static final int PAPER = 1;

    static final int TEXT = 0;
    static final int TABLE = 1;

    private final WireWriter out;

    private ReadingEncoder(WireWriter out) {
        this.out = out;
    }

    static byte[] encode(Reading reading) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReadingEncoder encoder = new ReadingEncoder(new WireWriter(bytes));
        if (reading instanceof Paper paper) {
            encoder.paper(paper);
        } else if (reading instanceof Unreadable unreadable) {
            encoder.unreadable(unreadable);
        }
        return bytes.toByteArray();
    }

    private void unreadable(Unreadable unreadable) throws IOException {
        out.kind(UNREADABLE);
        out.word(unreadable.reason().name());
        out.word(unreadable.detail());
    }

    private void paper(Paper paper) throws IOException {
        out.kind(PAPER);
        out.word(paper.format().name());
        out.number(paper.script().encodings().size());
        for (LegacyEncoding encoding : paper.script().encodings()) {
            out.word(encoding.name());
        }
        out.flag(paper.script().recognised());
        out.number(paper.unread().size());
        for (int page : paper.unread()) {
            out.number(page);
        }
        out.number(paper.pieces().size());
        for (Paper.Piece piece : paper.pieces()) {
            if (piece instanceof Paper.Text text) {
                text(text);
            } else if (piece instanceof Paper.Table table) {
                table(table);
            }
        }
        LooksEncoder looks = new LooksEncoder(out);
        looks.presentation(paper.presentation());
        looks.signatures(paper.signatures());
    }

    private void text(Paper.Text text) throws IOException {
        out.kind(TEXT);
        out.word(text.text());
        out.flag(text.bold());
        out.flag(text.italic());
        out.flag(text.centred());
        out.position(text.at());
    }

    private void table(Paper.Table table) throws IOException {
        out.kind(TABLE);
        out.number(table.number());
        out.flag(table.ruled());
        out.number(table.rows().size());
        for (Paper.Row row : table.rows()) {
            List<Paper.Cell> cells = row.cells();
            out.number(cells.size());
            for (Paper.Cell cell : cells) {
                cell(cell);
            }
        }
    }

    private void cell(Paper.Cell cell) throws IOException {
        out.word(cell.text());
        out.number(cell.row());
        out.number(cell.column());
        out.number(cell.span());
        out.flag(cell.bold());
        out.flag(cell.continued());
    }
}
