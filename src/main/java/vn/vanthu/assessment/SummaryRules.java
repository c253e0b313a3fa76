package vn.vanthu.assessment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Wording;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Figure;
import vn.vanthu.extraction.Section;

/** Tells the unit what was read, so that a page lost on the way is noticed by whoever knows the paper. */
final class SummaryRules {

    private SummaryRules() {}

    static Stream<Finding> whatWasRead(Examined submission) {
        return submission.report().stream()
                .map(report ->
                        Findings.info(FindingCode.CONTENT_READ, "", sections(report), figures(report), rest(report)));
    }

    private static String sections(ExtractedReport report) {
        return report.sections().stream()
                .filter(section -> section.state() != Section.State.MISSING
                        && !section.text().isBlank()
                        && !section.code().equals(Outline.ANNEX))
                .map(section -> Wording.of("summary.section", section.code(), count(paragraphs(section.text()))))
                .collect(Collectors.joining("; "));
    }

    private static String figures(ExtractedReport report) {
        return count(report.figures().stream()
                .filter(figure -> figure.state() != Figure.State.BLANK)
                .count());
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
