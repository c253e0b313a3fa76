package vn.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.corpus.Block.Align;
import vn.vanthu.corpus.Block.Cell;
import vn.vanthu.corpus.Block.Para;

/** Lays out the end of a paper: distribution list and signature. */
final class TailPage {

    private final Dice dice;
    private final List<Run> list = new ArrayList<>();
    private final List<Run> signature = new ArrayList<>();

    TailPage(Dice dice, Facts facts) {
        this.dice = dice;
        list.add(new Run("Nơi nhận:", true, true));
        for (int i = 0; i < facts.copies().size(); i++) {
            list.add(Run.plain(
                    "- " + facts.copies().get(i) + (i + 1 < facts.copies().size() ? ";" : ".")));
        }
        facts.authority().forEach(line -> signature.add(Run.bold(line)));
        if (!facts.title().isEmpty()) {
            signature.add(Run.bold(facts.title()));
        }
        if (!facts.name().isEmpty()) {
            signature.add(Run.plain(""));
            signature.add(dice.chance(25) ? Run.italic("(Đã ký)") : Run.plain(""));
            signature.add(Run.bold(facts.name()));
        }
    }

    List<Block> blocks(Style.Tail layout) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Para.of(Align.LEFT, Run.plain("")));
        switch (layout) {
            case TABLE ->
                blocks.add(Block.Grid.halves(
                        List.of(List.of(
                                new Cell(paras(list, Align.LEFT, 0), 1, Block.Merge.NONE),
                                new Cell(paras(signature, Align.CENTRE, 0), 1, Block.Merge.NONE))),
                        List.of(4400, 5000)));
            case TABS -> {
                for (int i = 0; i < Math.max(list.size(), signature.size()); i++) {
                    Run left = i < list.size() ? list.get(i) : Run.plain("");
                    Run right = i < signature.size() ? signature.get(i) : Run.plain("");
                    blocks.add(
                            right.text().isEmpty()
                                    ? Para.of(Align.LEFT, left)
                                    : Para.of(Align.LEFT, left, Run.plain("\t"), right));
                }
            }
            case STACKED_LIST_FIRST -> {
                blocks.addAll(paras(list, Align.LEFT, 0));
                blocks.addAll(signed());
            }
            case STACKED_SIGNATURE_FIRST -> {
                blocks.addAll(signed());
                blocks.addAll(paras(list, Align.LEFT, 0));
            }
        }
        return blocks;
    }

    private List<Para> signed() {
        return dice.chance(50) ? paras(signature, Align.CENTRE, 4200) : paras(signature, Align.RIGHT, 0);
    }

    private static List<Para> paras(List<Run> lines, Align align, int indent) {
        return lines.stream().map(line -> Para.of(align, line).indented(indent)).toList();
    }
}
