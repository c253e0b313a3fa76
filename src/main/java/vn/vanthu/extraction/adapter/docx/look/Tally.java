package vn.vanthu.extraction.adapter.docx.look;

import java.util.HashMap;
import java.util.Map;
import vn.vanthu.extraction.Presentation.Letters;
import vn.vanthu.extraction.Presentation.Share;

/** Counts how the letters of one line look; blanks do not count. */
final class Tally {

    private final Map<String, Integer> fonts = new HashMap<>();
    /** Of the letters that came last, which are not among {@link #fonts} yet. */
    private String font = "";

    private int ofFont;
    private int count;
    private double least = Double.MAX_VALUE;
    private double most;
    private int bold;
    private int italic;
    private int underlined;
    private int coloured;

    void add(char letter, LetterLook look) {
        count++;
        String own = look.font(letter);
        if (own != font) {
            noteFont();
            font = own;
        }
        ofFont++;
        least = Math.min(least, look.size());
        most = Math.max(most, look.size());
        bold += look.bold() ? 1 : 0;
        italic += look.italic() ? 1 : 0;
        underlined += look.underlined() ? 1 : 0;
        coloured += look.coloured() ? 1 : 0;
    }

    boolean empty() {
        return count == 0;
    }

    /** @param mark of the paragraph, which stands for the letters of an empty line */
    Letters letters(LetterLook mark) {
        if (count == 0) {
            return new Letters(mark.ascii(), mark.size(), mark.size(), Share.NONE, Share.NONE, Share.NONE, Share.NONE);
        }
        noteFont();
        String prevailing = fonts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        return new Letters(prevailing, least, most, share(bold), share(italic), share(underlined), share(coloured));
    }

    private void noteFont() {
        if (ofFont > 0) {
            fonts.merge(font, ofFont, Integer::sum);
            ofFont = 0;
        }
    }

    private Share share(int part) {
        return part == 0 ? Share.NONE : part == count ? Share.ALL : Share.SOME;
    }
}
