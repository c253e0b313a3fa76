package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vanthu.document.Outline;

/** Finds the line of one form (biểu mẫu) that a row stands for, by its number and by its name, the name first. */
final class FormMatcher {

    private static final double SAME = 0.8;
    private static final double LIKE = 0.3;

    /**
     * @param confidence LIKELY when number and name do not agree on one indicator
     */
    record Match(Outline.Indicator indicator, Confidence confidence) {}

    private record Entry(Outline.Indicator indicator, int order, String compact, Set<String> words) {}

    private final Outline.Form form;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byNumber = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();

    FormMatcher(Outline.Form form) {
        this.form = form;
        for (Outline.Indicator indicator : form.indicators()) {
            List<String> words = Words.of(indicator.name());
            Entry entry =
                    new Entry(indicator, entries.size(), String.join("", words), Set.copyOf(new HashSet<>(words)));
            entries.add(entry);
            String number = AnnexRow.number(indicator.number());
            if (!number.isEmpty()) {
                byNumber.putIfAbsent(number, entry);
            }
            byName.computeIfAbsent(entry.compact(), key -> new ArrayList<>()).add(entry);
        }
    }

    Outline.Form form() {
        return form;
    }

    /** How strongly a row speaks for this form: 2 for number and name, 1 for the name alone or nearly both. */
    int vote(AnnexRow row) {
        Entry numbered = byNumber.get(row.number());
        List<Entry> named = byName.getOrDefault(row.compact(), List.of());
        if (!named.isEmpty()) {
            return numbered != null && named.contains(numbered) ? 2 : 1;
        }
        return numbered != null && Words.likeness(new HashSet<>(row.words()), numbered.words()) >= SAME ? 1 : 0;
    }

    /**
     * The row's indicator.
     *
     * @param after order of the indicator found before, so that of two lines of one name the next is taken
     */
    Optional<Match> find(AnnexRow row, int after) {
        Entry numbered = byNumber.get(row.number());
        List<String> words = row.words();
        if (words.isEmpty()) {
            return Optional.ofNullable(next(row.number(), after)).map(entry -> match(entry, Confidence.CERTAIN));
        }
        List<Entry> named = byName.getOrDefault(row.compact(), List.of());
        if (!named.isEmpty()) {
            boolean told = named.size() == 1 || named.contains(numbered);
            Entry entry = named.contains(numbered) ? numbered : next(named, after);
            return Optional.of(match(entry, told ? Confidence.CERTAIN : Confidence.LIKELY));
        }
        Set<String> set = new HashSet<>(words);
        double own = numbered == null ? 0 : Words.likeness(set, numbered.words());
        Entry best = best(set);
        double likeness = best == null ? 0 : Words.likeness(set, best.words());
        if (likeness >= SAME && likeness > own && (numbered == null || own < LIKE + (likeness - LIKE) / 2)) {
            return Optional.of(match(best, Confidence.LIKELY));
        }
        Confidence sure = own >= SAME || own == likeness ? Confidence.CERTAIN : Confidence.LIKELY;
        return own >= LIKE ? Optional.of(match(numbered, sure)) : Optional.empty();
    }

    private static Match match(Entry entry, Confidence confidence) {
        return new Match(entry.indicator(), confidence);
    }

    int order(Outline.Indicator indicator) {
        return form.indicators().indexOf(indicator);
    }

    private Entry best(Set<String> words) {
        Entry best = null;
        double highest = 0;
        for (Entry entry : entries) {
            double likeness = Words.likeness(words, entry.words());
            if (likeness > highest) {
                highest = likeness;
                best = entry;
            }
        }
        return best;
    }

    /** The line of a number alone; where a sheet took "1.10" for a number and shows "1,1", it is the line that follows. */
    private Entry next(String number, int after) {
        Entry numbered = byNumber.get(number);
        Entry longer = byNumber.get(number + "0");
        boolean lost = numbered != null && longer != null && numbered.order() <= after && longer.order() == after + 1;
        return lost ? longer : numbered;
    }

    private static Entry next(List<Entry> named, int after) {
        return named.stream().filter(entry -> entry.order() > after).findFirst().orElse(named.get(0));
    }
}
