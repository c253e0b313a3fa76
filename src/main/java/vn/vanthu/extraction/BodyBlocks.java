package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.document.Block;

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
                    table = line.piece();
                    blocks.add(table(source));
                }
            } else {
                blocks.add(block(line));
            }
        }
        return blocks;
    }

    private static Block table(Paper.Table table) {
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
