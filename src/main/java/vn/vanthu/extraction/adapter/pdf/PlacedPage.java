package vn.vanthu.extraction.adapter.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.adapter.Budget;

/**
 * What stands on a page that is not a PDF's, to be laid out as the pages of a PDF are. All measures are points, counted
 * from the upper left corner.
 *
 * @param words in any order; those of one line share their baseline
 * @param lines drawn straight, of tables and others
 */
public record PlacedPage(float width, float height, List<Word> words, List<Drawn> lines) {

    /** @param size of its font */
    public record Word(String text, float x, float width, float baseline, float size) {}

    /**
     * @param level true for a line from left to right, false for one from top to bottom
     * @param at its distance from the top when level, from the left when upright
     */
    public record Drawn(boolean level, float at, float from, float to) {}

    public PlacedPage {
        words = List.copyOf(words);
        lines = List.copyOf(lines);
    }

    /** @throws vn.vanthu.intake.Refusal when the budget is used up */
    public static List<Paper.Piece> pieces(List<PlacedPage> pages, Budget budget) throws IOException {
        List<PageText> texts = new ArrayList<>();
        for (PlacedPage page : pages) {
            texts.add(PageText.of(texts.size() + 1, page.marks(), budget));
        }
        return PieceWriter.write(RunningHeads.removed(texts)).pieces();
    }

    private PageMarks marks() {
        List<Glyph> glyphs = words.stream()
                .map(word -> new Glyph(
                        word.text(), word.x(), word.width(), word.baseline(), word.size(), false, false, "", false))
                .toList();
        List<Rule> rules = lines.stream()
                .map(line -> new Rule(line.level(), line.at(), line.from(), line.to()))
                .toList();
        return new PageMarks(width, height, glyphs, rules, 1);
    }
}
