package vn.vanthu.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vanthu.document.Frame;
import vn.vanthu.document.Place;
import vn.vanthu.document.VietnameseText;

/** What the running text of a plan says, line by line. */
final class PlanText {

    private static final int OPENING = 80;
    private static final int LONGEST_HEADING = 160;
    private static final int WORDS_OF_A_PHRASE = 3;

    private PlanText() {}

    /** What stands before the first part and before the first table. */
    static String opening(Layout layout) {
        List<String> opening = new ArrayList<>();
        for (Line line : layout.lines()) {
            Label.Kind kind = Label.of(line.text()).kind();
            boolean part = kind == Label.Kind.PART || kind == Label.Kind.ROMAN || kind == Label.Kind.UPPER;
            if (part || line.framed() || opening.size() == OPENING) {
                break;
            }
            opening.add(line.text());
        }
        return String.join("\n", opening);
    }

    /** Where a content is said: a heading with something under it, or a sentence. */
    static Optional<Place.Position> find(List<Line> lines, Frame.Sought sought) {
        List<String> headings =
                sought.headings().stream().map(VietnameseText::fold).toList();
        List<String> sentences =
                sought.sentences().stream().map(VietnameseText::fold).toList();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String said = " " + VietnameseText.fold(line.text()) + " ";
            boolean sentence = sentences.stream().anyMatch(words -> said.contains(" " + words + " "));
            boolean heading = !line.framed() && heading(line, headings);
            boolean title = heading && bare(line);
            if (heading && (!title || filled(lines, i)) || sentence && !(heading && title) && !emptyTitle(lines, i)) {
                return Optional.of(line.at());
            }
        }
        return Optional.empty();
    }

    private static boolean heading(Line line, List<String> headings) {
        Label label = Label.of(line.text());
        String title = title(label.rest());
        boolean shown = label.kind() != Label.Kind.NONE || line.bold() || Line.caps(title) || !bare(line);
        return shown
                && title.length() <= LONGEST_HEADING
                && headings.stream().anyMatch(words -> names(VietnameseText.fold(title), words));
    }

    private static boolean names(String title, String words) {
        boolean phrase = words.split(" ").length >= WORDS_OF_A_PHRASE;
        return title.equals(words) || phrase && title.startsWith(words + " ");
    }

    /** Up to the colon after which the text runs on. */
    private static String title(String rest) {
        int colon = rest.indexOf(':');
        return colon < 0 ? rest : rest.substring(0, colon);
    }

    /** True when nothing follows the title in its own line. */
    private static boolean bare(Line line) {
        int colon = line.text().indexOf(':');
        return colon < 0 || line.text().substring(colon + 1).isBlank();
    }

    /** A line that is a title only, with nothing under it. */
    private static boolean emptyTitle(List<Line> lines, int index) {
        Line line = lines.get(index);
        Label label = Label.of(line.text());
        boolean labelled = label.kind() != Label.Kind.NONE && label.kind() != Label.Kind.BULLET;
        boolean title = labelled && !line.framed() && !ListItem.closed(line.text()) && line.length() <= LONGEST_HEADING;
        return title && bare(line) && !filled(lines, index);
    }

    /** True when the next line is not another heading of the same level or of one further out, nor the paper's end. */
    private static boolean filled(List<Line> lines, int index) {
        if (index + 1 >= lines.size()) {
            return false;
        }
        Line next = lines.get(index + 1);
        Label.Kind kind = Label.of(next.text()).kind();
        Label.Kind own = Label.of(lines.get(index).text()).kind();
        boolean ends = next.startsWith("noi nhan") || SignatureBlock.authority(next) || Layout.annexTitle(next);
        boolean sister = kind != Label.Kind.NONE && kind != Label.Kind.BULLET && kind.compareTo(own) <= 0;
        return !ends && !sister;
    }
}
