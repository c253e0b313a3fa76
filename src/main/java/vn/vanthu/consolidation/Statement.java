package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.List;
import vn.vanthu.document.Phrases;

/**
 * Ý: a sentence, with those behind it in its paragraph that lean on it ("Trong đó, …"); it is told whole or not at all.
 *
 * @param first its number among the sentences of what is told, leads not counted
 * @param count of sentences
 * @param text the sentences, parted by blanks
 */
record Statement(int first, int count, String text, Substance substance) {

    private static final Phrases LEANING = ReportWords.of("sentence.leaning");

    /** All that a unit could tell under one point, in its order. */
    static List<Statement> of(Told told) {
        List<Statement> statements = new ArrayList<>();
        int number = 0;
        for (Paragraph paragraph : told.paragraphs()) {
            if (!paragraph.lead()) {
                of(paragraph, number, statements);
                number += paragraph.sentences().size();
            }
        }
        return statements;
    }

    private static void of(Paragraph paragraph, int number, List<Statement> statements) {
        List<Sentence> sentences = paragraph.sentences();
        for (int first = 0, next; first < sentences.size(); first = next) {
            StringBuilder text = new StringBuilder(sentences.get(first).in(paragraph.line()));
            next = first + 1;
            while (next < sentences.size() && LEANING.opens(sentences.get(next).in(paragraph.line()))) {
                text.append(' ').append(sentences.get(next).in(paragraph.line()));
                next++;
            }
            String whole = text.toString();
            statements.add(new Statement(number + first, next - first, whole, Substance.of(whole)));
        }
    }

    Statement as(Substance other) {
        return new Statement(first, count, text, other);
    }

    int length() {
        return text.length();
    }
}
