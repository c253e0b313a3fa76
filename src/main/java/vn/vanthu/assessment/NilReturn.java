package vn.vanthu.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.Outline;
import vn.vanthu.document.Place;
import vn.vanthu.extraction.ExtractedReport;
import vn.vanthu.extraction.Head;
import vn.vanthu.extraction.Reading;
import vn.vanthu.extraction.Section;
import vn.vanthu.intake.Fate;
import vn.vanthu.intake.FileKind;
import vn.vanthu.intake.MailSubject;
import vn.vanthu.intake.OwnWords;
import vn.vanthu.intake.Part;
import vn.vanthu.intake.Unpacked;

/**
 * Báo cáo không phát sinh: a mail or an edXML message that answers a duty with a sentence and no paper.
 *
 * @param subject without the marks of an answer
 * @param repeated true when the subject is that of another mail, which this one answers
 * @param statement the sentences that say that nothing arose
 * @param words all that the sender wrote in the message
 */
record NilReturn(String subject, boolean repeated, String statement, String words) {

    private static final Set<FileKind> WRAPPINGS = Set.of(FileKind.EDXML, FileKind.SIGNED, FileKind.TNEF);

    /** Empty for a submission with a file, be it one that was refused, and for one that does not say so. */
    static Optional<NilReturn> in(Unpacked unpacked, List<Reading> readings) {
        if (!wordsAlone(unpacked, readings)) {
            return Optional.empty();
        }
        MailSubject subject = MailSubject.of(unpacked.subject());
        String words = OwnWords.of(unpacked.text());
        String said = subject.repeated() ? words : subject.bare() + ".\n" + words;
        String statement = NilWords.statement(said);
        return statement.isEmpty()
                ? Optional.empty()
                : Optional.of(new NilReturn(subject.bare(), subject.repeated(), statement, words));
    }

    /** True for a message without a file, be it one that was refused. */
    static boolean wordsAlone(Unpacked unpacked, List<Reading> readings) {
        return readings.isEmpty() && onlyMessages(unpacked.parts());
    }

    /** A message within a message is no attachment either, when only a wrapping; another mail that was attached is one. */
    private static boolean onlyMessages(List<Part> parts) {
        boolean opened = parts.stream().anyMatch(part -> part.fate() == Fate.UNPACKED);
        return opened
                && parts.stream()
                        .allMatch(part -> part.fate() == Fate.SET_ASIDE
                                || part.fate() == Fate.UNPACKED && WRAPPINGS.contains(part.kind())
                                || part.equals(parts.get(0)) && part.kind() == FileKind.EML);
    }

    /** What a report that says nothing but this amounts to: each required part of the outline is nil. */
    static ExtractedReport report(Unpacked unpacked, Outline outline) {
        Place message = new Place(unpacked.parts().get(0).path(), new Place.Whole());
        List<Section> sections = outline.parts().stream()
                .map(part -> part.required()
                        ? new Section(part.code(), Section.State.NIL, "", "", message)
                        : new Section(part.code(), Section.State.MISSING, "", "", null))
                .toList();
        return new ExtractedReport(
                new Head(unpacked.head().orElse(AdministrativeDocument.BLANK), Map.of()), sections, List.of());
    }

    /** One nil return for a duty is as good as another; one with a number is a paper of its own. */
    static String contentKey(AnsweredDuty duty, Unpacked unpacked) {
        return Fingerprint.ofWords(Stream.concat(
                        Stream.of(
                                "nil",
                                duty.obligation().code().name(),
                                duty.period().map(Object::toString).orElse("")),
                        unpacked.head().stream()
                                .filter(head -> !head.number().number().isEmpty())
                                .flatMap(head -> Stream.of(
                                        head.number().toString(), head.date().toString())))
                .collect(Collectors.joining("|")));
    }

    /** The nil return itself, which is told to the unit. */
    static Stream<Finding> nothingArose(Examined submission) {
        if (!submission.nil()) {
            return Stream.empty();
        }
        return Stream.of(submission
                .duty()
                .map(duty -> Findings.info(FindingCode.NIL_RETURN, submission.basis(), duty.periodName()))
                .orElseGet(() ->
                        Findings.variant(FindingCode.NIL_RETURN, "unknown", Severity.INFO, Optional.empty(), "")));
    }
}
