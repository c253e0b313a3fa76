package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.extraction.Label;
import vn.vanthu.extraction.Words;
import vn.vanthu.obligation.Unit;

/**
 * Đã báo cáo kỳ trước: the sentences of one section of a unit's last report. A sentence says the same when it has the same
 * words and numbers in the same order, whatever its diacritics, punctuation and abbreviations, and fillers and the name of
 * the period aside. A new number, date, document or name therefore always makes a new sentence.
 */
final class SaidBefore {

    private static final Map<String, List<List<String>>> FILLERS = fillers();
    private static final Pattern PERIOD =
            Pattern.compile(ReportWords.text("same.period", "\\b\\B"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile("\\d+(?: \\d+)*");

    private final Set<String> verbatim = new HashSet<>();
    private final Map<String, List<String>> byDigits = new HashMap<>();
    private final Map<String, Set<String>> keys = new HashMap<>();
    private Set<String> patterns;

    /** @param text of the section; empty when there was none */
    SaidBefore(String text) {
        text.lines().forEach(line -> {
            add(line, Sentence.of(line, 0));
            int run = line.indexOf(':') < 0 ? 0 : Opening.of(line, false).end();
            if (run > 0) {
                add(line, Sentence.of(line, run).stream().limit(1).toList());
            }
        });
    }

    private void add(String line, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            String said = sentence.in(line);
            if (verbatim.add(said)) {
                byDigits.computeIfAbsent(digits(said), digits -> new ArrayList<>())
                        .add(said);
            }
        }
    }

    /** True when a sentence of the last report had the same words, if with other numbers. */
    boolean hasButNumbers(String sentence) {
        if (patterns == null) {
            patterns = verbatim.stream().map(SaidBefore::pattern).collect(Collectors.toSet());
        }
        return patterns.contains(pattern(sentence));
    }

    /** Sentences whose digits differ need no comparing word by word. */
    boolean has(String sentence) {
        if (verbatim.isEmpty() || verbatim.contains(sentence)) {
            return !verbatim.isEmpty();
        }
        String digits = digits(sentence);
        List<String> candidates = byDigits.get(digits);
        return candidates != null
                && keys.computeIfAbsent(
                                digits,
                                same -> candidates.stream().map(SaidBefore::key).collect(Collectors.toSet()))
                        .contains(key(sentence));
    }

    /** The sentence without the words that only name the period reported on: "quý I năm 2026", "6 tháng đầu năm". */
    static String timeless(String sentence) {
        if (sentence.indexOf("áng") < 0 && sentence.indexOf("uý") < 0 && sentence.indexOf("uí") < 0) {
            return sentence;
        }
        Matcher period = PERIOD.matcher(sentence);
        return period.find() ? period.replaceAll(" ") : sentence;
    }

    /** The key, every number alike. */
    private static String pattern(String sentence) {
        return NUMBER.matcher(key(sentence)).replaceAll("#");
    }

    /** Equal for sentences of two units that differ only in numbers, and in the units' own names. */
    static String pattern(String sentence, Unit unit) {
        return pattern(sentence).replace(key(unit.name()), "");
    }

    /** Equal for sentences that can say the same. */
    static String digits(String said) {
        String sentence = timeless(said);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < sentence.length(); i++) {
            if (Character.isDigit(sentence.charAt(i))) {
                digits.append(Character.digit(sentence.charAt(i), 10));
            }
        }
        return digits.toString();
    }

    /** The words and numbers that make a sentence what it is, its label and fillers left out. */
    static String key(String sentence) {
        List<String> words = Words.all(Label.of(timeless(sentence).strip()).rest());
        StringBuilder key = new StringBuilder(sentence.length());
        for (int i = 0; i < words.size(); ) {
            int filler = filler(words, i);
            if (filler == 0) {
                key.append(words.get(i).replace('y', 'i')).append(' ');
            }
            i += Math.max(1, filler);
        }
        return key + signs(sentence);
    }

    /** What the words leave out of a figure: the sign of per cent. */
    private static String signs(String sentence) {
        long percents = sentence.chars().filter(letter -> letter == '%').count();
        return percents == 0 ? "" : "%" + percents;
    }

    /** How many words the filler takes that begins here; 0 where none does. */
    private static int filler(List<String> words, int at) {
        for (List<String> filler : FILLERS.getOrDefault(words.get(at), List.of())) {
            int end = at + filler.size();
            if (end <= words.size() && words.subList(at, end).equals(filler)) {
                return filler.size();
            }
        }
        return 0;
    }

    /** By their first word, the longer ones first. */
    private static Map<String, List<List<String>>> fillers() {
        Map<String, List<List<String>>> fillers = new HashMap<>();
        for (String phrase : ReportWords.list("same.filler")) {
            List<String> words = List.of(VietnameseText.fold(phrase).split(" "));
            fillers.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
        }
        fillers.values()
                .forEach(list -> list.sort(Comparator.comparingInt((List<String> words) -> words.size())
                        .reversed()));
        return fillers;
    }
}
