package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.List;

/** Giới hạn trích: cuts what one unit says in a chapter to a length, at the ends of sentences. */
final class Allowance {

    private final int longest;
    private int used;

    private Allowance(int longest) {
        this.longest = longest;
    }

    /**
     * Every point has its first sentence before one has its second. Where not even the first fits, as much of it as does, up
     * to a word's end.
     *
     * @param told under one point after another
     * @param longest in characters, leads not counted
     */
    static List<Told> cut(List<Told> told, int longest) {
        int length = told.stream().mapToInt(Allowance::length).sum();
        return length <= longest ? told : new Allowance(longest).cut(told);
    }

    private List<Told> cut(List<Told> told) {
        int[] kept = new int[told.size()];
        boolean[] full = new boolean[told.size()];
        List<List<Sentence>> sentences = told.stream().map(Allowance::sentences).toList();
        for (boolean more = true; more; ) {
            more = false;
            for (int i = 0; i < kept.length; i++) {
                boolean next = !full[i] && kept[i] < sentences.get(i).size();
                full[i] = !next || !takes(sentences.get(i).get(kept[i]));
                kept[i] += full[i] ? 0 : 1;
                more |= !full[i];
            }
        }
        List<Told> cut = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            cut.add(first(told.get(i), kept[i]));
        }
        return cut;
    }

    private boolean takes(Sentence sentence) {
        boolean fits = used + sentence.length() <= longest;
        boolean first = used == 0;
        used += fits ? sentence.length() : first ? longest : 0;
        return fits || first;
    }

    /** Its first sentences; the leads all stay, since they show only before something. */
    private Told first(Told told, int most) {
        int room = most;
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : told.paragraphs()) {
            int taken = paragraph.lead()
                    ? paragraph.sentences().size()
                    : Math.min(room, paragraph.sentences().size());
            room -= paragraph.lead() ? 0 : taken;
            paragraphs.add(paragraph.with(paragraph.sentences().subList(0, taken).stream()
                    .map(sentence -> paragraph.lead() ? sentence : shortened(paragraph.line(), sentence))
                    .toList()));
        }
        return told.with(paragraphs, told.sentences() - most);
    }

    /** A sentence that fits as it is, or its beginning. */
    private Sentence shortened(String line, Sentence sentence) {
        if (sentence.length() <= longest) {
            return sentence;
        }
        int blank = line.lastIndexOf(' ', sentence.start() + longest);
        return new Sentence(
                sentence.number(), sentence.start(), blank > sentence.start() ? blank : sentence.start() + longest);
    }

    private static List<Sentence> sentences(Told told) {
        return told.paragraphs().stream()
                .filter(paragraph -> !paragraph.lead())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
    }

    private static int length(Told told) {
        return sentences(told).stream().mapToInt(Sentence::length).sum();
    }
}
