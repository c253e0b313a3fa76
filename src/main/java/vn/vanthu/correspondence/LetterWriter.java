package vn.vanthu.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vanthu.assessment.AnsweredDuty;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Examined;
import vn.vanthu.assessment.Finding;
import vn.vanthu.assessment.FindingCode;
import vn.vanthu.assessment.Severity;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.VietnameseDates;
import vn.vanthu.document.Wording;
import vn.vanthu.intake.Attachment;
import vn.vanthu.intake.Stamps;
import vn.vanthu.obligation.Unit;

/** Soạn thảo: says in the words of a letter what an assessment found. */
public final class LetterWriter {

    private final Agency agency;
    private final AnswerPeriod answerPeriod;
    private final MarkedCopies copies;

    public LetterWriter(Agency agency, AnswerPeriod answerPeriod, MarkedCopies copies) {
        this.agency = agency;
        this.answerPeriod = answerPeriod;
        this.copies = copies;
    }

    /**
     * The letter that answers, if one does: none to a unit that is not known, none where a person decides.
     *
     * @param now the letter is dated by its day in Vietnam
     */
    public Optional<LetterDraft> answer(Assessment assessment, Instant now) {
        Optional<Unit> unit = assessment.examined().unit();
        return unit.flatMap(to -> LetterKind.answering(assessment).map(kind -> draft(kind, to, assessment, now)));
    }

    /** The last day on which a unit may answer a request of the given day. */
    public LocalDate answerBy(LocalDate letter) {
        return answerPeriod.lastDay(letter);
    }

    private LetterDraft draft(LetterKind kind, Unit unit, Assessment assessment, Instant now) {
        Examined examined = assessment.examined();
        LocalDate today = now.atZone(VietnamTime.ZONE).toLocalDate();
        List<Attachment> marked =
                kind == LetterKind.SUPPLEMENT_REQUEST && examined.duplicateOf().isEmpty()
                        ? copies.of(assessment, agency.shortName(), now)
                        : List.of();
        String duty = Answered.words(assessment);
        String subject = Wording.of("letter.subject." + kind, duty);
        String answerBy = VietnameseDates.format(answerBy(today));
        List<String> distribution = agency.distribution(Wording.of("letter.asAbove"));
        Map<String, Object> data = Letterhead.fields(agency, unit, subject, today, distribution);
        data.put("caseNumber", examined.registered().caseNumber());
        data.put("documentCited", Cited.papers(assessment));
        data.put("obligationName", Answered.each(assessment, answered -> answered.obligation()
                .name()));
        data.put("periodName", Answered.each(assessment, AnsweredDuty::periodName));
        putTimes(data, assessment);
        data.put("answerBy", answerBy);
        data.put("findings", findings(assessment, kind));
        data.put("met", kind == LetterKind.SUPPLEMENT_REQUEST ? Met.of(examined) : List.of());
        data.put(
                "notes",
                lines(
                        "text",
                        Stream.concat(notes(assessment, kind), marked(marked)).toList()));
        data.put("files", files(examined));
        String covering = covering(kind, unit, assessment, duty, answerBy);
        return new LetterDraft(kind, unit, subject, covering, data, marked);
    }

    private static void putTimes(Map<String, Object> data, Assessment assessment) {
        Examined examined = assessment.examined();
        Stamps stamps = examined.registered().submission().stamps();
        data.put(
                "channelName",
                Wording.of("channel." + examined.registered().submission().channel()));
        data.put("sentAt", VietnamTime.words(stamps.sent()));
        data.put("receivedAt", VietnamTime.words(stamps.received()));
        data.put("dueWords", Answered.due(assessment));
        data.put("timelinessWords", Answered.timeliness(assessment));
        data.put("late", Answered.late(assessment).isPresent());
    }

    /** What the letter lists as a table: for a request what must be mended, for a rejection what could not be read. */
    private static List<Map<String, Object>> findings(Assessment assessment, LetterKind kind) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Finding finding : TellableFindings.of(assessment.findings()).told()) {
            if (answered(finding, kind)) {
                rows.add(Map.of(
                        "ordinal", Integer.toString(rows.size() + 1),
                        "message", finding.message().replaceAll("\\.$", ""),
                        "place", finding.at().map(Wording::of).orElse(Wording.of("place.none")),
                        "basis", finding.basis()));
            }
        }
        return rows;
    }

    /** True for what the letter is written about; what a rejected submission lacks besides is a remark. */
    private static boolean answered(Finding finding, LetterKind kind) {
        FindingCode.Effect effect = finding.code().effect();
        return finding.severity() == Severity.ERROR
                && (kind == LetterKind.SUPPLEMENT_REQUEST
                        || kind == LetterKind.REJECTION && effect == FindingCode.Effect.REJECTION);
    }

    /** What else there is to say. The time is told in a sentence of its own. */
    private static Stream<String> notes(Assessment assessment, LetterKind kind) {
        TellableFindings tellable = TellableFindings.of(assessment.findings());
        Stream<String> counted = tellable.untold() == 0
                ? Stream.empty()
                : Stream.of(Wording.of("letter.files.untold", Integer.toString(tellable.untold())));
        return Stream.of(
                        tellable.told().stream()
                                .filter(finding -> !answered(finding, kind) && !saidElsewhere(finding))
                                .map(Finding::message),
                        counted,
                        tellable.ofLooks().stream())
                .flatMap(notes -> notes);
    }

    private static Stream<String> marked(List<Attachment> copies) {
        return copies.stream().map(copy -> Wording.of("letter.marked", copy.name()));
    }

    /** The time has a sentence of its own; counts of what was read are for the console. */
    private static boolean saidElsewhere(Finding finding) {
        return finding.code() == FindingCode.LATE || finding.code() == FindingCode.CONTENT_READ;
    }

    private static List<Map<String, Object>> files(Examined examined) {
        return examined.parts().stream()
                .filter(part -> part.fate().refused())
                .limit(TellableFindings.NAMED)
                .map(part -> Map.<String, Object>of("name", part.path(), "fate", Wording.of("fate." + part.fate())))
                .toList();
    }

    private String covering(LetterKind kind, Unit unit, Assessment assessment, String duty, String answerBy) {
        Examined examined = assessment.examined();
        String late = Answered.late(assessment)
                .map(time -> Wording.of("mail.late", Integer.toString(time.daysLate())))
                .orElse("");
        String gaps = Integer.toString(findings(assessment, kind).size());
        return Wording.of(
                "mail." + kind,
                unit.name(),
                agency.shortName(),
                duty,
                examined.registered().caseNumber(),
                late,
                gaps,
                answerBy);
    }

    private static List<Map<String, Object>> lines(String field, List<String> lines) {
        return lines.stream().map(line -> Map.<String, Object>of(field, line)).toList();
    }
}
