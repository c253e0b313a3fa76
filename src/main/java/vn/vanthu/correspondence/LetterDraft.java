package vn.vanthu.correspondence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Content;
import vn.vanthu.obligation.Unit;

/**
 * A letter before it has its number.
 *
 * @param addressee whom it goes to
 * @param subject trích yếu, also the subject of the covering mail
 * @param coveringText of the mail that carries it
 * @param data for the template, all but the fields {@code number}
 * @param enclosed files that go out with it
 * @param words the Word file that a clerk put in place of the template's words; see {@link Blanks} for what is left to fill
 */
public record LetterDraft(
        LetterKind kind,
        Addressee addressee,
        String subject,
        String coveringText,
        Map<String, Object> data,
        List<Attachment> enclosed,
        Optional<Content> words) {

    public LetterDraft {
        enclosed = List.copyOf(enclosed);
    }

    /** In the template's words. */
    public LetterDraft(
            LetterKind kind,
            Addressee addressee,
            String subject,
            String coveringText,
            Map<String, Object> data,
            List<Attachment> enclosed) {
        this(kind, addressee, subject, coveringText, data, enclosed, Optional.empty());
    }

    /** To a unit of the register, in the template's words. */
    public LetterDraft(
            LetterKind kind,
            Unit addressee,
            String subject,
            String coveringText,
            Map<String, Object> data,
            List<Attachment> enclosed) {
        this(kind, Addressee.of(addressee), subject, coveringText, data, enclosed);
    }

    public LetterDraft withData(Map<String, Object> changed) {
        return new LetterDraft(kind, addressee, subject, coveringText, changed, enclosed, words);
    }
}
