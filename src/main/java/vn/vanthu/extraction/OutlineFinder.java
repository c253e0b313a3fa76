package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.vanthu.document.Outline;

/**
 * Settles which of the candidate headings are those of the outline. A paper labels its parts in one manner and its areas
 * in another; the manner that names most of them is taken for the paper's own, so that an item of a deeper list never
 * stands for a heading that is missing.
 */
final class OutlineFinder {

    private static final double EXACT = 0.97;
    private static final double CLEAR = 0.8;
    private static final Map<String, String> ROMAN =
            Map.of("I", "1", "II", "2", "III", "3", "IV", "4", "V", "5", "VI", "6");

    private final List<Outline.Part> parts;
    private final List<Candidate> candidates;

    OutlineFinder(List<Outline.Part> parts, List<Candidate> candidates) {
        this.parts = parts;
        this.candidates = candidates;
    }

    /** The heading of each part that was found, by section code. */
    Map<String, Candidate> find() {
        Map<String, Candidate> found = new LinkedHashMap<>();
        List<Candidate> tops = candidates.stream()
                .filter(candidate ->
                        candidate.part() != null && !candidate.part().area())
                .toList();
        Label.Kind manner = manner(tops);
        tops.stream()
                .filter(top -> top.kind() == manner)
                .forEach(top -> found.putIfAbsent(top.part().code(), top));
        NavigableMap<Integer, Candidate> own = new TreeMap<>();
        candidates.stream().filter(candidate -> candidate.kind() == manner).forEach(one -> own.put(one.line(), one));
        for (Candidate top : tops) {
            if (!found.containsKey(top.part().code()) && stands(top, own, found)) {
                found.put(top.part().code(), top);
            }
        }
        findAreas(found, manner);
        return found;
    }

    /** A heading in another manner stands for a part when it has no label but its place, or its place is free. */
    private boolean stands(Candidate top, NavigableMap<Integer, Candidate> own, Map<String, Candidate> found) {
        if (top.kind() == Label.Kind.NONE) {
            return top.likeness() >= CLEAR && inOrder(top, found);
        }
        if (top.likeness() < EXACT || top.kind() == Label.Kind.BULLET) {
            return false;
        }
        Map.Entry<Integer, Candidate> around = own.lowerEntry(top.line());
        boolean free = around != null && around.getValue().part() == null;
        return free || top.kind().level() == 1 || mislabelled(top);
    }

    /** "3. ĐÁNH GIÁ CHUNG" in capitals, where the outline has III. */
    private boolean mislabelled(Candidate top) {
        return top.kind() == Label.Kind.ARABIC
                && Line.caps(top.heading())
                && top.label().equals(ROMAN.get(top.part().code()));
    }

    private boolean inOrder(Candidate top, Map<String, Candidate> found) {
        int order = order(top.part().code());
        return found.values().stream()
                .allMatch(other -> order(other.part().code()) < order == other.line() < top.line());
    }

    private int order(String code) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).code().equals(code)) {
                return i;
            }
        }
        return parts.size();
    }

    private void findAreas(Map<String, Candidate> found, Label.Kind manner) {
        Set<String> holders = new HashSet<>();
        parts.stream().filter(Outline.Part::area).forEach(area -> holders.add(holder(area.code())));
        for (String holder : holders) {
            Predicate<Candidate> within = region(holder, found, manner);
            List<Candidate> areas = candidates.stream()
                    .filter(candidate -> candidate.part() != null
                            && candidate.part().area()
                            && holder(candidate.part().code()).equals(holder))
                    .filter(within)
                    .toList();
            takeAreas(areas, found);
        }
    }

    private static void takeAreas(List<Candidate> areas, Map<String, Candidate> found) {
        Label.Kind manner = manner(areas);
        long named = areas.stream()
                .filter(area -> area.kind() == manner)
                .map(area -> area.part().code())
                .distinct()
                .count();
        Set<String> closed = new HashSet<>();
        boolean repeated = false;
        for (Candidate area : areas) {
            boolean own = area.kind() == manner;
            boolean unlabelled = area.kind() == Label.Kind.NONE && area.likeness() > PartNames.OPENING;
            repeated |= own && named >= 3 && !closed.add(area.part().code());
            if (!repeated && (own || unlabelled || named <= 1)) {
                found.putIfAbsent(area.part().code(), area);
            }
        }
    }

    private static String holder(String code) {
        return code.substring(0, code.indexOf('.'));
    }

    /** Where the areas of a part may stand: under its heading; without one, before the next part that was found. */
    private Predicate<Candidate> region(String holder, Map<String, Candidate> found, Label.Kind manner) {
        Candidate head = found.get(holder);
        int order = parts.stream().anyMatch(part -> part.code().equals(holder))
                ? order(holder)
                : parts.stream()
                        .filter(part -> part.area() && holder(part.code()).equals(holder))
                        .mapToInt(part -> order(part.code()))
                        .min()
                        .orElse(0);
        int start = head == null ? -1 : head.line();
        int end = Integer.MAX_VALUE;
        for (Candidate candidate : candidates) {
            boolean laterPart = found.containsValue(candidate)
                    && (head == null ? order(candidate.part().code()) > order : candidate.kind() == manner);
            boolean unknownPart =
                    head != null && candidate.part() == null && candidate.kind() == manner && manner.level() == 1;
            if (candidate.line() > start && (laterPart || unknownPart)) {
                end = Math.min(end, candidate.line());
            }
        }
        int last = end;
        return candidate -> candidate.line() > start && candidate.line() < last;
    }

    /** The kind of label that most different parts carry, the outer one of two equals. */
    private static Label.Kind manner(List<Candidate> headings) {
        Map<Label.Kind, Set<String>> named = new EnumMap<>(Label.Kind.class);
        headings.forEach(heading -> named.computeIfAbsent(heading.kind(), kind -> new HashSet<>())
                .add(heading.part().code()));
        Label.Kind best = Label.Kind.ROMAN;
        int most = 0;
        for (Map.Entry<Label.Kind, Set<String>> entry : named.entrySet()) {
            if (entry.getValue().size() > most) {
                most = entry.getValue().size();
                best = entry.getKey();
            }
        }
        return best;
    }

    static List<Candidate> inReadingOrder(Map<String, Candidate> found) {
        List<Candidate> order = new ArrayList<>(found.values());
        order.sort(Comparator.comparingInt(Candidate::line));
        return order;
    }
}
