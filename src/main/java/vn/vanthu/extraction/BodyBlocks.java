package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.document.Block;
import vn.vanthu.intake.FileKind;

/** Nội dung: the body's lines as headings, paragraphs and tables. */
final class BodyBlocks {

    private static final int LONGEST_HEADING = 200;

    private BodyBlocks() {}

    static List<Block> of(Paper paper, List<Line> body) {
        List<Block> blocks = new ArrayList<>();
        int table = -1;
        for (Line line : body) {
            if (line.framed() || line.side() != Line.Side.FULL) {
                if (line.piece() != table && paper.pieces().get(line.piece()) instanceof Paper.Table source) {
                    boolean next = table >= 0 && line.piece() == table + 1;
                    table = line.piece();
                    add(blocks, table(source), next && paper.format() == FileKind.PDF);
                }
            } else {
                blocks.add(block(line));
            }
        }
        return blocks;
    }

    /**
     * A table that goes on over a page repeats its titles there; they are said once.
     *
     * @param next true right behind the table before it, on pages
     */
    private static void add(List<Block> blocks, Block.Table table, boolean next) {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        int repeated = next && last instanceof Block.Table above ? repeated(above.rows(), table.rows()) : 0;
        if (repeated == 0) {
            blocks.add(table);
            return;
        }
        List<List<String>> rows = new ArrayList<>(((Block.Table) last).rows());
        rows.addAll(table.rows().subList(repeated, table.rows().size()));
        blocks.set(blocks.size() - 1, new Block.Table(rows));
    }

    /** How many first rows both tables have in common. */
    private static int repeated(List<List<String>> above, List<List<String>> rows) {
        int same = 0;
        while (same < Math.min(above.size(), rows.size()) && above.get(same).equals(rows.get(same))) {
            same++;
        }
        return same;
    }

    private static Block.Table table(Paper.Table table) {
        return new Block.Table(table.rows().stream()
                .map(row -> row.cells().stream().map(Paper.Cell::text).toList())
                .toList());
    }

    private static Block block(Line line) {
        Label label = Label.of(line.text());
        boolean labelled = label.kind() != Label.Kind.NONE && label.kind() != Label.Kind.BULLET;
        if (!line.bold() && !labelled || !displayed(line, label.rest())) {
            return new Block.Paragraph(line.text());
        }
        if (labelled) {
            return new Block.Heading(label.kind().level(), label.printed(), label.rest());
        }
        return new Block.Heading(line.caps() ? 1 : 2, "", line.text());
    }

    /** True when the letters or the shape of a line are those of a heading. */
    static boolean displayed(Line line, String title) {
        boolean sentence = title.endsWith(".") || title.endsWith(";") || title.endsWith(",");
        return line.length() <= LONGEST_HEADING
                && !title.isEmpty()
                && (line.bold() || Line.caps(title) || !sentence && line.length() <= 120);
    }
}
