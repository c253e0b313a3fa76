package vn.vanthu.testing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Written syllables of Vietnamese, put together from lists of their parts that tests keep for themselves. */
public final class Syllables {

    private static final String[] ONSETS = "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x".split(" ");
    private static final String[] OPEN = "a ai ao au ay âu ây am an ang anh ăm ăn ăng âm ân âng".split(" ");
    private static final String[] OTHER =
            ("e em en eo ê êm ên êu i ia iêm iên iêng iêu im in inh iu o oa oan oi om on ong ô "
                            + "ôi ôm ôn ông ơ ơi ơm ơn u ua ui um un ung uôi uôn uông uy ư ưa ưng ươi ươm ươn ương ưu")
                    .split(" ");
    private static final String[] AFTER_GI = "eo o oi on ong ô ôi ơ ơi u ui un ung uôn ư ương ươi".split(" ");
    private static final String[] STOPPED =
            "ac ach ap at ăc ăp ăt âp ât êch êt oc op ot ôc ôp ôt uc uôc ươc ươp ưt".split(" ");
    private static final String[] TONES = {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};
    private static final String[] STOPPED_TONES = {"\u0301", "\u0323"};

    private Syllables() {}

    public static List<String> all() {
        List<String> all = new ArrayList<>();
        for (String onset : ONSETS) {
            add(all, onset, OPEN, TONES);
            if (!onset.equals("qu")) {
                add(all, onset, onset.equals("gi") ? AFTER_GI : OTHER, TONES);
                add(all, onset, STOPPED, STOPPED_TONES);
            }
        }
        return all;
    }

    private static void add(List<String> all, String onset, String[] rhymes, String[] tones) {
        for (String rhyme : rhymes) {
            for (String tone : tones) {
                all.add(onset + toned(rhyme, tone));
            }
        }
    }

    private static String toned(String rhyme, String tone) {
        int vowel = 0;
        for (int i = 0; i < rhyme.length(); i++) {
            vowel = "ăâêôơư".indexOf(rhyme.charAt(i)) >= 0 ? i : vowel;
        }
        boolean ends = rhyme.matches(".*(c|ch|p|t|m|n|ng|nh)");
        vowel = vowel == 0 && ends && rhyme.startsWith("oa") ? 1 : vowel;
        String whole = rhyme.substring(0, vowel + 1) + tone + rhyme.substring(vowel + 1);
        return Normalizer.normalize(whole, Normalizer.Form.NFC);
    }
}
