package vn.vanthu.correspondence.adapter.pdf;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the letters of a file that the fonts have no glyph for: a mark that shows stands in for them on the page. */
final class MissingGlyphs {

    private final Typefaces typefaces;
    private final Set<Integer> letters = new TreeSet<>();

    private MissingGlyphs(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** Their numbers, such as U+6F22, in rising order. */
    static List<String> of(Flow.Story story, Typefaces typefaces) {
        MissingGlyphs missing = new MissingGlyphs(typefaces);
        for (Flow.Section section : story.sections()) {
            Flow.Margins margins = section.margins();
            missing.search(section.body());
            missing.search(margins.header());
            missing.search(margins.firstHeader());
            missing.search(margins.footer());
            missing.search(margins.firstFooter());
        }
        return missing.letters.stream()
                .map(letter -> String.format("U+%04X", letter))
                .toList();
    }

    private void search(List<Flow> flows) {
        for (Flow flow : flows) {
            if (flow instanceof Flow.Paragraph paragraph) {
                search(paragraph);
            } else if (flow instanceof Flow.Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> search(cell.content())));
            }
        }
    }

    private void search(Flow.Paragraph paragraph) {
        for (Flow.Inline inline : paragraph.content()) {
            if (inline instanceof Flow.Text text) {
                typefaces.of(text.letter()).collectMissing(text.text(), letters);
            }
        }
    }
}
