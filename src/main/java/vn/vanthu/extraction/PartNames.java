package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.document.Outline;

/**
 * Tên đề mục của đề cương: how well a title's words name a part of the outline. Words that many parts share ("cải cách",
 * "hành chính") weigh little, those of one part alone weigh fully.
 */
final class PartNames {

    private static final double LIKENESS_CEILING = 0.95;
    private static final double OPENING = 0.9;
    private static final double UNKNOWN_WORD = 0.6;
    private static final int LONGEST_NAME = 30;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern FILLER = Pattern.compile(
            "^(?:(?:ve|cong tac|linh vuc|ket qua|tinh hinh|thuc hien|trien khai|viec|noi dung|nhiem vu) )+");
    private static final Pattern PERIOD = Pattern.compile(
            " (?:trong )?(?:quy (?:[ivx]{1,3}|\\d)|nam \\d{4}|(?:0?6|0?9|sau|chin) thang|ky nay|ky toi|ky bao cao"
                    + "|tren dia ban|giai doan \\d{4})\\b.*");

    private record Name(List<String> words, Set<String> set, String compact) {
        static Name of(List<String> words) {
            return new Name(words, Set.copyOf(new HashSet<>(words)), String.join("", words));
        }
    }

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<Outline.Part, List<Name>> names = new HashMap<>();

    PartNames(List<Outline.Part> parts) {
        Map<String, Integer> spread = new HashMap<>();
        for (Outline.Part part : parts) {
            Set<String> ofPart = new HashSet<>();
            List<Name> written = new ArrayList<>();
            written.add(Name.of(Words.of(part.title())));
            part.names().forEach(name -> written.add(Name.of(Words.of(name))));
            if (part.area()) {
                List.copyOf(written).forEach(name -> written.add(stripped(name)));
            }
            written.removeIf(name -> name.words().isEmpty());
            written.forEach(name -> ofPart.addAll(name.set()));
            ofPart.forEach(word -> spread.merge(word, 1, Integer::sum));
            names.put(part, List.copyOf(written));
        }
        spread.forEach((word, count) -> weights.put(word, 1.0 / count));
    }

    /** From 0 to 1: 1 when the title is one of the part's names. */
    double likeness(Outline.Part part, String title) {
        Name whole = Name.of(Words.of(title));
        Name cut = Name.of(List.of(
                PERIOD.matcher(String.join(" ", whole.words())).replaceFirst("").split(" ")));
        double best = Math.max(likeness(part, whole), likeness(part, cut));
        return part.area()
                ? Math.max(best, Math.max(likeness(part, stripped(whole)), likeness(part, stripped(cut))))
                : best;
    }

    /** True when the title holds every word of one of the part's names, beside the words of another part. */
    boolean holds(Outline.Part part, String title) {
        Set<String> words = new HashSet<>(Words.of(title));
        String compact = String.join("", Words.of(title));
        return names.get(part).stream()
                .anyMatch(name -> name.words().size() >= 2
                        && weight(name.set()) >= 1
                        && words.containsAll(name.set())
                        && compact.contains(name.compact()));
    }

    /** Where in a text that opens with one of the part's names the name ends; all of the text when it does not. */
    int opening(Outline.Part part, String text) {
        Matcher word = WORD.matcher(text);
        int end = text.length();
        for (int count = 0; count < LONGEST_NAME && word.find(); count++) {
            if (likeness(part, text.substring(0, word.end())) >= 1) {
                end = word.end();
            }
        }
        return end;
    }

    private double likeness(Outline.Part part, Name title) {
        double best = 0;
        for (Name name : names.get(part)) {
            best = Math.max(best, likeness(name, title));
        }
        return best;
    }

    private double likeness(Name name, Name title) {
        if (title.words().isEmpty() || title.compact().isEmpty()) {
            return 0;
        }
        if (name.compact().equals(title.compact())) {
            return 1;
        }
        boolean opens =
                title.compact().startsWith(name.compact()) && name.words().size() >= 2 && weight(name.set()) >= 1;
        double common = 0;
        for (String word : name.set()) {
            common += title.set().contains(word) ? weights.getOrDefault(word, UNKNOWN_WORD) : 0;
        }
        double likeness = 2 * common / (weight(name.set()) + weight(title.set()));
        return Math.max(opens ? OPENING : 0, LIKENESS_CEILING * likeness);
    }

    private double weight(Set<String> words) {
        return words.stream()
                .mapToDouble(word -> weights.getOrDefault(word, UNKNOWN_WORD))
                .sum();
    }

    private static Name stripped(Name name) {
        String rest = FILLER.matcher(String.join(" ", name.words()) + " ")
                .replaceFirst("")
                .strip();
        List<String> words = List.of(rest.split(" "));
        return words.size() >= 2 ? Name.of(words) : name;
    }
}
