package vn.vanthu.consolidation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.vanthu.consolidation.ProblemWords.Named;
import vn.vanthu.extraction.Label;

/**
 * Đề mục đang có hiệu lực: which heading governs the line that is being read. A heading with nothing behind it governs the
 * lines up to the next one of its level; one that runs on in its line, that line and the deeper ones under it.
 */
final class ProblemScope {

    private static final int MOST_WORDS_OF_TITLE = 12;
    private static final List<String> ENDS = List.of(".", ",", ";", "!", "?");

    private final Deque<Reach> blocks = new ArrayDeque<>();
    private Reach item;

    /**
     * @param named empty where no problem is named
     * @param level of the heading's label; NONE where it has none
     * @param mark the bullet that stands before it
     * @param ends the outermost label that still belongs to what a heading without a label began; null until one is met
     */
    private record Reach(Optional<Named> named, String group, Label.Kind level, char mark, Label.Kind ends) {}

    ProblemScope(String title) {
        blocks.push(new Reach(ProblemWords.heading(title), "", Label.Kind.PART, ' ', null));
    }

    Optional<Named> named() {
        return reach().named();
    }

    String group() {
        return reach().group();
    }

    private Reach reach() {
        return item == null ? blocks.element() : item;
    }

    /**
     * Enters a line.
     *
     * @return behind the heading in its line; its length where the whole line is one
     */
    int enter(List<String> lines, int index, Opening opening) {
        String line = lines.get(index);
        Label.Kind level = opening.label().kind();
        char mark = line.strip().charAt(0);
        if (item != null && !within(item, level, mark)) {
            item = null;
        }
        Paragraph paragraph = Paragraph.of(line, opening.end(), opening);
        if (paragraph.lead() || title(lines, index, opening)) {
            item = null;
            begin(opening.heading().isEmpty() ? line : opening.heading(), level, mark);
            return line.length();
        }
        int colon = level == Label.Kind.NONE ? runIn(line) : -1;
        if (colon > 0 || !opening.heading().isEmpty()) {
            String heading = colon > 0 ? line.substring(0, colon) : opening.heading();
            leave(level);
            item = reached(heading, level, mark);
            return colon > 0 ? colon + 1 : opening.end();
        }
        if (level != Label.Kind.NONE && level != Label.Kind.BULLET) {
            leave(level);
        }
        Reach block = blocks.element();
        if (block.level() == Label.Kind.NONE && block.ends() == null) {
            blocks.pop();
            blocks.push(new Reach(block.named(), block.group(), Label.Kind.NONE, block.mark(), level));
        }
        return opening.end();
    }

    /** A heading alone in its line ends what one of its level, or of an inner one, began. */
    private void begin(String heading, Label.Kind level, char mark) {
        boolean telling = ProblemWords.otherHeading(heading)
                || ProblemWords.heading(heading).isPresent();
        if (level != Label.Kind.NONE) {
            leave(level);
        } else if (telling && blocks.element().level() == Label.Kind.NONE) {
            blocks.pop();
        }
        if (level != Label.Kind.NONE || telling) {
            blocks.push(reached(heading, level, mark));
        }
    }

    private Reach reached(String heading, Label.Kind level, char mark) {
        Optional<Named> named = ProblemWords.heading(heading);
        if (named.isEmpty() && ProblemWords.otherHeading(heading)) {
            return new Reach(Optional.empty(), "", level, mark, null);
        }
        Optional<Named> governing = named.or(blocks.element()::named);
        String own = governing.map(kinds -> group(kinds, heading)).orElse("");
        return new Reach(
                governing, own.isEmpty() && named.isEmpty() ? blocks.element().group() : own, level, mark, null);
    }

    private static String group(Named kinds, String heading) {
        return kinds.named().stream()
                .map(kind -> ProblemGroups.ofHeading(kind, heading))
                .filter(group -> !group.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What is left when a line of the level comes. */
    private void leave(Label.Kind level) {
        boolean outer = blocks.stream().anyMatch(block -> over(block, level));
        while (outer) {
            outer = !over(blocks.pop(), level) || blocks.stream().anyMatch(block -> over(block, level));
        }
    }

    private static boolean over(Reach block, Label.Kind level) {
        return switch (block.level()) {
            case PART -> false;
            case NONE -> block.ends() != null && level.compareTo(block.ends()) < 0;
            default -> level.compareTo(block.level()) <= 0;
        };
    }

    private static boolean within(Reach item, Label.Kind level, char mark) {
        boolean deeper = level.compareTo(item.level()) > 0;
        boolean otherMark = level == Label.Kind.BULLET && item.level() == level && mark != item.mark();
        return item.level() != Label.Kind.NONE && (deeper || otherMark);
    }

    /** A short line without a label that is a title by its words, and has lines under it. */
    private static boolean title(List<String> lines, int index, Opening opening) {
        if (opening.alone()) {
            return true;
        }
        String line = lines.get(index).strip();
        boolean bare = opening.label().kind() == Label.Kind.NONE
                && index + 1 < lines.size()
                && line.split("\\s+").length <= MOST_WORDS_OF_TITLE
                && ENDS.stream().noneMatch(line::endsWith);
        return bare && !Opening.saysSomething(line) && (ProblemWords.headed(line) || ProblemWords.otherHeading(line));
    }

    /** Where the colon stands behind the name of a kind that opens a line without a label; -1 for none. */
    private static int runIn(String line) {
        int colon = line.indexOf(':');
        boolean brief = colon > 0 && line.substring(0, colon).strip().split("\\s+").length <= MOST_WORDS_OF_TITLE;
        return brief && ProblemWords.headed(line.substring(0, colon)) ? colon : -1;
    }
}
