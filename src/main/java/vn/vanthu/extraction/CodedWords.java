package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.vanthu.document.LegacyEncoding;
import vn.vanthu.document.WordSense;

/** The words of a text that an old encoding would read otherwise, with what their letters say for either reading. */
final class CodedWords {

    /** So many old words in a row are no accident. */
    private static final int TOGETHER = 3;

    private record Word(int start, int end, String decoded, WordSense says) {}

    /** How many words of a paper speak for either reading. */
    static final class Count {
        private static final int FEWEST = 10;
        private static final int TIMES = 10;

        private int old;
        private int unicode;
        private int neither;

        private void add(Word word) {
            old += word.says == WordSense.OLD ? 1 : 0;
            unicode += word.says == WordSense.UNICODE ? 1 : 0;
            neither += word.says == WordSense.NEITHER ? 1 : 0;
        }

        /** True when the old reading makes words of more than it makes none of. */
        boolean oldMakesSense() {
            return old > neither;
        }

        /** True when a text whose words say nothing is taken for old like the rest. */
        boolean mostlyOld() {
            return old >= FEWEST && old >= TIMES * unicode && oldMakesSense();
        }
    }

    private final String text;
    private final List<Word> words;

    private CodedWords(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static CodedWords of(String text, LegacyEncoding encoding) {
        List<Word> words = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = start;
            boolean plain = true;
            while (end < text.length() && inWord(text.charAt(end))) {
                plain &= text.charAt(end++) < 0x80;
            }
            if (!plain) {
                word(text, start, end, encoding, words);
            }
            start = Math.max(end, start + 1);
        }
        return new CodedWords(text, words);
    }

    private static void word(String text, int start, int end, LegacyEncoding encoding, List<Word> words) {
        String raw = text.substring(start, end);
        String decoded = encoding.decode(raw);
        WordSense says = WordSense.of(raw, decoded);
        if (!decoded.equals(raw) || says == WordSense.UNICODE) {
            words.add(new Word(start, end, decoded, says));
        }
    }

    void addOld(Set<String> different) {
        for (Word word : words) {
            if (word.says == WordSense.OLD) {
                different.add(word.decoded);
            }
        }
    }

    void addTo(Count count) {
        words.forEach(count::add);
    }

    /**
     * The text with its old words decoded. Words go together as far as none between them is Unicode.
     *
     * @param mostly true when nearly all of the paper is old, so that few words are enough
     */
    String decoded(boolean mostly) {
        StringBuilder read = new StringBuilder();
        int from = 0;
        for (int first = 0; first < words.size(); ) {
            int end = first;
            Count run = new Count();
            while (end < words.size() && words.get(end).says != WordSense.UNICODE) {
                run.add(words.get(end++));
            }
            boolean whole = first == 0 && end == words.size();
            boolean old = mostly ? whole || run.old > 0 : run.old >= TOGETHER && run.oldMakesSense();
            for (Word word : old ? words.subList(first, end) : List.<Word>of()) {
                read.append(text, from, word.start).append(word.decoded);
                from = word.end;
            }
            first = end + 1;
        }
        return from == 0 ? text : read.append(text.substring(from)).toString();
    }

    private static boolean inWord(char letter) {
        return Character.isLetter(letter) || letter > 0xA0 && letter <= 0xFF;
    }
}
