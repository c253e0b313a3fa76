package vn.vanthu.assessment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Paper;
import vn.vanthu.extraction.Section;

/** Tells the unit what was read, so that a page lost on the way is noticed by whoever knows the paper. */
final class SummaryRules {

    private SummaryRules() {}

    static Stream<Finding> whatWasRead(Examined submission) {
        return submission.report().filter(report -> !submission.nil()).stream()
                .map(report -> Stream.of(
                                sections(report),
                                submission
                                        .outline()
                                        .map(outline -> contents(report, outline))
                                        .orElse(""),
                                rest(report),
                                pages(submission.papers()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("; ")))
                .map(read -> Findings.info(FindingCode.CONTENT_READ, "", read));
    }

    /** All that stands on the pages, headings of forms and lines without a figure among it. */
    private static String pages(List<Paper> papers) {
        List<String> lines = Seen.lines(papers).toList();
        long words = lines.stream().mapToLong(line -> 1 + gaps(line.strip())).sum();
        return Wording.of("summary.pages", count(lines.size()), count(words));
    }

    private static long gaps(String line) {
        long gaps = 0;
        for (int i = 1; i < line.length(); i++) {
            gaps += blank(line.charAt(i)) && !blank(line.charAt(i - 1)) ? 1 : 0;
        }
        return gaps;
    }

    private static boolean blank(char sign) {
        return sign == ' ' || sign >= '\t' && sign <= '\r';
    }

    private static String sections(ExtractedReport report) {
        return report.sections().stream()
                .filter(section -> section.state() != Section.State.MISSING
                        && !section.text().isBlank()
                        && !section.code().equals(Outline.ANNEX))
                .map(section -> Wording.of("summary.section", section.code(), count(paragraphs(section.text()))))
                .collect(Collectors.joining("; "));
    }

    private static String contents(ExtractedReport report, Outline outline) {
        if (outline.frame().isPresent()) {
            return Wording.of("summary.plan", count(report.plan().items().size()));
        }
        return outline.scoring().isPresent()
                ? Wording.of("summary.scores", count(report.scores().size()))
                : figures(report);
    }

    private static String figures(ExtractedReport report) {
        long filled = report.figures().stream()
                .filter(figure -> figure.state() != Figure.State.BLANK)
                .count();
        return Wording.of("summary.figures", count(filled));
    }

    private static String rest(ExtractedReport report) {
        AdministrativeDocument document = report.head().document();
        return Wording.of(
                "summary.head",
                count(document.recipients().size()),
                count(document.legalBases().size()),
                count(document.distribution().size()),
                count(document.body().size()));
    }

    private static long paragraphs(String text) {
        return List.of(text.split("\n")).stream()
                .filter(line -> !line.isBlank())
                .count();
    }

    private static String count(long number) {
        return Long.toString(number);
    }
}
