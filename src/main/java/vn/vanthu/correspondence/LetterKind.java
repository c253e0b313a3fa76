package vn.vanthu.correspondence;

import java.util.Optional;
import vn.vanthu.assessment.Verdict;

/** Loại văn bản trả lời, with the Word template it is written on. */
public enum LetterKind {
    RECEIPT("receipt"),
    SUPPLEMENT_REQUEST("supplement-request"),
    REJECTION("rejection");

    private final String template;

    LetterKind(String template) {
        this.template = template;
    }

    public String template() {
        return template;
    }

    /** The letter that answers a verdict; none where a person must decide first. */
    public static Optional<LetterKind> answering(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> Optional.of(RECEIPT);
            case SUPPLEMENT -> Optional.of(SUPPLEMENT_REQUEST);
            case REJECTED -> Optional.of(REJECTION);
            case NEEDS_PERSON -> Optional.empty();
        };
    }
}
