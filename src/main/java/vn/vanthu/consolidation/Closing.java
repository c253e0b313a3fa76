package vn.vanthu.consolidation;

import java.util.List;
import vn.vanthu.document.Phrases;
import vn.vanthu.document.VietnameseText;

/** Câu kết: the formula with which a paper ends; it reports nothing and asks for nothing. */
final class Closing {

    private static final Phrases OPENS = ReportWords.of("closing.opens");
    private static final Phrases ASKS = ReportWords.of("closing.asks");
    private static final Phrases NOT = ReportWords.of("closing.not");
    private static final Phrases WHOLE = ReportWords.of("closing.whole");

    /** One of them is in every such formula that does not open as one. */
    private static final List<String> CUES =
            ReportWords.list("closing.cue").stream().map(VietnameseText::fold).toList();

    private Closing() {}

    static boolean is(String sentence) {
        String words = VietnameseText.fold(sentence);
        return OPENS.opens(words)
                || CUES.stream().anyMatch(words::contains) && (ASKS.opens(words) || WHOLE.are(words)) && !NOT.in(words);
    }
}
