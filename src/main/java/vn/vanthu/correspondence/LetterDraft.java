package vn.vanthu.correspondence;

import java.util.List;
import java.util.Map;
import vn.vanthu.intake.Attachment;
import vn.vanthu.obligation.Unit;

/**
 * A letter before it has its number.
 *
 * @param addressee the unit it goes to
 * @param subject trích yếu, also the subject of the covering mail
 * @param coveringText of the mail that carries it
 * @param data for the template, all but the fields {@code number}
 * @param enclosed files that go out with it
 */
public record LetterDraft(
        LetterKind kind,
        Unit addressee,
        String subject,
        String coveringText,
        Map<String, Object> data,
        List<Attachment> enclosed) {

    public LetterDraft {
        enclosed = List.copyOf(enclosed);
    }
}
