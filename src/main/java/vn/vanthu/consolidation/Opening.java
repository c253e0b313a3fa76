package vn.vanthu.consolidation;

import java.util.List;
import vn.vanthu.document.Phrases;
import vn.vanthu.extraction.Label;

/**
 * Mở đầu dòng: the label and the heading with which a line opens.
 *
 * @param heading without closing mark; empty when the line has none
 * @param end behind the heading and its colon, or behind the label where there is no heading; 0 for neither
 * @param alone true when nothing follows the heading in its line
 */
record Opening(Label label, String heading, int end, boolean alone) {

    private static final int LONGEST_RUN_IN = 120;
    private static final int MOST_WORDS_OF_RUN_IN = 14;
    private static final int LONGEST = 200;
    private static final int MOST_WORDS_WITH_STOP = 12;
    private static final Phrases SENTENCE = ReportWords.of("point.sentence");

    /**
     * What one of many lines opens with. A title has text of its own under it, not the next item of its list.
     *
     * @param index of the line
     */
    static Opening of(List<String> lines, int index) {
        Opening opening = of(lines.get(index), index + 1 < lines.size());
        boolean bare = opening.alone() && !lines.get(index).stripTrailing().endsWith(":");
        return bare
                        && opening.label()
                                        .kind()
                                        .compareTo(Label.of(lines.get(index + 1).strip())
                                                .kind())
                                >= 0
                ? of(lines.get(index), false)
                : opening;
    }

    /** @param followed true when text of its own may stand under the line */
    static Opening of(String line, boolean followed) {
        String text = line.strip();
        Label label = Label.of(text);
        int begin = line.indexOf(text) + text.length() - label.rest().length();
        boolean labelled = label.kind() != Label.Kind.NONE;
        int colon = label.rest().indexOf(':');
        if (labelled && colon > 0 && runIn(label.rest().substring(0, colon))) {
            boolean alone = colon == label.rest().length() - 1;
            return new Opening(label, label.rest().substring(0, colon).strip(), begin + colon + 1, alone);
        }
        boolean item = label.kind() == Label.Kind.BULLET;
        if (labelled && !item && followed && heading(label.rest())) {
            return new Opening(label, bare(label.rest()), line.length(), true);
        }
        return new Opening(label, "", labelled ? begin : 0, false);
    }

    /** Of a line that is text from its first letter. */
    static Opening none(String line) {
        return new Opening(new Label(Label.Kind.NONE, "", line), "", 0, false);
    }

    private static boolean runIn(String text) {
        return text.length() <= LONGEST_RUN_IN
                && text.split("\\s+").length <= MOST_WORDS_OF_RUN_IN
                && plain(text)
                && text.indexOf('.') < 0;
    }

    private static boolean heading(String text) {
        char last = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
        boolean closed = ".;,!?".indexOf(last) >= 0;
        boolean shortEnough = !closed || text.split("\\s+").length <= MOST_WORDS_WITH_STOP && last == '.';
        return !text.isEmpty()
                && text.length() <= LONGEST
                && shortEnough
                && (closed ? plain(text) : !SENTENCE.in(text));
    }

    private static boolean plain(String text) {
        return !numbered(text) && !SENTENCE.in(text);
    }

    static boolean numbered(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** True for words that stand in a sentence and in no heading. */
    static boolean saysSomething(String text) {
        return SENTENCE.in(text);
    }

    private static String bare(String text) {
        return text.replaceFirst("[\\s.:;]+$", "");
    }
}
