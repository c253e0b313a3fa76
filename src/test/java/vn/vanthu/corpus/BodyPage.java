package vn.vanthu.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.vanthu.corpus.Block.Align;
import vn.vanthu.corpus.Block.Para;

/** Lays out the chapters of a body in one scheme of numbers and letters. */
final class BodyPage {

    private final Dice dice;
    private final Scheme scheme;
    private final String mark;
    private final boolean shout;
    private final boolean boldAreas;
    private final boolean italicAreas;
    private final List<Block> blocks = new ArrayList<>();

    BodyPage(Dice dice, Scheme scheme) {
        this.dice = dice;
        this.scheme = scheme;
        this.mark = dice.any(".", ".", ".", "/", ")", "-");
        this.shout = scheme == Scheme.BOLD_ONLY || dice.chance(60);
        this.boldAreas = scheme == Scheme.BOLD_ONLY || dice.chance(75);
        this.italicAreas = dice.chance(15);
    }

    List<Block> blocks(Story story, List<Chapter> parts) {
        if (dice.chance(85)) {
            blocks.add(Para.prose(Run.plain(story.intro())));
        }
        for (int i = 0; i < parts.size(); i++) {
            Chapter part = parts.get(i);
            part(part, i);
            text(part.text(), true);
            for (int j = 0; j < part.below().size(); j++) {
                area(part.below().get(j), i, j);
            }
        }
        if (dice.chance(80)) {
            blocks.add(Para.prose(Run.plain(story.closing())));
        }
        return blocks;
    }

    private void part(Chapter part, int index) {
        String title = shout ? part.heading().toUpperCase(Locale.ROOT) : part.heading();
        String label = scheme.label(0, index, 0, mark);
        if (scheme == Scheme.PART_WORDS) {
            String word = shout ? label.toUpperCase(Locale.ROOT) : label;
            blocks.add(Para.of(Align.CENTRE, Run.bold(word)));
            blocks.add(Para.of(Align.CENTRE, Run.bold(title)));
        } else if (scheme == Scheme.WORD_LIST) {
            blocks.add(new Para(List.of(Run.bold(title)), Align.JUSTIFIED, 0, 0, false));
        } else {
            String gap = label.isEmpty() ? "" : " ";
            blocks.add(Para.of(Align.JUSTIFIED, Run.bold(label + gap + title)));
        }
    }

    private void area(Chapter area, int part, int index) {
        String label = scheme.label(1, part, index, mark);
        String gap = label.isEmpty() ? "" : " ";
        boolean bold = boldAreas;
        List<Run> runs = new ArrayList<>();
        List<String> text = new ArrayList<>(area.text());
        runs.add(new Run(label + gap + area.heading(), bold, bold && italicAreas));
        if (area.runsOn()) {
            runs.add(Run.plain(": " + text.remove(0).replaceFirst("^- ", "")));
        } else if (dice.chance(10)) {
            runs.add(new Run(":", bold, false));
        }
        int level = scheme == Scheme.WORD_LIST ? 1 : -1;
        blocks.add(new Para(runs, Align.JUSTIFIED, level, 0, false));
        text(text, area.state().equals("PRESENT"));
    }

    /** @param prose false for an answer of a few words, which nothing is hung on */
    private void text(List<String> paragraphs, boolean prose) {
        paragraphs.forEach(paragraph ->
                blocks.add(prose ? Para.prose(Run.plain(paragraph)) : Para.of(Align.JUSTIFIED, Run.plain(paragraph))));
    }
}
