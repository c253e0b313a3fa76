package vn.vanthu.consolidation;

import vn.vanthu.document.Phrases;

/** Câu kết: the formula with which a paper ends; it reports nothing and asks for nothing. */
final class Closing {

    private static final Phrases OPENS = ReportWords.of("closing.opens");
    private static final Phrases WHOLE = ReportWords.of("closing.whole");

    private Closing() {}

    static boolean is(String sentence) {
        return OPENS.opens(sentence) || WHOLE.are(sentence);
    }
}
