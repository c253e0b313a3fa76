package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;

/** Puts the pages' items together to pieces: lines to paragraphs, tables numbered through the file. */
final class PieceWriter {

    /** @param parts where the pieces stand, in the same order */
    record Written(List<Paper.Piece> pieces, List<Part> parts) {}

    private final List<Paper.Piece> pieces = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<VisualLine> paragraph = new ArrayList<>();
    private final List<PageText> paragraphPages = new ArrayList<>();
    private final Centring centring;
    private PageText lastPage;
    private TextFrame frame;
    private int tables;

    private PieceWriter(Centring centring) {
        this.centring = centring;
    }

    static Written write(List<PageText> pages) {
        List<List<Item>> items = pages.stream().map(Item::of).toList();
        Map<String, TextFrame> frames = TextFrame.of(pages, items);
        PieceWriter writer = new PieceWriter(new Centring(items));
        for (int i = 0; i < pages.size(); i++) {
            writer.frame = frames.get(TextFrame.key(pages.get(i)));
            for (Item item : items.get(i)) {
                writer.add(item, pages.get(i));
            }
        }
        writer.endParagraph();
        return new Written(writer.pieces, writer.parts);
    }

    private void add(Item item, PageText page) {
        if (item instanceof Item.Flowing flowing) {
            add(flowing.line(), page);
        } else {
            endParagraph();
            tables++;
            List<List<CellText>> rows = item instanceof Item.Ruled ruled
                    ? ruled.grid().rows(ruled.glyphs())
                    : ((Item.Beside) item).block().rows();
            Part.Cells cells = new Part.Cells(page.number(), tables, item instanceof Item.Ruled, rows);
            pieces.add(new Paper.Table(tables, cells.ruled(), CellText.rows(rows, cells.ruled())));
            parts.add(cells);
        }
    }

    private void add(VisualLine line, PageText page) {
        if (!paragraph.isEmpty() && !new ParagraphRule(frame, centring).goesOn(paragraph, line, page == lastPage)) {
            endParagraph();
        }
        paragraph.add(line);
        paragraphPages.add(page);
        lastPage = page;
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (VisualLine line : paragraph) {
            WrappedLines.append(text, line.text());
        }
        VisualLine first = paragraph.get(0);
        PageText page = paragraphPages.get(0);
        boolean centred = paragraph.size() == 1 && centring.centred(first, frame);
        Place.Position at = new Place.Line(page.number(), page.lineNumber(first));
        pieces.add(new Paper.Text(
                text.toString(),
                paragraph.stream().allMatch(VisualLine::bold),
                paragraph.stream().allMatch(VisualLine::italic),
                centred,
                at));
        List<Integer> pages = paragraphPages.stream().map(PageText::number).toList();
        parts.add(new Part.Paragraph(List.copyOf(paragraph), pages, at, frame, centred));
        paragraph.clear();
        paragraphPages.clear();
    }
}
