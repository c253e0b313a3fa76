package vn.vanthu.obligation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vanthu.document.VietnameseText;

/**
 * Tên cơ quan as words to compare: without case, diacritics, punctuation and "và"; "ủy ban nhân dân" is "ubnd", and in
 * front of a place it is left out; a level shortened to one letter ("UBND H. KRÔNG PẮC") is written out.
 */
record AgencyName(List<String> words) {

    private static final Set<String> LEVELS = Set.of("tinh", "huyen", "xa", "phuong", "quan");
    private static final Map<String, String> SHORT_LEVELS =
            Map.of("t", "tinh", "h", "huyen", "x", "xa", "p", "phuong", "q", "quan", "tx", "thi xa", "tp", "thanh pho");
    private static final String COMMITTEE = "ubnd";

    AgencyName {
        words = List.copyOf(words);
    }

    static AgencyName of(String printed) {
        String folded = (" " + VietnameseText.fold(printed) + " ")
                .replace(" uy ban nhan dan ", " ubnd ")
                .replace(" va ", " ")
                .strip();
        if (folded.isEmpty()) {
            return new AgencyName(List.of());
        }
        String[] words = folded.split(" ");
        int start = words[0].equals(COMMITTEE) && words.length > 1 ? 1 : 0;
        if (start == 1 || words.length > 1) {
            words[start] = SHORT_LEVELS.getOrDefault(words[start], words[start]);
        }
        String joined = String.join(" ", Arrays.asList(words).subList(start, words.length));
        return new AgencyName(List.of(joined.split(" ")));
    }

    /** The words run together, so that "Ea H leo" and "EaH'leo" are one. */
    String key() {
        return String.join("", words);
    }

    /** True when it opens with a level of territory, as in "huyện Krông Pắc". */
    boolean territory() {
        return placeStart() > 0;
    }

    /** The name of the place without its level; itself when it has none. */
    AgencyName place() {
        return new AgencyName(words.subList(placeStart(), words.size()));
    }

    /** This name without a superior's before or behind it: "Sở Tư pháp tỉnh Đắk Lắk" without "tỉnh Đắk Lắk". */
    AgencyName without(AgencyName superior) {
        int keep = words.size() - superior.words.size();
        if (keep > 0 && words.subList(keep, words.size()).equals(superior.words)) {
            return new AgencyName(words.subList(0, keep));
        }
        if (keep > 0 && words.subList(0, superior.words.size()).equals(superior.words)) {
            return new AgencyName(words.subList(superior.words.size(), words.size()));
        }
        return this;
    }

    /**
     * True when this name, as printed, shortens the other: each printed word is a word of the other, or some of its words
     * run together, or their initials, in order and with nothing left over ("LĐ-TB&amp;XH", "NN và PTNT", "BQL các KCN").
     */
    boolean shortens(AgencyName full) {
        return covers(0, full.words, 0);
    }

    private boolean covers(int at, List<String> full, int from) {
        if (at == words.size()) {
            return from == full.size();
        }
        StringBuilder initials = new StringBuilder();
        StringBuilder joined = new StringBuilder();
        String word = words.get(at);
        for (int end = from; end < full.size() && initials.length() < word.length(); end++) {
            initials.append(full.get(end).charAt(0));
            joined.append(full.get(end));
            boolean matches = word.contentEquals(joined) || end > from && word.contentEquals(initials);
            if (matches && covers(at + 1, full, end + 1)) {
                return true;
            }
        }
        return false;
    }

    private int placeStart() {
        if (words.size() > 2 && Set.of("thi xa", "thanh pho").contains(words.get(0) + " " + words.get(1))) {
            return 2;
        }
        return words.size() > 1 && LEVELS.contains(words.get(0)) ? 1 : 0;
    }
}
