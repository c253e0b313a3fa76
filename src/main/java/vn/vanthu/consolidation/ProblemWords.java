package vn.vanthu.consolidation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.consolidation.Narrative.Problem.Kind;
import vn.vanthu.document.Phrases;
import vn.vanthu.document.VietnameseText;

/** Từ nhận biết: by which headings and sentences shortcomings, causes, difficulties and proposals are known. */
final class ProblemWords {

    /** A cause names what it causes, and a proposal names the difficulty that it is to end. */
    private static final List<Kind> ORDER = List.of(Kind.CAUSE, Kind.PROPOSAL, Kind.DIFFICULTY, Kind.SHORTCOMING);

    private static final Map<Kind, List<String>> HEADINGS = new EnumMap<>(Kind.class);
    private static final Map<Kind, Cue> SENTENCES = new EnumMap<>(Kind.class);
    private static final Phrases NO_HEADING = ReportWords.of("problem.heading.not");
    private static final Phrases NONE = ReportWords.of("problem.none");

    static {
        for (Kind kind : Kind.values()) {
            HEADINGS.put(kind, folded(ReportWords.list("problem." + kind + ".heading")));
            SENTENCES.put(kind, Cue.of("problem." + kind + ".sentence"));
        }
    }

    private ProblemWords() {}

    /** Phrases to look for, and those that mean something else. */
    private record Cue(List<String> plain, Phrases not) {

        static Cue of(String key) {
            return new Cue(folded(ReportWords.list(key)), ReportWords.of(key + ".not"));
        }

        /** @param words folded, a blank at both ends */
        boolean in(String words) {
            return plain.stream().anyMatch(words::contains) && !not.in(words);
        }
    }

    /** What stands under a heading: the kind that it names first. */
    static Optional<Kind> heading(String heading) {
        String words = padded(heading);
        Kind first = null;
        int at = Integer.MAX_VALUE;
        for (Kind kind : ORDER) {
            for (String phrase : HEADINGS.get(kind)) {
                int found = words.indexOf(phrase);
                if (found >= 0 && found < at) {
                    first = kind;
                    at = found;
                }
            }
        }
        return first == null || NO_HEADING.in(words) ? Optional.empty() : Optional.of(first);
    }

    /** What a sentence says by its own words. */
    static Optional<Kind> sentence(String sentence) {
        String words = padded(sentence);
        return ORDER.stream().filter(kind -> SENTENCES.get(kind).in(words)).findFirst();
    }

    /** True for a sentence that has nothing to report. */
    static boolean none(String sentence) {
        return NONE.are(sentence);
    }

    private static String padded(String text) {
        return " " + VietnameseText.fold(text) + " ";
    }

    private static List<String> folded(List<String> phrases) {
        return phrases.stream().map(ProblemWords::padded).toList();
    }
}
