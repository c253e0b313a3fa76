package vn.vanthu.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Âm tiết: what can be a written word of Vietnamese, by its first consonant, its rhyme and its tone. */
public final class VietnameseSyllable {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String STOPPED_TONES = "\u0301\u0323";
    private static final int LONGEST = 7;

    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");

    private static final Set<String> RHYMES = Set.of(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt "
                    + "âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
                    + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
                    + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on "
                    + "ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
                    + "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych "
                    + "uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
                    + "y ych yêm yên yêng yêt yêu ynh yt")
            .split(" "));

    private VietnameseSyllable() {}

    /** @param word one word without blanks, in small letters or as names and headings are written */
    public static boolean is(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        char tone = 0;
        for (int i = 0; i < apart.length(); i++) {
            char sign = apart.charAt(i);
            if (TONES.indexOf(sign) < 0) {
                letters.append(sign);
            } else if (tone == 0) {
                tone = sign;
            } else {
                return false;
            }
        }
        String bare = Normalizer.normalize(letters, Normalizer.Form.NFC);
        for (int onset = Math.min(3, bare.length() - 1); onset >= 0; onset--) {
            if (ONSETS.contains(bare.substring(0, onset)) && rhymes(bare.substring(onset), tone)) {
                return true;
            }
        }
        return false;
    }

    private static boolean rhymes(String rhyme, char tone) {
        boolean stopped = rhyme.endsWith("c") || rhyme.endsWith("ch") || rhyme.endsWith("p") || rhyme.endsWith("t");
        return RHYMES.contains(rhyme) && (!stopped || tone != 0 && STOPPED_TONES.indexOf(tone) >= 0);
    }
}
