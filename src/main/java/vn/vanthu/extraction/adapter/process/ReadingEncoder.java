package vn.vanthu.extraction.adapter.process;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;

/** Writes a reading as bytes, without the file's name, which the asker knows. {@link ReadingDecoder} reads them. */
final class ReadingEncoder {

    static final int UNREADABLE = 0;
    static final int PAPER = 1;

    static final int TEXT = 0;
    static final int TABLE = 1;

    static final int WHOLE = 0;
    static final int PARAGRAPH = 1;
    static final int LINE = 2;
    static final int CELL = 3;

    private final DataOutputStream out;

    private ReadingEncoder(DataOutputStream out) {
        this.out = out;
    }

    static byte[] encode(Reading reading) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReadingEncoder encoder = new ReadingEncoder(new DataOutputStream(bytes));
        if (reading instanceof Paper paper) {
            encoder.paper(paper);
        } else if (reading instanceof Unreadable unreadable) {
            encoder.unreadable(unreadable);
        }
        return bytes.toByteArray();
    }

    private void unreadable(Unreadable unreadable) throws IOException {
        out.writeByte(UNREADABLE);
        word(unreadable.reason().name());
        word(unreadable.detail());
    }

    private void paper(Paper paper) throws IOException {
        out.writeByte(PAPER);
        word(paper.format().name());
        out.writeInt(paper.script().encodings().size());
        for (LegacyEncoding encoding : paper.script().encodings()) {
            word(encoding.name());
        }
        out.writeBoolean(paper.script().recognised());
        out.writeInt(paper.unread().size());
        for (int page : paper.unread()) {
            out.writeInt(page);
        }
        out.writeInt(paper.pieces().size());
        for (Paper.Piece piece : paper.pieces()) {
            if (piece instanceof Paper.Text text) {
                text(text);
            } else if (piece instanceof Paper.Table table) {
                table(table);
            }
        }
    }

    private void text(Paper.Text text) throws IOException {
        out.writeByte(TEXT);
        word(text.text());
        out.writeBoolean(text.bold());
        out.writeBoolean(text.italic());
        out.writeBoolean(text.centred());
        position(text.at());
    }

    private void position(Place.Position at) throws IOException {
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

    private void table(Paper.Table table) throws IOException {
        out.writeByte(TABLE);
        out.writeInt(table.number());
        out.writeBoolean(table.ruled());
        out.writeInt(table.rows().size());
        for (Paper.Row row : table.rows()) {
            List<Paper.Cell> cells = row.cells();
            out.writeInt(cells.size());
            for (Paper.Cell cell : cells) {
                cell(cell);
            }
        }
    }

    private void cell(Paper.Cell cell) throws IOException {
        word(cell.text());
        out.writeInt(cell.row());
        out.writeInt(cell.column());
        out.writeInt(cell.span());
        out.writeBoolean(cell.bold());
        out.writeBoolean(cell.continued());
    }

    private void numbers(int kind, int... numbers) throws IOException {
        out.writeByte(kind);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private void word(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
