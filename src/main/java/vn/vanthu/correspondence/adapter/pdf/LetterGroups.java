package vn.vanthu.correspondence.adapter.pdf;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Nhóm chữ: letters that come into a font's subset together (a vowel with all its tones, the digits, the plain consonants),
 * so that most letters of a day share one subset. What belongs to no group stands for itself.
 */
final class LetterGroups {

    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";
    private static final String CONSONANTS = "bcdđghklmnpqrstvx";
    private static final List<String> OTHERS = List.of("0123456789", " .,;:-/()\"'", "fjwz", "FJWZ", "–“”…");
    private static final Map<Integer, BitSet> GROUPS = groups();

    private LetterGroups() {}

    private static Map<Integer, BitSet> groups() {
        Map<Integer, BitSet> groups = new HashMap<>();
        OTHERS.forEach(group -> add(group, groups));
        add(CONSONANTS, groups);
        add(CONSONANTS.toUpperCase(Locale.ROOT), groups);
        VOWELS.chars().forEach(vowel -> {
            StringBuilder family = new StringBuilder().append((char) vowel);
            TONES.chars()
                    .forEach(tone ->
                            family.append(Normalizer.normalize("" + (char) vowel + (char) tone, Normalizer.Form.NFC)));
            add(family.toString(), groups);
            add(family.toString().toUpperCase(Locale.ROOT), groups);
        });
        return groups;
    }

    private static void add(String group, Map<Integer, BitSet> groups) {
        BitSet letters = new BitSet();
        group.chars().forEach(letters::set);
        group.chars().forEach(letter -> groups.put(letter, letters));
    }

    /** The letters with all those of their groups. */
    static BitSet around(BitSet letters) {
        BitSet all = new BitSet();
        letters.stream().filter(letter -> !all.get(letter)).forEach(letter -> {
            BitSet group = GROUPS.get(letter);
            if (group == null) {
                all.set(letter);
            } else {
                all.or(group);
            }
        });
        return all;
    }
}
