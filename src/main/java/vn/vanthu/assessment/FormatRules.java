package vn.vanthu.assessment;

import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.document.FormatProfile;
import vn.vanthu.extraction.OpenedPaper;
import vn.vanthu.format.FormatChecker;
import vn.vanthu.format.FormatCode;
import vn.vanthu.format.FormatFinding;

/** Thể thức và kỹ thuật trình bày: how the report's own paper looks. Told, never asked for again. */
final class FormatRules {

    private FormatRules() {}

    /** Measured by the act that was in force on the paper's day; where that is blank, on the day of sending. */
    static Stream<Finding> looksAreAsPrescribed(Examined submission) {
        return own(submission).stream().flatMap(paper -> {
            FormatProfile profile = FormatProfile.on(
                    submission.document().flatMap(document -> document.date()).orElse(submission.day()));
            return FormatChecker.check(paper, profile).stream()
                    .filter(finding -> finding.code() != FormatCode.FORMAT_COMPONENT_MISSING)
                    .map(FormatRules::told);
        });
    }

    private static Finding told(FormatFinding finding) {
        Severity severity = finding.severity() == FormatFinding.Severity.WARNING ? Severity.WARNING : Severity.INFO;
        return new Finding(
                FindingCode.valueOf(finding.code().name()),
                severity,
                finding.message(),
                finding.places(),
                Optional.empty(),
                finding.basis());
    }

    /** The paper that the head was read from. A supplement need not be a document, a nil return is a message. */
    private static Optional<OpenedPaper> own(Examined submission) {
        if (submission.partial() || submission.nil()) {
            return Optional.empty();
        }
        return submission.reportFile().flatMap(name -> submission.opened().stream()
                .filter(opened -> opened.paper().file().equals(name))
                .findFirst()
                .or(() -> submission.papers().stream()
                        .filter(paper -> paper.file().equals(name))
                        .findFirst()
                        .map(OpenedPaper::of)));
    }
}
