package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vanthu.consolidation.Narrative.Alike;
import vn.vanthu.consolidation.Narrative.Passage;
import vn.vanthu.extraction.Label;

/**
 * Lời giống nhau: paragraphs that several units wrote in the very same words under one point. Each is shown once, with all
 * who wrote it, the one that most wrote first.
 *
 * @param passages one for each such paragraph
 * @param others what the units say beside them
 */
record SharedWords(List<Passage> passages, List<Told> others) {

    private static final int FEWEST_WORDS = 5;

    private record Writer(Voice voice, Paragraph paragraph) {}

    /** @param longest of a paragraph that can be shared, in characters */
    static SharedWords of(List<Told> told, int longest) {
        Map<String, Map<String, Writer>> writers = new LinkedHashMap<>();
        for (Told each : told) {
            for (Paragraph paragraph : each.paragraphs()) {
                if (sharable(paragraph, longest)) {
                    writers.computeIfAbsent(paragraph.key(), key -> new LinkedHashMap<>())
                            .putIfAbsent(each.voice().unit().id(), new Writer(each.voice(), paragraph));
                }
            }
        }
        writers.values().removeIf(units -> units.size() < 2);
        List<Passage> passages = writers.values().stream()
                .map(units -> passage(List.copyOf(units.values())))
                .sorted((one, other) ->
                        Integer.compare(other.alike().size(), one.alike().size()))
                .toList();
        List<Told> others = new ArrayList<>();
        for (Told each : told) {
            others.add(each.with(
                    each.paragraphs().stream()
                            .filter(paragraph -> !sharable(paragraph, longest) || !writers.containsKey(paragraph.key()))
                            .toList(),
                    0));
        }
        return new SharedWords(passages, others);
    }

    /** Items of a list hang on the line before them, and a few words say too little alone. */
    private static boolean sharable(Paragraph paragraph, int longest) {
        return !paragraph.lead()
                && paragraph.whole()
                && paragraph.line().length() <= longest
                && paragraph.level() == Label.Kind.NONE
                && paragraph.key().split(" ").length >= FEWEST_WORDS;
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
