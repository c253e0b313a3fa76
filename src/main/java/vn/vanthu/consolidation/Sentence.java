package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Câu: a sentence within one line of a unit's text.
 *
 * @param number counted from 0 within its line
 * @param start first character
 * @param end behind the last one, closing mark included
 */
record Sentence(int number, int start, int end) {

    private static final String MARKS = ".?!…";
    private static final String CLOSING = "”\"’')]»";
    private static final Pattern ORDINAL = Pattern.compile("[\\d.]{1,8}|\\p{L}\\d?|[IVX]{1,5}");
    private static final Set<String> ABBREVIATIONS = Set.copyOf(ReportWords.list("sentence.abbreviation"));

    /** The sentences of a line from a character on; none where only white space follows. */
    static List<Sentence> of(String line, int from) {
        List<Sentence> sentences = new ArrayList<>();
        int start = skipped(line, from);
        for (int i = start; i < line.length(); i++) {
            if (MARKS.indexOf(line.charAt(i)) >= 0) {
                int end = i + 1;
                while (end < line.length() && (MARKS + CLOSING).indexOf(line.charAt(end)) >= 0) {
                    end++;
                }
                if (ends(line, start, i, end)) {
                    sentences.add(new Sentence(sentences.size(), start, end));
                    start = skipped(line, end);
                }
                i = end - 1;
            }
        }
        int end = line.stripTrailing().length();
        if (start < end) {
            sentences.add(new Sentence(sentences.size(), start, end));
        }
        return sentences;
    }

    int length() {
        return end - start;
    }

    String in(String line) {
        return line.substring(start, end);
    }

    /** As much of it as the length allows, up to a word's end. */
    Sentence within(String line, int longest) {
        if (length() <= longest) {
            return this;
        }
        int blank = line.lastIndexOf(' ', start + longest);
        return new Sentence(number, start, blank > start ? blank : start + longest);
    }

    private static boolean ends(String line, int start, int mark, int end) {
        if (end == line.length()) {
            return true;
        }
        int next = skipped(line, end);
        boolean parted = next > end && next < line.length();
        boolean begins = parted && !Character.isLowerCase(line.charAt(next));
        return begins && !(line.charAt(mark) == '.' && abbreviated(line, start, mark));
    }

    private static boolean abbreviated(String line, int start, int mark) {
        int from = mark;
        while (from > start && !Character.isWhitespace(line.charAt(from - 1)) && line.charAt(from - 1) != '(') {
            from--;
        }
        String word = line.substring(from, mark);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean ordinal = from == start && ORDINAL.matcher(word).matches();
        return initial || ordinal || ABBREVIATIONS.contains(word);
    }

    private static int skipped(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
