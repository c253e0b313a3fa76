package vn.vanthu.extraction.adapter.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which lines are centred: even with the middle of the running text, or with a neighbour of another width. */
final class Centring {

    private static final float EVEN = 1.5f;
    private static final float OTHER_WIDTH = 6;
    private static final float SAME_EDGE = 2;
    /** Of the text's width: no first line is indented further. */
    private static final float INDENT = 0.25f;

    private final Set<VisualLine> evenWithNeighbour = Collections.newSetFromMap(new IdentityHashMap<>());

    Centring(List<List<Item>> pages) {
        for (List<Item> items : pages) {
            VisualLine above = null;
            for (Item item : items) {
                VisualLine line = item instanceof Item.Flowing flowing ? flowing.line() : null;
                if (above != null
                        && line != null
                        && Math.abs(above.centre() - line.centre()) <= EVEN
                        && Math.abs(above.left() - line.left()) >= OTHER_WIDTH) {
                    evenWithNeighbour.add(above);
                    evenWithNeighbour.add(line);
                }
                above = line;
            }
        }
    }

    boolean centred(VisualLine line, TextFrame frame) {
        return frame.centres(line) || evenWithNeighbour.contains(line) && !opensParagraph(line, frame);
    }

    /** Indented as a first line of running text is, and full to the right edge: even with a neighbour by chance. */
    private static boolean opensParagraph(VisualLine line, TextFrame frame) {
        float indent = line.left() - frame.left();
        return line.right() >= frame.right() - SAME_EDGE
                && indent > OTHER_WIDTH
                && indent < INDENT * (frame.right() - frame.left());
    }

    /**
     * True unless neither is, or they start together and end apart, as centred lines never do, or the one reaches the right
     * edge and the other the left.
     */
    boolean eitherCentred(VisualLine above, VisualLine line, TextFrame frame) {
        if (line.left() <= frame.left() + SAME_EDGE && above.right() >= frame.right() - SAME_EDGE) {
            return false;
        }
        boolean startTogether = Math.abs(above.left() - line.left()) <= SAME_EDGE;
        boolean endTogether = Math.abs(above.right() - line.right()) <= SAME_EDGE;
        return (centred(above, frame) || centred(line, frame)) && (!startTogether || endTogether);
    }
}
