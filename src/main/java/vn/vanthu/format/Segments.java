package vn.vanthu.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vanthu.document.Component;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.extraction.Presentation;

/** The lines of a stretch of a paper, with what wide gaps part within a line apart. */
final class Segments {

    /** A tab or wide blanks, but where number and date are filled in; Quốc hiệu begins a column of its own, however close the other comes to it. */
    private static final Pattern GAP = Pattern.compile(
            "(?<![ \\t])(?<![Nn]gày|[Tt]háng|[Nn]ăm|Số|Số:)(?:\\t[\\t ]*| {4,})(?!/)|\\s+(?=CỘNG H\\p{L}{2} XÃ HỘI )");

    private Segments() {}

    /**
     * @param text tidied, never empty
     * @param key folded for comparison
     * @param whole true when nothing else stands in the line
     */
    record Segment(int index, Presentation.Line line, String text, String key, boolean whole) {

        Part as(Component component) {
            return new Part(component, index, line, text, whole);
        }
    }

    /** Segments with a letter or a figure in them. */
    static Stream<Segment> of(List<Presentation.Line> lines, int from, int to) {
        return IntStream.range(from, Math.max(from, to))
                .filter(i -> lines.get(i).region() == Presentation.Region.BODY)
                .boxed()
                .flatMap(i -> cut(lines.get(i), i));
    }

    /** Most lines hold nothing that parts them, and looking for the pattern is dear. */
    private static Stream<String> pieces(String line) {
        boolean whole = line.indexOf('\t') < 0 && !line.contains("    ") && !line.contains(" XÃ HỘI ");
        return whole ? Stream.of(line) : GAP.splitAsStream(line);
    }

    private static Stream<Segment> cut(Presentation.Line line, int index) {
        List<String> texts = pieces(line.text().strip())
                .map(VietnameseText::clean)
                .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        return texts.stream().map(text -> new Segment(index, line, text, VietnameseText.fold(text), texts.size() == 1));
    }
}
