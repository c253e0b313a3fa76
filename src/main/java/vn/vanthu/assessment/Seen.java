package vn.vanthu.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.extraction.Paper;

/**
 * What a reader sees on the pages of a submission.
 *
 * @param day of the paper; where that is blank, the day of sending
 * @param lines of all papers in reading order, cells of tables among them, blank ones left out
 * @param annexed true when a statistics annex came with it
 */
record Seen(AdministrativeDocument document, LocalDate day, List<String> lines, boolean annexed) {

    private static final int TITLE = 200;

    static Seen of(Examined submission, AdministrativeDocument document) {
        return new Seen(
                document,
                document.date().orElse(submission.day()),
                lines(submission.papers()).toList(),
                submission
                        .report()
                        .filter(report -> !report.figures().isEmpty())
                        .isPresent());
    }

    static Stream<String> lines(List<Paper> papers) {
        return papers.stream()
                .flatMap(paper -> paper.pieces().stream())
                .flatMap(Seen::texts)
                .flatMap(text -> Arrays.stream(text.split("\n")))
                .filter(line -> !line.isBlank());
    }

    static String folded(String text) {
        return VietnameseText.fold(text);
    }

    /** Folded words that stand anywhere, be it across the end of a line. */
    boolean says(String words) {
        return folded(String.join(" ", lines)).contains(words);
    }

    /** Folded words that open a line no longer than a title. */
    boolean opens(String words) {
        return lines.stream()
                .filter(line -> line.length() <= TITLE)
                .map(Seen::folded)
                .anyMatch(line -> line.equals(words) || line.startsWith(words + " "));
    }

    private static Stream<String> texts(Paper.Piece piece) {
        if (piece instanceof Paper.Text text) {
            return Stream.of(text.text());
        }
        return ((Paper.Table) piece)
                .rows().stream().flatMap(row -> row.cells().stream()).map(Paper.Cell::text);
    }
}
