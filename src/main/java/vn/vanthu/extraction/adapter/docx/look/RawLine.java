package vn.vanthu.extraction.adapter.docx.look;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/** One line of a paragraph while its letters come. Widths in twips. */
final class RawLine {

    /** Stands for a tab among the widths; a blank has its width with a minus, a word its own. */
    static final double TAB = Double.NaN;

    /** Longer lines are not broken into rows. */
    private static final int LONGEST = 400;

    private static final String DASH = "_\\-\u2010-\u2015\u203E\u2500\u00AF";
    private static final Pattern DASHES = Pattern.compile("[" + DASH + "][" + DASH + "\\s]{2,}");
    private static final int DASHES_LEAST = 3;

    final RawParagraph paragraph;
    final Tally tally = new Tally();
    private StringBuilder text = new StringBuilder();
    private String seen;
    private double[] widths = new double[8];
    private int count;
    private boolean inWord;
    private boolean measured = true;
    private String label = "";
    double underlined;
    /** Of a tab that goes to the middle or edge of the column whatever its stops; null for none. */
    String positionedTab;

    boolean pageNumber;
    /** Among all lines, in the end. */
    int index;

    RawLine(RawParagraph paragraph) {
        this.paragraph = paragraph;
    }

    /** @param face the widths of the letters that look like that */
    void add(char letter, LetterLook look, TimesWidths face) {
        text.append(letter);
        if (letter == '\t') {
            width(TAB);
            inWord = false;
            return;
        }
        double wide = look.width(letter, face);
        underlined += look.underlined() ? wide : 0;
        if (letter == ' ') {
            width(-wide);
            inWord = false;
            return;
        }
        if (!Character.isWhitespace(letter) && letter != '\u00A0') {
            tally.add(letter, look);
        }
        if (inWord && count > 0) {
            widths[count - 1] += wide;
        } else {
            width(wide);
            inWord = true;
        }
    }

    /** What the list writes before the line, without counting among its letters. */
    void label(String written, LetterLook look) {
        double wide = 0;
        for (int i = 0; i < written.stripTrailing().length(); i++) {
            wide += look.width(written.charAt(i), look.face());
        }
        label = written;
        double[] all = new double[count + 2];
        all[0] = wide;
        all[1] = TAB;
        System.arraycopy(widths, 0, all, 2, count);
        widths = all;
        count += 2;
    }

    /** Nothing is added behind. */
    void ends() {
        if (pageNumber && text.chars().noneMatch(Character::isDigit)) {
            add('1', paragraph.mark, paragraph.mark.face());
        }
        seen = Normalizer.normalize((label + text).strip(), Normalizer.Form.NFC);
        text = null;
    }

    /** As the paper has it; of a line that has ended. */
    String text() {
        return seen;
    }

    /** True for a line of which nothing is seen. */
    boolean blank() {
        return seen.isEmpty();
    }

    boolean opens() {
        return paragraph.lines.get(0) == this;
    }

    /** True for a rule typed as underscores or dashes. */
    boolean dashes() {
        return DASHES.matcher(seen).matches()
                && seen.chars()
                                .filter(letter -> !Character.isWhitespace(letter))
                                .count()
                        >= DASHES_LEAST;
    }

    /** Empty for a line too long to be measured. */
    double[] widths() {
        return measured ? Arrays.copyOf(widths, count) : new double[0];
    }

    boolean measured() {
        return measured;
    }

    private void width(double wide) {
        if (text.length() > LONGEST) {
            measured = false;
            return;
        }
        if (count == widths.length) {
            widths = Arrays.copyOf(widths, 2 * count);
        }
        widths[count++] = wide;
    }
}
