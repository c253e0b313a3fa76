package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanthu.consolidation.Narrative.Alike;
import vn.vanthu.consolidation.Narrative.Passage;
import vn.vanthu.extraction.Label;

/**
 * Lời giống nhau: paragraphs that several units wrote in the same words and numbers under one point. Each is shown once,
 * with all who wrote it, the one that most wrote first.
 *
 * @param passages one for each such paragraph
 * @param others what the units say beside them; it holds what there was no room to show as shared
 */
record SharedWords(List<Passage> passages, List<Told> others) {

    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_WORDS_OF_ITEM = 8;

    private record Writer(Voice voice, Paragraph paragraph) {}

    /**
     * @param longest of a paragraph that can be shared, in characters
     * @param room characters of all shared paragraphs
     */
    static SharedWords of(List<Told> told, int longest, int room) {
        Map<Paragraph, String> keys = keys(told, longest);
        Map<String, Map<String, Writer>> writers = new LinkedHashMap<>();
        for (Told each : told) {
            for (Paragraph paragraph : each.paragraphs()) {
                String key = keys.get(paragraph);
                if (key != null) {
                    writers.computeIfAbsent(key, first -> new LinkedHashMap<>())
                            .putIfAbsent(each.voice().unit().id(), new Writer(each.voice(), paragraph));
                }
            }
        }
        Set<String> shown = new HashSet<>();
        List<Passage> passages = new ArrayList<>();
        int left = room;
        for (Map.Entry<String, Map<String, Writer>> entry : mostWrittenFirst(writers)) {
            Passage passage = passage(List.copyOf(entry.getValue().values()));
            if (passage.text().length() <= left) {
                left -= passage.text().length();
                passages.add(passage);
                shown.add(entry.getKey());
            }
        }
        List<Told> others = told.stream()
                .map(each -> each.with(
                        each.paragraphs().stream()
                                .filter(paragraph -> !shown.contains(keys.getOrDefault(paragraph, "")))
                                .toList(),
                        0))
                .toList();
        return new SharedWords(passages, others);
    }

    int length() {
        return passages.stream().mapToInt(passage -> passage.text().length()).sum();
    }

    private static List<Map.Entry<String, Map<String, Writer>>> mostWrittenFirst(
            Map<String, Map<String, Writer>> writers) {
        return writers.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted((one, other) ->
                        Integer.compare(other.getValue().size(), one.getValue().size()))
                .toList();
    }

    /** Of those that can be shared: where no other paragraph has the same digits, there is nothing to compare. */
    private static Map<Paragraph, String> keys(List<Told> told, int longest) {
        Map<String, List<Paragraph>> byDigits = new LinkedHashMap<>();
        told.stream()
                .flatMap(each -> each.paragraphs().stream())
                .filter(paragraph -> sharable(paragraph, longest))
                .forEach(paragraph -> byDigits.computeIfAbsent(paragraph.digits(), first -> new ArrayList<>())
                        .add(paragraph));
        Map<Paragraph, String> keys = new IdentityHashMap<>();
        byDigits.values().stream()
                .filter(same -> same.size() > 1)
                .flatMap(List::stream)
                .forEach(paragraph -> {
                    String key = paragraph.key();
                    if (key.split(" ").length >= fewest(paragraph)) {
                        keys.put(paragraph, key);
                    }
                });
        return keys;
    }

    /** Numbered items hang on what is before them. */
    private static boolean sharable(Paragraph paragraph, int longest) {
        return !paragraph.lead()
                && paragraph.whole()
                && !paragraph.sentences().isEmpty()
                && paragraph.line().length() <= longest
                && paragraph.level().compareTo(Label.Kind.BULLET) >= 0;
    }

    /** A few words say too little alone. */
    private static int fewest(Paragraph paragraph) {
        return paragraph.level() == Label.Kind.BULLET ? FEWEST_WORDS_OF_ITEM : FEWEST_WORDS;
    }

    private static Passage passage(List<Writer> writers) {
        Writer first = writers.get(0);
        return new Passage(
                first.voice().unit(),
                String.join("\n", first.paragraph().written()),
                0,
                first.voice().source(),
                0,
                writers.stream()
                        .skip(1)
                        .map(writer ->
                                new Alike(writer.voice().unit(), writer.voice().source()))
                        .toList());
    }
}
