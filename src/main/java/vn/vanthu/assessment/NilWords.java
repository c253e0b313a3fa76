package vn.vanthu.assessment;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.vanthu.document.Phrases;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.intake.MailWords;

/** Tells whether a short message says that nothing arose. A message that leaves a doubt does not. */
final class NilWords {

    private static final int LONGEST = 1500;
    private static final Phrases STATEMENT = MailWords.of("nil.statement");
    private static final Phrases CONDITION = MailWords.of("nil.condition");
    private static final Phrases PART = MailWords.of("nil.part");
    private static final Phrases PART_OBJECT = MailWords.of("nil.partObject");
    private static final Phrases CONTRARY = MailWords.of("nil.contrary");
    private static final Phrases HARMLESS = MailWords.of("nil.harmless");
    private static final Phrases COUNTED = MailWords.of("nil.counted");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;!?…])\\s+|\\n");
    private static final Pattern CLAUSE = Pattern.compile("[,:–—]");
    private static final Pattern UNFINISHED = Pattern.compile("(?<![.;!?:…,])\\n(?=\\p{Ll})|(?<=,)\\n(?=\\p{L})");
    private static final Pattern HEADING =
            Pattern.compile("(?m)^\\s*(?:[IVX]{1,4}|\\d{1,2}(?:\\.\\d{1,2})*)[.)/]\\s*\\p{L}");
    private static final Pattern COUNT = Pattern.compile("(?<= )(?!(?:19|20)\\d\\d )[1-9]\\d* (?=(.*))");

    private NilWords() {}

    /** The sentences that say so; empty when none does, or when others say more. */
    static String statement(String message) {
        String text = Normalizer.normalize(message, Normalizer.Form.NFC).strip();
        if (text.length() > LONGEST || HEADING.matcher(text).results().count() > 1) {
            return "";
        }
        List<String> stated = new ArrayList<>();
        for (String sentence : SENTENCE.split(UNFINISHED.matcher(text).replaceAll(" "))) {
            if (STATEMENT.in(sentence) && states(sentence)) {
                stated.add(sentence.strip());
            }
        }
        return stated.isEmpty() || saysMore(text) ? "" : String.join(" ", stated);
    }

    private static boolean states(String sentence) {
        return !sentence.strip().endsWith("?")
                && !CONDITION.in(sentence)
                && !PART.in(sentence)
                && CLAUSE.splitAsStream(sentence).map(STATEMENT::after).noneMatch(PART_OBJECT::in);
    }

    private static boolean saysMore(String text) {
        String rest = STATEMENT.without(HARMLESS.without(text));
        return CONTRARY.in(rest) || counts(rest);
    }

    private static boolean counts(String folded) {
        return COUNT.matcher(" " + VietnameseText.fold(folded) + " ")
                .results()
                .anyMatch(number -> COUNTED.opens(number.group(1)));
    }
}
