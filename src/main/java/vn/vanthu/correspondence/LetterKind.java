package vn.vanthu.correspondence;

import java.util.Optional;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.FindingCode;
import vn.vanthu.assessment.Severity;

/** Loại văn bản đi, with the Word template it is written on. */
public enum LetterKind {
    RECEIPT("receipt"),
    SUPPLEMENT_REQUEST("supplement-request"),
    REJECTION("rejection"),
    REMINDER("reminder"),
    OVERDUE("overdue"),
    EXTENSION_GRANTED("extension-granted"),
    EXTENSION_REFUSED("extension-refused"),
    FORWARDING("forwarding"),
    /** Báo cáo tổng hợp, which goes to the superior agency and answers no paper. */
    CONSOLIDATED_REPORT("consolidated-report");

    private final String template;

    LetterKind(String template) {
        this.template = template;
    }

    public String template() {
        return template;
    }

    /** The letter that answers an assessment; none where a person must decide first whether and what to answer. */
    public static Optional<LetterKind> answering(Assessment assessment) {
        boolean onlyForAPerson = assessment.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .allMatch(finding -> finding.code() == FindingCode.PERSON_DECIDES);
        return switch (assessment.verdict()) {
            case ACCEPTED -> Optional.of(RECEIPT);
            case SUPPLEMENT -> Optional.of(SUPPLEMENT_REQUEST);
            case REJECTED -> Optional.of(REJECTION);
            case NEEDS_PERSON -> onlyForAPerson ? Optional.of(RECEIPT) : Optional.empty();
        };
    }
}
