package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vanthu.consolidation.Narrative.Problem.Kind;
import vn.vanthu.document.Phrases;
import vn.vanthu.document.VietnameseText;

/** Từ nhận biết: by which headings and sentences shortcomings, causes, difficulties and proposals are known. */
final class ProblemWords {

    /** A cause names what it causes, and a proposal names the difficulty that it is to end. */
    private static final List<Kind> ORDER = List.of(Kind.CAUSE, Kind.PROPOSAL, Kind.DIFFICULTY, Kind.SHORTCOMING);

    /** "mot so", "nhung". */
    private static final int LONGEST_BEFORE_NAME = 7;

    private static final Map<Kind, List<String>> HEADINGS = new EnumMap<>(Kind.class);
    private static final Map<Kind, Cue> SENTENCES = new EnumMap<>(Kind.class);
    private static final Map<Kind, Phrases> NONE_OF = new EnumMap<>(Kind.class);
    private static final Phrases NO_HEADING = ReportWords.of("problem.heading.not");
    private static final Phrases OTHER_HEADING = ReportWords.of("problem.heading.other");
    private static final Phrases NONE = ReportWords.of("problem.none");
    private static final Phrases SOLVED = ReportWords.of("problem.solved");
    private static final Phrases CONCEDING = ReportWords.of("problem.conceding");
    private static final Phrases OPENS_CAUSE = ReportWords.of("problem.CAUSE.opens");
    private static final Phrases OPENS_PROPOSAL = ReportWords.of("problem.PROPOSAL.opens");
    private static final List<String> CONTRASTS = folded(ReportWords.list("problem.contrast"));
    private static final List<String> ASKING = folded(ReportWords.list("problem.asking"));
    private static final Pattern SEMICOLON = Pattern.compile(";");

    static {
        for (Kind kind : Kind.values()) {
            HEADINGS.put(kind, folded(ReportWords.list("problem." + kind + ".heading")));
            SENTENCES.put(kind, Cue.of("problem." + kind + ".sentence"));
            NONE_OF.put(kind, ReportWords.of("problem." + kind + ".none"));
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

    /**
     * @param kind what stands under the heading: the kind that it names first
     * @param named all that it names
     */
    record Named(Kind kind, Set<Kind> named) {}

    static Optional<Named> heading(String heading) {
        String words = padded(heading);
        Kind first = null;
        int at = Integer.MAX_VALUE;
        Set<Kind> named = EnumSet.noneOf(Kind.class);
        for (Kind kind : ORDER) {
            for (String phrase : HEADINGS.get(kind)) {
                int found = words.indexOf(phrase);
                if (found >= 0) {
                    named.add(kind);
                }
                if (found >= 0 && found < at) {
                    first = kind;
                    at = found;
                }
            }
        }
        return first == null || NO_HEADING.in(words) ? Optional.empty() : Optional.of(new Named(first, named));
    }

    /** True for a text that opens with the name of a kind, or all but opens with it: "Một số hạn chế". */
    static boolean headed(String text) {
        String words = padded(text);
        return heading(text).isPresent()
                && HEADINGS.values().stream().flatMap(List::stream).anyMatch(phrase -> {
                    int at = words.indexOf(phrase);
                    return at >= 0 && at <= LONGEST_BEFORE_NAME;
                });
    }

    /** True for a title of what is no problem: results, merits, lessons, plans. */
    static boolean otherHeading(String heading) {
        return OTHER_HEADING.opens(heading);
    }

    /** What a sentence says by its own words, under no heading that names a kind. */
    static Optional<Kind> sentence(String sentence) {
        List<String> clauses = clauses(sentence);
        for (Kind kind : ORDER) {
            if (clauses.stream().anyMatch(clause -> says(kind, clause))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static boolean says(Kind kind, String clause) {
        String words = padded(clause);
        Cue cue = SENTENCES.get(kind);
        return cue.in(words)
                || kind == Kind.PROPOSAL
                        && ASKING.stream().anyMatch(words::contains)
                        && ProblemGroups.asksSuperior(clause)
                        && !cue.not().in(words);
    }

    /** What a sentence says under a heading. */
    static Kind under(Named heading, String sentence) {
        Optional<Kind> own = sentence(sentence);
        if (heading.kind() == Kind.PROPOSAL
                || own.equals(Optional.of(Kind.PROPOSAL))
                || OPENS_PROPOSAL.opens(sentence)) {
            return Kind.PROPOSAL;
        }
        if (opensCause(sentence)) {
            return Kind.CAUSE;
        }
        return own.filter(heading.named()::contains).orElse(heading.kind());
    }

    /** True for a sentence that says itself that it tells a cause. */
    static boolean opensCause(String sentence) {
        return OPENS_CAUSE.opens(sentence);
    }

    /** True for a sentence that opens by asking. */
    static boolean asking(String sentence) {
        return OPENS_PROPOSAL.opens(sentence);
    }

    /** True for a sentence that has nothing to report, or only what is over. */
    static boolean none(Optional<Named> heading, String sentence) {
        boolean nothing = heading.stream()
                .flatMap(named -> named.named().stream())
                .anyMatch(kind -> NONE_OF.get(kind).in(sentence));
        return NONE.are(sentence)
                || (nothing || SOLVED.in(sentence)) && sentence(sentence).isEmpty();
    }

    /** Parts of a sentence that each say something of their own; what it concedes is none of them. */
    private static List<String> clauses(String sentence) {
        if (SEMICOLON.matcher(sentence).find() || CONCEDING.opens(sentence) || contrasts(sentence)) {
            return parted(sentence);
        }
        return List.of(sentence);
    }

    private static boolean contrasts(String sentence) {
        String words = padded(sentence);
        return CONTRASTS.stream().anyMatch(words::contains);
    }

    private static List<String> parted(String sentence) {
        List<String> clauses = new ArrayList<>();
        for (String part : SEMICOLON.split(sentence)) {
            int comma = part.indexOf(',');
            String said = CONCEDING.opens(part) && comma > 0 ? part.substring(comma + 1) : part;
            clauses.addAll(contrasts(said) ? contrasted(said) : List.of(said));
        }
        return clauses;
    }

    /** Parted behind each word, or pair of words, that sets one thing against another. */
    private static List<String> contrasted(String part) {
        List<String> clauses = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        String last = "";
        for (String word : part.strip().split("\\s+")) {
            clause.append(word).append(' ');
            if (CONTRASTS.contains(padded(word)) || CONTRASTS.contains(padded(last + " " + word))) {
                clauses.add(clause.toString());
                clause.setLength(0);
            }
            last = word;
        }
        clauses.add(clause.toString());
        return clauses;
    }

    private static String padded(String text) {
        return " " + VietnameseText.fold(text) + " ";
    }

    private static List<String> folded(List<String> phrases) {
        return phrases.stream().map(ProblemWords::padded).toList();
    }
}
