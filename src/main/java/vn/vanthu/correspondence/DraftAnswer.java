package vn.vanthu.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.vanthu.assessment.AnsweredDuty;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Examined;
import vn.vanthu.assessment.Finding;
import vn.vanthu.assessment.FindingCode;
import vn.vanthu.document.AdministrativeDocument;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.Wording;
import vn.vanthu.intake.Attachment;
import vn.vanthu.obligation.Explanation;
import vn.vanthu.obligation.Unit;

/**
 * Thư trả lời kiểm tra trước: what is told of a draft. It is no letter: it has no number and enters no register.
 *
 * @param subject and text of the mail
 * @param files the unit's own files with remarks in them
 */
public record DraftAnswer(String subject, String text, List<Attachment> files) {

    /** Points of a draft's looks that the mail tells one by one. */
    private static final int LOOKS = 10;

    public DraftAnswer {
        files = List.copyOf(files);
    }

    /** @param marked the unit's own files with remarks in them */
    public static DraftAnswer of(Assessment assessment, List<Attachment> marked, Unit unit, Agency agency) {
        Examined draft = assessment.examined();
        List<String> lines = new ArrayList<>(opening(unit));
        lines.add(Wording.of(
                "draft.notice",
                agency.shortName(),
                sent(draft.registered().submission().stamps().sent())));
        lines.add("");
        lines.add(Wording.of("draft.stillDue", agency.mail()));
        lines.add("");
        lines.add(Wording.of("draft.recognised"));
        recognised(draft, unit).forEach(line -> lines.add("- " + line));
        assessment.answers().stream()
                .flatMap(answer -> answer.examined().duty().stream())
                .flatMap(duty -> duty(duty).stream())
                .forEach(line -> lines.add("- " + line));
        lines.add("");
        lines.add(Wording.of("draft.verdict", Wording.of("draft.verdict." + assessment.verdict(), agency.shortName())));
        lines.add("");
        lines.add(Wording.of("draft.findings"));
        lines.addAll(findings(assessment));
        marked.forEach(copy -> lines.add(Wording.of("draft.marked", copy.name())));
        lines.addAll(closing(agency));
        String about = draft.duty().isEmpty() ? Wording.of("draft.about") : Answered.words(assessment);
        return new DraftAnswer(Wording.of("draft.subject", about), String.join("\n", lines), marked);
    }

    /**
     * Of a draft at which the service itself failed.
     *
     * @param sent when the draft was sent
     */
    public static DraftAnswer unchecked(Unit unit, Instant sent, Agency agency) {
        List<String> lines = new ArrayList<>(opening(unit));
        lines.add(Wording.of("draft.unchecked", agency.shortName(), sent(sent)));
        lines.add("");
        lines.add(Wording.of("draft.stillDue", agency.mail()));
        lines.addAll(closing(agency));
        return new DraftAnswer(
                Wording.of("draft.subject", Wording.of("draft.about")), String.join("\n", lines), List.of());
    }

    private static List<String> opening(Unit unit) {
        return List.of(Wording.of("draft.greeting", unit.name()), "");
    }

    private static List<String> closing(Agency agency) {
        return List.of("", Wording.of("draft.automatic", agency.shortName()), "");
    }

    private static String sent(Instant at) {
        return VietnamTime.words(at);
    }

    private static List<String> recognised(Examined draft, Unit unit) {
        List<String> lines = new ArrayList<>();
        lines.add(draft.document()
                .map(DraftAnswer::cited)
                .map(cited -> Wording.of("draft.document", cited))
                .orElseGet(() -> Wording.of(draft.nil() ? "draft.nil" : "draft.documentNone")));
        lines.add(Wording.of("draft.unit", unit.name()));
        if (draft.duty().isEmpty()) {
            lines.add(Wording.of("draft.dutyNone"));
        }
        return lines;
    }

    private static List<String> duty(AnsweredDuty duty) {
        List<String> lines = new ArrayList<>();
        lines.add(Wording.of("draft.duty", duty.obligation().name()));
        if (duty.period().isPresent()) {
            lines.add(Wording.of("draft.period", duty.periodName()));
        }
        lines.addAll(duty.due().map(Explanation::lines).orElseGet(() -> List.of(Wording.of("draft.dueNone"))));
        return lines;
    }

    private static String cited(AdministrativeDocument paper) {
        String cited = Cited.paper(paper);
        return paper.subject().isEmpty() ? cited : cited + ": " + paper.subject();
    }

    private static List<String> findings(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        TellableFindings tellable = TellableFindings.of(assessment.findings());
        Stream.concat(tellable.told().stream(), tellable.looks().stream().limit(LOOKS))
                .map(finding -> told(finding, lines.size() + 1, assessment.examined()))
                .forEach(lines::add);
        if (tellable.untold() > 0) {
            lines.add(Wording.of("letter.files.untold", Integer.toString(tellable.untold())));
        }
        if (tellable.looks().size() > LOOKS) {
            lines.add(Wording.of(
                    "draft.looks.more", Integer.toString(tellable.looks().size() - LOOKS)));
        }
        return lines.isEmpty() ? List.of(Wording.of("draft.noFindings")) : lines;
    }

    private static String told(Finding finding, int ordinal, Examined draft) {
        return Wording.of(
                        "draft.finding",
                        Integer.toString(ordinal),
                        Wording.of("draft.severity." + finding.severity()),
                        message(finding, draft))
                + finding.at()
                        .map(at -> " " + Wording.of("draft.place", Wording.of(at)))
                        .orElse("")
                + (finding.basis().isEmpty() ? "" : " " + Wording.of("draft.basis", finding.basis()));
    }

    /** What was registered before is told as such: a draft repeats nothing and replaces nothing yet. */
    private static String message(Finding finding, Examined draft) {
        if (finding.code() == FindingCode.DUPLICATE && draft.duplicateOf().isPresent()) {
            return Wording.of("draft.duplicate", draft.duplicateOf().get().caseNumber());
        }
        if (finding.code() == FindingCode.SUPERSEDED && draft.revision().isPresent()) {
            return Wording.of(
                    "draft.supersedes",
                    draft.revision().get().previous().prior().caseNumber());
        }
        return finding.message();
    }
}
