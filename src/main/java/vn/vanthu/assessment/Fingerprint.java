package vn.vanthu.assessment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vanthu.document.Outline;
import vn.vanthu.document.VietnameseText;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.PlanItem;
import vn.vanthu.extraction.ScoreLine;
import vn.vanthu.extraction.Section;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;

/** When two submissions are the same. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * The key of a set of files, whatever their names, order and envelope.
     *
     * @return SHA-256 over the sorted digests; empty when there is no file
     */
    static String ofFiles(List<Attachment> files) {
        return files.isEmpty()
                ? ""
                : digest(files.stream()
                        .map(file -> file.content().sha256())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(",")));
    }

    /** The key of a submission that brings words and no file. */
    static String ofWords(String words) {
        return digest(words);
    }

    /** The key of what a report says, its annex by the figures: the same for a paper saved again, or printed to another format, without a change. */
    static String ofReport(ExtractedReport report) {
        StringBuilder said = new StringBuilder(letters(report.head().document().subject()));
        for (Section section : report.sections()) {
            if (!section.code().equals(Outline.ANNEX)) {
                said.append('|').append(section.code()).append(section.state()).append(letters(section.text()));
            }
        }
        for (Figure figure : report.figures()) {
            said.append('|').append(figure.code()).append(figure.state());
            figure.value()
                    .ifPresent(value -> said.append(value.stripTrailingZeros().toPlainString()));
        }
        for (PlanItem item : report.plan().items()) {
            said.append('|').append(item.area());
            item.cells().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(cell -> said.append(cell.getKey()).append(letters(cell.getValue())));
        }
        for (ScoreLine line : report.scores()) {
            said.append('|').append(letters(line.number() + line.name()));
            said.append(points(line.maximum())).append('/').append(points(line.self()));
            said.append(letters(line.evidence() + line.explanation()));
        }
        return digest(said.toString());
    }

    private static String points(ScoreLine.Score score) {
        return Scores.value(score)
                .map(value -> value.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    /**
     * The key of a paper known by its number, notation and date: what it says, and which earlier one it changes, so that
     * the same paper can take the same earlier one's place only once.
     *
     * @return empty for a paper without number or date
     */
    static String ofPaper(Examined submission) {
        return submission
                .document()
                .filter(paper -> !paper.number().number().isEmpty())
                .flatMap(paper -> paper.date()
                        .map(date -> digest(String.join(
                                "|",
                                paper.number().number(),
                                paper.number().notation(),
                                date.toString(),
                                submission.fingerprint(),
                                submission
                                        .revision()
                                        .map(revision ->
                                                revision.previous().prior().caseNumber())
                                        .orElse("")))))
                .orElse("");
    }

    /** Words without blanks, so that a line broken elsewhere makes no difference. */
    /** The letters and digits of a text, without what a saving again changes. */
    static String letters(String text) {
        return VietnameseText.clean(text).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String digest(String text) {
        return Content.of(text.getBytes(StandardCharsets.UTF_8)).sha256();
    }
}
