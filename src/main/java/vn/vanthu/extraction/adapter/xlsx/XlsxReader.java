package vn.vanthu.extraction.adapter.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Unreadable;
import vn.vanthu.extraction.Unreadable.Reason;
import vn.vanthu.extraction.adapter.BoundedReader;
import vn.vanthu.extraction.adapter.Budget;
import vn.vanthu.extraction.adapter.ReadingLimits;
import vn.vanthu.extraction.adapter.ooxml.OfficePackage;
import vn.vanthu.extraction.adapter.ooxml.XmlCursor;
import vn.vanthu.extraction.adapter.sheet.SheetPieces;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.Refusal;

/** Reads Excel workbooks (ECMA-376, transitional and strict): each visible sheet its title and one table. */
public final class XlsxReader extends BoundedReader {

    public XlsxReader(ReadingLimits limits) {
        super(FileKind.XLSX, limits);
    }

    @Override
    protected Reading read(Attachment file, Budget budget) throws XMLStreamException, IOException {
        OfficePackage parts = new OfficePackage(file.content(), "xl/workbook.xml", limits(), budget);
        if (parts.mainName().endsWith(".bin")) {
            throw new Refusal(Fate.REFUSED_KIND, "binary workbook (xlsb)");
        }
        parts.search(Set.of("externalLink", "connections"), Remote::search);
        Workbook workbook = Workbook.read(parts.main());
        CellStyles styles = new CellStyles(workbook.since1904());
        Optional<XmlCursor> styleSheet = parts.part("styles");
        if (styleSheet.isPresent()) {
            styles.read(styleSheet.get());
        }
        SharedText strings = new SharedText(styles.fonts());
        Optional<XmlCursor> shared = parts.part("sharedStrings");
        if (shared.isPresent()) {
            strings.read(shared.get(), budget);
        }
        List<Paper.Piece> pieces = new ArrayList<>();
        SheetPieces writer = new SheetPieces(pieces);
        for (Workbook.Sheet sheet : workbook.sheets()) {
            Optional<XmlCursor> part =
                    sheet.visible() ? parts.part("worksheet", sheet.relationship()) : Optional.empty();
            if (part.isPresent()) {
                writer.write(sheet.name(), new SheetReader(part.get(), strings, styles, budget).rows());
            }
        }
        if (pieces.stream().anyMatch(Paper.Table.class::isInstance)) {
            return new Paper(
                    file.name(),
                    FileKind.XLSX,
                    pieces,
                    new Paper.Script(styles.fonts().met(), false));
        }
        return new Unreadable(file.name(), Reason.EMPTY, "");
    }
}
