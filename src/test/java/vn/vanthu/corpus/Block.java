package vn.vanthu.corpus;

import java.util.List;

/** What a page is made of, whatever the format. */
sealed interface Block {

    enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }

    /**
     * @param level level in Word's own list, from 0; -1 outside lists
     * @param indent of the whole paragraph, in twips
     * @param prose true for running text, which may carry footnotes, comments and changes
     */
    record Para(List<Run> runs, Align align, int level, int indent, boolean prose) implements Block {

        static Para of(Align align, Run... runs) {
            return new Para(List.of(runs), align, -1, 0, false);
        }

        static Para prose(Run... runs) {
            return new Para(List.of(runs), Align.JUSTIFIED, -1, 0, true);
        }

        Para indented(int twips) {
            return new Para(runs, align, level, twips, prose);
        }
    }

    /**
     * @param widths of the columns in twips
     * @param repeated rows of the header that Word repeats on each page
     * @param whole true when no row is broken by a page
     */
    record Grid(List<List<Cell>> rows, List<Integer> widths, boolean ruled, int repeated, boolean whole)
            implements Block {

        /** Halves side by side without lines. */
        static Grid halves(List<List<Cell>> rows, List<Integer> widths) {
            return new Grid(rows, widths, false, 0, true);
        }
    }

    enum Merge {
        NONE,
        BEGINS,
        GOES_ON
    }

    record Cell(List<Para> paras, int span, Merge merge) {

        static Cell of(Para... paras) {
            return new Cell(List.of(paras), 1, Merge.NONE);
        }

        /** Of a table of figures, in its smaller letters. */
        static Cell of(String text, Align align, boolean bold) {
            return of(Para.of(align, new Run(text, bold, false, 11)));
        }

        Cell spanning(int columns) {
            return new Cell(paras, columns, merge);
        }

        Cell merged(Merge how) {
            return new Cell(paras, span, how);
        }
    }

    /** Two text boxes side by side. */
    record Boxes(List<Para> left, List<Para> right) implements Block {}

    record PageBreak() implements Block {}
}
