package vn.vanthu.consolidation;

import java.util.List;
import vn.vanthu.document.Phrases;
import vn.vanthu.document.VietnameseText;

/** Câu kết: the formula with which a paper ends; it reports nothing and asks for nothing. */
final class Closing {

    private static final Phrases OPENS = ReportWords.of("closing.opens");
    private static final Phrases WHOLE = ReportWords.of("closing.whole");

    /** One of them is in every such formula. */
    private static final List<String> CUES =
            ReportWords.list("closing.cue").stream().map(VietnameseText::fold).toList();

    private Closing() {}

    static boolean is(String sentence) {
        String words = VietnameseText.fold(sentence);
        return CUES.stream().anyMatch(words::contains) && (OPENS.opens(words) || WHOLE.are(words));
    }
}
