package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vanthu.consolidation.Narrative.Problem.Kind;
import vn.vanthu.document.VietnameseText;

/**
 * Nơi nhận kiến nghị, loại nguyên nhân: to whom a unit addresses a proposal, and of what sort it says a cause is. Compared
 * with diacritics, since "Bộ" and "bổ", "Sở" and "số" are told apart by nothing else.
 */
final class ProblemGroups {

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<Name> SUPERIORS = names("problem.PROPOSAL.group");
    private static final List<Name> ADDRESSEES = both(SUPERIORS, names("problem.PROPOSAL.group.below"));
    private static final List<Name> SORTS = names("problem.CAUSE.group");
    private static final Set<String> ASKING = Set.copyOf(ReportWords.list("problem.asking"));
    private static final Set<String> JOINING = Set.copyOf(ReportWords.list("problem.PROPOSAL.joining"));

    private ProblemGroups() {}

    /** @param words lower case, in NFC */
    private record Name(String label, List<String> words) {
        boolean at(List<String> text, int from) {
            return from + words.size() <= text.size()
                    && text.subList(from, from + words.size()).equals(words);
        }
    }

    /** The groups that a heading names, "UBND tỉnh, Sở Nội vụ"; empty for none. */
    static String ofHeading(Kind kind, String heading) {
        List<String> words = words(heading);
        return switch (kind) {
            case PROPOSAL -> anywhere(words, ADDRESSEES);
            case CAUSE -> anywhere(words, SORTS);
            default -> "";
        };
    }

    /** Whom a sentence asks, by its first words or behind the word of asking; empty for none. */
    static String asked(String sentence) {
        List<String> words = words(sentence);
        String first = run(words, joined(words, 0), ADDRESSEES);
        return first.isEmpty() ? asked(words, ADDRESSEES) : first;
    }

    /** True when it asks something of a superior, wherever in it. */
    static boolean asksSuperior(String sentence) {
        return !asked(words(sentence), SUPERIORS).isEmpty();
    }

    /** Where a group stands in the table: the highest addressee first, what is in no group last. */
    static int rank(Kind kind, String group) {
        List<Name> names = kind == Kind.CAUSE ? SORTS : ADDRESSEES;
        for (int i = 0; i < names.size(); i++) {
            String label = names.get(i).label();
            if (group.equals(label) || group.startsWith(label + ", ")) {
                return i;
            }
        }
        return names.size();
    }

    private static String asked(List<String> words, List<Name> names) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (ASKING.contains(words.get(i) + " " + words.get(i + 1))) {
                String found = run(words, joined(words, i + 2), names);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String anywhere(List<String> words, List<Name> names) {
        for (int i = 0; i < words.size(); i++) {
            String found = run(words, i, names);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** Names that stand one after another. */
    private static String run(List<String> words, int from, List<Name> names) {
        List<String> found = new ArrayList<>();
        for (Name name = at(words, from, names); name != null; name = at(words, from, names)) {
            if (!found.contains(name.label())) {
                found.add(name.label());
            }
            from = joined(words, from + name.words().size());
        }
        return String.join(", ", found);
    }

    private static Name at(List<String> words, int from, List<Name> names) {
        Name longest = null;
        for (Name name : names) {
            if (name.at(words, from)
                    && (longest == null || name.words().size() > longest.words().size())) {
                longest = name;
            }
        }
        return longest;
    }

    private static int joined(List<String> words, int from) {
        int at = from;
        while (at < words.size() && JOINING.contains(words.get(at))) {
            at++;
        }
        return at;
    }

    private static List<String> words(String text) {
        String lower = VietnameseText.clean(text).toLowerCase(Locale.forLanguageTag("vi"));
        return Arrays.stream(NOT_WORD.split(lower))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** "label = spelling, spelling"; the label alone is a spelling too. */
    private static List<Name> names(String key) {
        List<Name> names = new ArrayList<>();
        for (String entry : ReportWords.list(key)) {
            String[] parts = entry.split("=");
            String label = parts[0].strip();
            names.add(new Name(label, words(label)));
            for (int i = 1; i < parts.length; i++) {
                Arrays.stream(parts[i].split(","))
                        .map(spelling -> new Name(label, words(spelling)))
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static List<Name> both(List<Name> some, List<Name> others) {
        List<Name> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }
}
