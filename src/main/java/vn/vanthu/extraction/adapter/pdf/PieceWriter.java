package vn.vanthu.extraction.adapter.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.Paper;

/** Puts the pages' items together to pieces: lines to paragraphs, tables numbered through the file. */
final class PieceWriter {

    private final List<Paper.Piece> pieces = new ArrayList<>();
    private final List<VisualLine> paragraph = new ArrayList<>();
    private final Centring centring;
    private PageText startPage;
    private PageText lastPage;
    private TextFrame frame;
    private int tables;

    private PieceWriter(Centring centring) {
        this.centring = centring;
    }

    static List<Paper.Piece> pieces(List<PageText> pages) {
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
        return writer.pieces;
    }

    private void add(Item item, PageText page) {
        if (item instanceof Item.Flowing flowing) {
            add(flowing.line(), page);
        } else {
            endParagraph();
            tables++;
            pieces.add(
                    item instanceof Item.Ruled ruled
                            ? ruled.grid().table(tables, ruled.glyphs())
                            : ((Item.Beside) item).block().table(tables));
        }
    }

    private void add(VisualLine line, PageText page) {
        if (!paragraph.isEmpty() && !new ParagraphRule(frame, centring).goesOn(paragraph, line, page == lastPage)) {
            endParagraph();
        }
        if (paragraph.isEmpty()) {
            startPage = page;
        }
        paragraph.add(line);
        lastPage = page;
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (VisualLine line : paragraph) {
            text.append(text.length() == 0 || hyphened(text, line.text()) ? "" : " ")
                    .append(line.text());
        }
        VisualLine first = paragraph.get(0);
        pieces.add(new Paper.Text(
                text.toString(),
                paragraph.stream().allMatch(VisualLine::bold),
                paragraph.stream().allMatch(VisualLine::italic),
                paragraph.size() == 1 && centring.centred(first, frame),
                new Place.Line(startPage.number(), startPage.lineNumber(first))));
        paragraph.clear();
    }

    /** A notation such as QĐ-UBND may be broken after its hyphen; no blank belongs there. */
    private static boolean hyphened(CharSequence text, String next) {
        int last = text.length() - 1;
        return last > 0
                && (text.charAt(last) == '-' || text.charAt(last) == '/')
                && Character.isLetterOrDigit(text.charAt(last - 1))
                && Character.isLetterOrDigit(next.codePointAt(0));
    }
}
