package vn.vanthu.consolidation.adapter.sheet;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import vn.vanthu.consolidation.ChangeWords;
import vn.vanthu.consolidation.Changes;
import vn.vanthu.consolidation.Changes.FigureChange;
import vn.vanthu.consolidation.Changes.PaperChange;
import vn.vanthu.consolidation.Changes.ShareChange;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Wording;

/** Nội dung điều chỉnh: what this version says otherwise than the one before, and which submission brought it. */
final class ChangeSheet {

    private static final List<String> COLUMNS =
            List.of("order", "change", "indicator", "name", "reporter", "before", "after", "submission", "version");
    private static final List<Double> WIDTHS = List.of(7.0, 34.0, 12.0, 50.0, 40.0, 26.0, 26.0, 16.0, 10.0);

    private final Changes changes;
    private final Outline outline;
    private final SourceWords words;
    private final boolean linked;
    private int order;

    ChangeSheet(Changes changes, Outline outline, SourceWords words) {
        this.outline = outline;
        this.changes = changes;
        this.words = words;
        long rows = changes.papers().size()
                + changes.figures().stream()
                        .mapToLong(each -> each.shares().size())
                        .sum();
        this.linked = rows <= Sheet.MOST_LINKS;
    }

    static Page page() {
        return new Page(Wording.of("sheets.changes"), WIDTHS, 3, 4, 0, true);
    }

    void write(Sheet sheet) throws XMLStreamException {
        Titles.write(sheet, COLUMNS.size(), Wording.of("sheets.changes.title"), Wording.of("sheets.changes.note"));
        Cells.header(sheet, COLUMNS);
        for (PaperChange paper : changes.papers()) {
            String what = Wording.of("sheets.change." + paper.reason());
            row(sheet, List.of(what, "", "", paper.unitName(), ChangeWords.before(paper), ChangeWords.after(paper)));
            submission(sheet, paper.caseAfter(), paper.versionAfter());
        }
        for (FigureChange figure : changes.figures()) {
            String what = Wording.of("sheets.change.total");
            row(sheet, List.of(what, figure.code(), figure.name(), "", figure.totalBefore(), figure.totalAfter()));
            submission(sheet, "", 0);
            for (ShareChange share : figure.shares()) {
                String unit = Wording.of("sheets.change.share");
                row(
                        sheet,
                        List.of(unit, figure.code(), figure.name(), share.unitName(), share.before(), share.after()));
                submission(sheet, share.caseNumber(), share.version());
            }
        }
        for (Outline.Part part : ChangeWords.own(changes, outline)) {
            row(sheet, List.of(Wording.of("sheets.change.own"), part.code(), part.title(), "", "", ""));
            submission(sheet, "", 0);
        }
    }

    private void row(Sheet sheet, List<String> texts) throws XMLStreamException {
        sheet.nextRow();
        Cells.order(sheet, ++order);
        for (int i = 0; i < texts.size(); i++) {
            sheet.text(i + 1, Style.WORDS, texts.get(i));
        }
    }

    private void submission(Sheet sheet, String caseNumber, int version) throws XMLStreamException {
        if (caseNumber.isEmpty()) {
            sheet.blank(7, Style.CENTRED).blank(8, Style.CENTRED);
            return;
        }
        Cells.submission(sheet, 7, caseNumber, linked ? words.address(caseNumber) : Optional.empty());
        Cells.count(sheet, 8, version);
    }
}
