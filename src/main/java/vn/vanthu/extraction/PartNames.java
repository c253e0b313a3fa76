package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.vanthu.document.Outline;

/**
 * Tên đề mục của đề cương: how well a title's words name a part of the outline. Words that many parts share ("cải cách",
 * "hành chính") weigh little, those of one part alone weigh fully.
 */
final class PartNames {

    private static final double LIKENESS_CEILING = 0.95;
    /** Likeness of a title that opens with a name. */
    static final double OPENING = 0.9;

    private static final double UNKNOWN_WORD = 0.6;
    /** Likeness that no heading is taken for; whatever cannot reach it is not compared word by word. */
    private static final double FAR = 0.5;

    private static final int LONGEST_NAME = 30;
    /** A name of so many words tells a part though each of them stands in other names too: "cải cách tài chính công". */
    private static final int LONG_NAME = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern FILLER = Pattern.compile(
            "^(?:(?:ve|cong tac|linh vuc|ket qua|tinh hinh|thuc hien|trien khai|viec|noi dung|nhiem vu) )+");
    private static final Pattern PERIOD = Pattern.compile(
            " (?:trong )?(?:quy (?:[ivx]{1,3}|\\d)|nam \\d{4}|(?:0?6|0?9|sau|chin) thang|ky nay|ky toi|ky bao cao"
                    + "|tren dia ban|giai doan \\d{4})\\b.*");

    /**
     * A name of a part, or one way to read a title.
     *
     * @param known which words of the parts' names it holds, by their index
     * @param weight sum of all its different words' weights
     */
    private record Name(int length, String compact, BitSet known, double weight) {

        /** True for a name that says enough to stand before words of another kind. */
        boolean telling() {
            return length >= 2 && weight >= 1 || length >= LONG_NAME;
        }
    }

    /** A title prepared for comparison with many parts: as it is and without period and filler. */
    static final class Title {
        private final List<Name> plain;
        private final List<Name> bare;
        private final Name whole;

        private Title(Name whole, Name cut, Name stripped, Name both) {
            this.whole = whole;
            this.plain = Stream.of(whole, cut).distinct().toList();
            this.bare = Stream.of(stripped, both)
                    .distinct()
                    .filter(name -> !plain.contains(name))
                    .toList();
        }
    }

    /** Regimes have a few outlines each, and every paper is read by one of them. */
    private static final int OUTLINES = 64;

    private static final Map<List<Outline.Part>, PartNames> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Integer> indices = new HashMap<>();
    private final double[] weights;
    private final Map<Outline.Part, List<Name>> names = new HashMap<>();

    /** The same object for the same parts, as long as few outlines are in use. */
    static PartNames of(List<Outline.Part> parts) {
        PartNames known = KNOWN.get(parts);
        if (known == null) {
            known = new PartNames(parts);
            if (KNOWN.size() >= OUTLINES) {
                KNOWN.clear();
            }
            KNOWN.put(List.copyOf(parts), known);
        }
        return known;
    }

    private PartNames(List<Outline.Part> parts) {
        Map<String, Integer> spread = new HashMap<>();
        Map<Outline.Part, List<List<String>>> written = new HashMap<>();
        for (Outline.Part part : parts) {
            List<List<String>> wordings = new ArrayList<>();
            wordings.add(Words.of(part.title()));
            part.names().forEach(name -> wordings.add(Words.of(name)));
            if (part.area()) {
                List.copyOf(wordings).forEach(words -> wordings.add(stripped(words)));
            }
            wordings.removeIf(List::isEmpty);
            Set<String> ofPart = new HashSet<>();
            wordings.forEach(ofPart::addAll);
            ofPart.forEach(word -> spread.merge(word, 1, Integer::sum));
            written.put(part, wordings);
        }
        weights = new double[spread.size()];
        spread.forEach((word, count) -> {
            weights[indices.size()] = 1.0 / count;
            indices.put(word, indices.size());
        });
        written.forEach((part, wordings) ->
                names.put(part, wordings.stream().distinct().map(this::name).toList()));
    }

    Title title(String text) {
        List<String> words = Words.of(text);
        List<String> cut =
                List.of(PERIOD.matcher(String.join(" ", words)).replaceFirst("").split(" "));
        return new Title(name(words), name(cut), name(stripped(words)), name(stripped(cut)));
    }

    /** From 0 to 1: 1 when the title is one of the part's names. */
    double likeness(Outline.Part part, Title title) {
        List<Name> own = names.get(part);
        double best = likeness(own, title.plain);
        return part.area() ? Math.max(best, likeness(own, title.bare)) : best;
    }

    /** From 0 to 1: how much of their weight part and title share at best, however far apart they are. */
    double common(Outline.Part part, Title title) {
        return names.get(part).stream()
                .mapToDouble(name -> shared(name, title.whole))
                .max()
                .orElse(0);
    }

    /** True when the title holds every word of one of the part's names, beside the words of another part. */
    boolean holds(Outline.Part part, String text) {
        Name title = title(text).whole;
        return names.get(part).stream()
                .anyMatch(name -> name.length() >= 2
                        && name.weight() >= 1
                        && title.compact().contains(name.compact()));
    }

    /** Where in a text that opens with one of the part's names the name ends; all of the text when it does not. */
    int opening(Outline.Part part, String text) {
        Matcher word = WORD.matcher(text);
        int end = text.length();
        for (int count = 0; count < LONGEST_NAME && word.find(); count++) {
            if (likeness(part, title(text.substring(0, word.end()))) >= 1) {
                end = word.end();
            }
        }
        return end;
    }

    private double likeness(List<Name> own, List<Name> titles) {
        double best = 0;
        for (Name title : titles) {
            for (Name name : own) {
                best = Math.max(best, likeness(name, title));
            }
        }
        return best;
    }

    private double likeness(Name name, Name title) {
        if (title.compact().isEmpty()) {
            return 0;
        }
        if (name.compact().equals(title.compact())) {
            return 1;
        }
        boolean opens = title.compact().startsWith(name.compact()) && name.telling();
        double sum = name.weight() + title.weight();
        if (2 * Math.min(name.weight(), title.weight()) / sum < FAR) {
            return opens ? OPENING : 0;
        }
        return Math.max(opens ? OPENING : 0, LIKENESS_CEILING * shared(name, title));
    }

    private double shared(Name name, Name title) {
        if (!name.known().intersects(title.known())) {
            return 0;
        }
        double common = 0;
        for (int word = name.known().nextSetBit(0);
                word >= 0;
                word = name.known().nextSetBit(word + 1)) {
            common += title.known().get(word) ? weights[word] : 0;
        }
        return 2 * common / (name.weight() + title.weight());
    }

    private Name name(List<String> words) {
        BitSet known = new BitSet();
        double weight = 0;
        for (String word : new HashSet<>(words)) {
            Integer index = indices.get(word);
            weight += index == null ? UNKNOWN_WORD : weights[index];
            if (index != null) {
                known.set(index);
            }
        }
        return new Name(words.size(), String.join("", words), known, weight);
    }

    private static List<String> stripped(List<String> words) {
        String rest =
                FILLER.matcher(String.join(" ", words) + " ").replaceFirst("").strip();
        List<String> left = List.of(rest.split(" "));
        return left.size() >= 2 ? left : words;
    }
}
