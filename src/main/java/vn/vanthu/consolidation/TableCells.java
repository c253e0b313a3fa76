package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import vn.vanthu.extraction.Label;

/**
 * Ô của bảng: a table within a section comes as lines, one a cell, that say nothing when they are quoted. They are known by
 * a line that is a number alone, and by the words without a closing mark around it.
 */
final class TableCells {

    private static final Pattern NUMBER = Pattern.compile("[\\s\\d.,%/-]{0,20}[\\d%-]\\s*");
    private static final Pattern CLOSED = Pattern.compile("[.;:,!?…]\\s*$");
    private static final int LONGEST = 80;

    private TableCells() {}

    static List<Paragraph> without(List<Paragraph> paragraphs) {
        BitSet cells = new BitSet();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (NUMBER.matcher(paragraphs.get(i).line()).matches()) {
                for (int k = i; k >= 0 && !cells.get(k) && cell(paragraphs.get(k)); k--) {
                    cells.set(k);
                }
                for (int k = i + 1; k < paragraphs.size() && cell(paragraphs.get(k)); k++) {
                    cells.set(k);
                }
            }
        }
        List<Paragraph> others = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!cells.get(i)) {
                others.add(paragraphs.get(i));
            }
        }
        return others;
    }

    private static boolean cell(Paragraph paragraph) {
        return paragraph.level() == Label.Kind.NONE
                && paragraph.line().length() <= LONGEST
                && !CLOSED.matcher(paragraph.line()).find()
                && !Opening.saysSomething(paragraph.line());
    }
}
