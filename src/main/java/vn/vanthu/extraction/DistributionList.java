package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.vanthu.document.Place;

/** Nơi nhận: collects the list's entries from the lines of a document's end. */
final class DistributionList {

    private static final Pattern TITLE =
            Pattern.compile("^\\P{L}*nơi\\s+nhận\\s*:?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NEXT = Pattern.compile(";\\s*(?=[-–—+*•●])");

    private final List<String> entries = new ArrayList<>();
    private Place.Position at;
    private int piece;
    private boolean open;
    private boolean finished;

    /**
     * Takes a line that belongs to the list.
     *
     * @param signs true when the line's words are those of a signature
     */
    boolean takes(Line line, boolean signs) {
        if (line.startsWith("noi nhan")) {
            at = line.at();
            piece = line.piece();
            open = true;
            addAll(TITLE.matcher(line.text()).replaceFirst(""));
            return true;
        }
        if (!open || line.framed() && line.piece() != piece) {
            return false;
        }
        boolean dashed = ListItem.dashed(line.text());
        boolean continues = !signs && !finished && !entries.isEmpty();
        boolean undashed = !signs && entries.isEmpty();
        if (dashed) {
            addAll(line.text());
        } else if (line.side() == Line.Side.LEFT && !signs || undashed || continues) {
            extend(line.text(), continues);
        } else {
            return false;
        }
        return true;
    }

    private void extend(String text, boolean continues) {
        if (continues) {
            String last = entries.remove(entries.size() - 1);
            addAll(last + " " + text);
        } else {
            addAll(text);
        }
    }

    private void addAll(String text) {
        for (String entry : NEXT.split(text)) {
            String bare = ListItem.bare(entry);
            if (!bare.isEmpty()) {
                entries.add(bare);
            }
            finished = text.endsWith(";") || text.endsWith(".");
        }
    }

    List<String> entries() {
        return List.copyOf(entries);
    }

    Optional<Place.Position> at() {
        return Optional.ofNullable(at);
    }
}
