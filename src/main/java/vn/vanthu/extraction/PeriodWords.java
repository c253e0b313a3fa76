package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vanthu.document.Block;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.extraction.PeriodMention.Kind;
import vn.vanthu.extraction.PeriodMention.Source;

/** Finds the periods that a subject names, in the order in which it names them. */
public final class PeriodWords {

    private static final int LONGEST = 2000;
    private static final int FIRST_BLOCKS = 5;
    private static final int FIRST_LETTERS = 600;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Map<String, Integer> QUARTERS = Map.ofEntries(
            Map.entry("i", 1),
            Map.entry("ii", 2),
            Map.entry("iii", 3),
            Map.entry("iv", 4),
            Map.entry("1", 1),
            Map.entry("2", 2),
            Map.entry("3", 3),
            Map.entry("4", 4),
            Map.entry("01", 1),
            Map.entry("02", 2),
            Map.entry("03", 3),
            Map.entry("04", 4),
            Map.entry("mot", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bon", 4),
            Map.entry("tu", 4));

    private record Word(String key, int start, int end) {}

    private final String text;
    private final Source source;
    private final List<Word> words = new ArrayList<>();
    private final List<PeriodMention> found = new ArrayList<>();
    private int next;

    private PeriodWords(String text, Source source) {
        this.text = text;
        this.source = source;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(VietnameseText.fold(matcher.group()), matcher.start(), matcher.end()));
        }
    }

    /**
     * The periods of the subject; where it names none but a month, then those of the first lines of the body, marked as
     * such.
     */
    public static List<PeriodMention> of(Head head) {
        List<PeriodMention> subject = in(head.document().subject());
        if (subject.stream().anyMatch(mention -> mention.kind() != Kind.MONTH)) {
            return subject;
        }
        List<PeriodMention> first = new ArrayList<>(subject);
        head.document().body().stream().limit(FIRST_BLOCKS).forEach(block -> {
            String text = block instanceof Block.Paragraph paragraph
                    ? paragraph.text()
                    : block instanceof Block.Heading heading ? heading.title() : "";
            first.addAll(in(text.substring(0, Math.min(FIRST_LETTERS, text.length())), Source.BODY));
        });
        return List.copyOf(first);
    }

    public static List<PeriodMention> in(String subject) {
        return in(subject, Source.SUBJECT);
    }

    private static List<PeriodMention> in(String text, Source source) {
        String clean = VietnameseText.clean(text);
        return new PeriodWords(clean.substring(0, Math.min(LONGEST, clean.length())), source).read();
    }

    private List<PeriodMention> read() {
        while (next < words.size()) {
            int start = next;
            switch (key(next)) {
                case "quy" -> quarters(start);
                case "thang" -> months(start);
                case "giai" -> span(start);
                case "nam" -> year(start);
                default -> next++;
            }
        }
        return withImpliedYears();
    }

    private void quarters(int start) {
        next++;
        Integer ordinal = QUARTERS.get(key(next));
        if (ordinal == null || key(next).equals("tu") && key(next + 1).equals("ngay")) {
            return;
        }
        next++;
        List<Integer> ordinals = new ArrayList<>(List.of(ordinal));
        while (followsSister()) {
            next += key(next).equals("va") ? 2 : 1;
            ordinals.add(QUARTERS.get(key(next - 1)));
        }
        OptionalInt year = yearHere();
        ordinals.forEach(one -> add(Kind.QUARTER, one, year, start));
    }

    /** "quý I, II" or "quý I và II": Roman numerals only, since a digit may open something else. */
    private boolean followsSister() {
        int at = key(next).equals("va") ? next + 1 : next;
        return at < words.size()
                && key(at).matches("i{1,3}|iv")
                && Character.isUpperCase(text.charAt(words.get(at).start()));
    }

    private void months(int start) {
        String count = start == 0 ? "" : key(start - 1);
        next++;
        if (count.matches("0?9|chin")) {
            skipHalf();
            add(Kind.NINE_MONTHS, 0, yearHere(), start - 1);
        } else if (count.matches("0?6|sau")) {
            int half = key(next).equals("cuoi") ? 2 : 1;
            skipHalf();
            add(Kind.HALF, half, yearHere(), start - 1);
        } else if (key(next).matches("\\d{1,2}")) {
            int month = Integer.parseInt(key(next));
            next++;
            OptionalInt year = yearHere();
            if (source == Source.SUBJECT && month >= 1 && month <= 12 && !dayBefore(start)) {
                add(Kind.MONTH, month, year, start);
            }
        }
    }

    /** "ngày 05 tháng 3" is a date. */
    private boolean dayBefore(int month) {
        return month > 1 && key(month - 1).matches("\\d{1,2}") && key(month - 2).matches("ngay|mung");
    }

    private void skipHalf() {
        if (key(next).equals("dau") || key(next).equals("cuoi")) {
            next++;
            if (key(next).equals("nam") && year(key(next + 1)).isEmpty()) {
                next++;
            }
        }
    }

    private void span(int start) {
        next++;
        if (!key(next).equals("doan")) {
            return;
        }
        int at = next + 1;
        List<Integer> years = new ArrayList<>();
        while (at < words.size()
                && years.size() < 2
                && (key(at).matches("tu|nam|den") || year(key(at)).isPresent())) {
            year(key(at)).ifPresent(years::add);
            at++;
        }
        next = at;
        if (years.size() == 2) {
            found.add(new PeriodMention(
                    Kind.SPAN, 0, OptionalInt.of(years.get(0)), OptionalInt.of(years.get(1)), printed(start), source));
        }
    }

    private void year(int start) {
        OptionalInt year = yearHere();
        if (year.isPresent()) {
            add(Kind.YEAR, 0, year, start);
        } else {
            next = start + 1;
        }
    }

    /** A year that stands here, with or without "năm" or "của năm". */
    private OptionalInt yearHere() {
        int at = key(next).equals("cua") ? next + 1 : next;
        at = key(at).equals("nam") ? at + 1 : at;
        OptionalInt year = year(key(at));
        if (year.isPresent()) {
            next = at + 1;
        }
        return year;
    }

    private static OptionalInt year(String word) {
        return word.matches("(?:19|20)\\d\\d") ? OptionalInt.of(Integer.parseInt(word)) : OptionalInt.empty();
    }

    private void add(Kind kind, int ordinal, OptionalInt year, int start) {
        found.add(new PeriodMention(kind, ordinal, year, OptionalInt.empty(), printed(start), source));
    }

    private String printed(int start) {
        return text.substring(words.get(start).start(), words.get(next - 1).end());
    }

    private String key(int index) {
        return index < words.size() ? words.get(index).key() : "";
    }

    /**
     * "quý IV và quý I năm 2013": the earlier one lies in the year before, because it cannot follow the later. Months
     * imply the years of months only.
     */
    private List<PeriodMention> withImpliedYears() {
        List<PeriodMention> complete = new ArrayList<>(found);
        for (int i = complete.size() - 2; i >= 0; i--) {
            PeriodMention earlier = complete.get(i);
            Optional<PeriodMention> next = complete.subList(i + 1, complete.size()).stream()
                    .filter(mention -> (mention.kind() == Kind.MONTH) == (earlier.kind() == Kind.MONTH))
                    .findFirst();
            if (earlier.year().isEmpty()
                    && next.filter(later -> later.year().isPresent() && later.kind() != Kind.SPAN)
                            .isPresent()) {
                PeriodMention later = next.get();
                boolean before = earlier.kind() == later.kind() && earlier.ordinal() >= later.ordinal();
                complete.set(i, earlier.inYear(later.year().getAsInt() - (before ? 1 : 0)));
            }
        }
        return List.copyOf(complete);
    }
}
