package vn.vanthu.extraction.adapter.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.BoundedReader;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.sheet.SheetPieces;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.FileKind;

/** Reads Excel workbooks of the older kind: the same paper as an equal workbook of the newer kind gives. */
public final class XlsReader extends BoundedReader {

    public XlsReader(ReadingLimits limits) {
        super(FileKind.XLS, limits);
    }

    @Override
    protected Reading read(Attachment file, Budget budget) throws IOException {
        byte[] stream = CompoundFile.workbook(file.content().bytes());
        List<Paper.Piece> pieces = new ArrayList<>();
        WorkbookRecords workbook = new WorkbookRecords(budget);
        workbook.read(new Records(stream, budget), new SheetPieces(pieces));
        if (pieces.stream().anyMatch(Paper.Table.class::isInstance)) {
            return new Paper(file.name(), FileKind.XLS, pieces, new Paper.Script(workbook.encodings(), false));
        }
        return new Unreadable(file.name(), Reason.EMPTY, "");
    }
}
