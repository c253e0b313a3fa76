package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.vanthu.extraction.Label;

/**
 * Đoạn: one line of a unit's text, and the sentences of it that are shown.
 *
 * @param line as the unit wrote it
 * @param label of the line
 * @param lead true for a heading or a line that ends in a colon: it says nothing without what follows it
 * @param all how many sentences there are to show
 * @param sentences those that are shown, in their order
 */
record Paragraph(String line, Label label, boolean lead, int all, List<Sentence> sentences) {

    private static final int LONGEST_LEAD = 300;

    Paragraph {
        sentences = List.copyOf(sentences);
    }

    /**
     * @param from the first character that is shown
     * @param opening of the line
     */
    static Paragraph of(String line, int from, Opening opening) {
        List<Sentence> sentences = Sentence.of(line, from);
        boolean lead = opening.alone() || line.stripTrailing().endsWith(":");
        return new Paragraph(line, opening.label(), lead && line.length() <= LONGEST_LEAD, sentences.size(), sentences);
    }

    Paragraph with(List<Sentence> kept) {
        return new Paragraph(line, label, lead, all, kept);
    }

    Paragraph without(Predicate<String> left) {
        return lead
                ? this
                : with(sentences.stream()
                        .filter(sentence -> !left.test(sentence.in(line)))
                        .toList());
    }

    /** What is told elsewhere left out. */
    Paragraph apart(Set<ProblemFinder.Said> elsewhere) {
        List<Sentence> kept = lead || elsewhere.isEmpty()
                ? sentences
                : sentences.stream()
                        .filter(sentence -> !elsewhere.contains(new ProblemFinder.Said(line, sentence.end())))
                        .toList();
        return kept.size() == sentences.size() ? this : with(kept);
    }

    boolean whole() {
        return all == sentences.size();
    }

    Label.Kind level() {
        return label.kind();
    }

    /** Differs only for paragraphs that cannot say the same. */
    String digits() {
        return sentences.isEmpty()
                ? ""
                : SaidBefore.digits(line.substring(
                        sentences.get(0).start(),
                        sentences.get(sentences.size() - 1).end()));
    }

    /** Equal for paragraphs of which what is shown says the same in the same words and numbers. */
    String key() {
        return sentences.stream()
                .map(sentence -> SaidBefore.key(sentence.in(line)))
                .collect(Collectors.joining("|"));
    }

    /** Sentences that stand beside each other in one line, others in lines of their own. */
    List<String> written() {
        List<String> lines = new ArrayList<>();
        for (int first = 0; first < sentences.size(); ) {
            int last = first;
            while (last + 1 < sentences.size()
                    && sentences.get(last + 1).number() == sentences.get(last).number() + 1) {
                last++;
            }
            lines.add(line.substring(
                    sentences.get(first).start(), sentences.get(last).end()));
            first = last + 1;
        }
        return lines;
    }
}
