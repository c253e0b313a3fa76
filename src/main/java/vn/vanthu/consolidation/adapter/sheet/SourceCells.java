package vn.vanthu.consolidation.adapter.sheet;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.Source;

/** Where a row comes from, in cells of its own: submission, version, file, place. */
final class SourceCells {

    static final List<String> COLUMNS = List.of("submission", "version", "file", "place");
    static final List<Double> WIDTHS = List.of(16.0, 10.0, 36.0, 26.0);

    private final SourceWords words;
    private final boolean linked;

    /** @param rows that lead to a submission; more than a sheet holds links are not linked */
    SourceCells(SourceWords words, long rows) {
        this.words = words;
        this.linked = rows <= Sheet.MOST_LINKS;
    }

    void write(Sheet sheet, int column, Source source) throws XMLStreamException {
        Optional<String> address = linked ? words.address(source.caseNumber()) : Optional.empty();
        Cells.submission(sheet, column, source.caseNumber(), address);
        Cells.count(sheet, column + 1, source.version());
        sheet.text(column + 2, Style.WORDS, source.place().file());
        sheet.text(column + 3, Style.WORDS, words.place(source.place()));
    }
}
