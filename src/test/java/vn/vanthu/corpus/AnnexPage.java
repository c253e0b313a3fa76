package vn.vanthu.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.vanthu.corpus.Block.Align;
import vn.vanthu.corpus.Block.Cell;
import vn.vanthu.corpus.Block.Grid;
import vn.vanthu.corpus.Block.Merge;
import vn.vanthu.corpus.Block.Para;

/** Lays out the statistics annex as tables of a text. */
final class AnnexPage {

    private final Dice dice;
    private final AnnexTable table;
    private final boolean captionInside;

    AnnexPage(Dice dice, AnnexTable table) {
        this.dice = dice;
        this.table = table;
        this.captionInside = dice.chance(20);
    }

    List<Block> blocks(List<Entry> entries, Facts facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Para.of(Align.CENTRE, Run.bold(dice.of(Lexicon.of("annex titles")))));
        if (dice.chance(60)) {
            String number = facts.number().isEmpty() ? "     " : facts.number();
            blocks.add(
                    Para.of(Align.CENTRE, Run.italic("(Kèm theo Báo cáo số " + number + "/" + facts.notation() + ")")));
        }
        Map<String, List<Entry>> forms = new LinkedHashMap<>();
        entries.forEach(entry -> forms.computeIfAbsent(entry.form().number(), key -> new ArrayList<>())
                .add(entry));
        forms.values().forEach(lines -> form(lines, blocks));
        return blocks;
    }

    private void form(List<Entry> lines, List<Block> blocks) {
        String number = lines.get(0).form().number();
        String caption = dice.of(Lexicon.of("form captions"))
                .replace("{f}", number)
                .replace("{t}", lines.get(0).form().title().toUpperCase(Locale.ROOT));
        boolean captioned = !number.isEmpty();
        if (captioned && !captionInside) {
            blocks.add(Para.of(Align.CENTRE, Run.bold(caption)));
        }
        int cut = lines.size() > 8 && dice.chance(25) ? dice.between(3, lines.size() - 3) : lines.size();
        blocks.add(grid(lines.subList(0, cut), captioned && captionInside ? caption : ""));
        if (cut < lines.size()) {
            blocks.add(dice.chance(50) ? new Block.PageBreak() : Para.of(Align.LEFT, Run.plain("")));
            blocks.add(grid(lines.subList(cut, lines.size()), ""));
        }
        blocks.add(Para.of(Align.LEFT, Run.plain("")));
    }

    private Grid grid(List<Entry> lines, String caption) {
        List<List<Cell>> rows = new ArrayList<>();
        if (!caption.isEmpty()) {
            rows.add(List.of(Cell.of(caption, Align.CENTRE, true).spanning(table.width())));
        }
        for (List<AnnexTable.Heading> header : table.header()) {
            rows.add(header.stream().map(AnnexPage::cell).toList());
        }
        int repeated = rows.size();
        for (Entry entry : lines) {
            boolean group = !entry.filled();
            List<String> texts = table.row(entry);
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                cells.add(Cell.of(texts.get(i), i == table.nameColumn() ? Align.LEFT : Align.CENTRE, group));
            }
            rows.add(cells);
        }
        return new Grid(rows, table.widths(), true, dice.chance(60) ? repeated : 0, dice.chance(50));
    }

    private static Cell cell(AnnexTable.Heading heading) {
        Merge merge = heading.down() ? heading.text().isEmpty() ? Merge.GOES_ON : Merge.BEGINS : Merge.NONE;
        return Cell.of(heading.text(), Align.CENTRE, true)
                .spanning(heading.span())
                .merged(merge);
    }
}
