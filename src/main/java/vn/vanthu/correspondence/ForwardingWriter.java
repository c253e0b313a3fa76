package vn.vanthu.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanthu.document.Wording;
import vn.vanthu.intake.Attachment;
import vn.vanthu.obligation.Unit;

/** Soạn thảo công văn chuyển văn bản: passes a paper on to the agency whose affair it is. */
public record ForwardingWriter(Agency agency) {

    /**
     * A case that is passed on.
     *
     * @param cited the paper as a sentence names it
     * @param sender the unit that sent it, where it is known
     * @param channelName to stand after "qua"
     * @param receivedAt to stand after "lúc"
     * @param enclosed its files, as they came
     * @param leftOut files that do not go out with the letter
     */
    public record Passed(
            String caseNumber,
            String cited,
            Optional<Unit> sender,
            String channelName,
            String receivedAt,
            List<Attachment> enclosed,
            List<LeftOut> leftOut) {

        public Passed {
            enclosed = List.copyOf(enclosed);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** @param why words without a closing mark */
    public record LeftOut(String name, String why) {}

    /**
     * @param reason why it is not this department's affair, without a closing mark
     * @param note what else there is to say, without a closing mark; may be empty
     */
    public LetterDraft write(Addressee to, Passed passed, String reason, String note, LocalDate today) {
        LetterKind kind = LetterKind.FORWARDING;
        String subject = Wording.of("letter.subject." + kind, passed.cited());
        Map<String, Object> data = Letterhead.fields(agency, to.name(), subject, today, distribution(passed));
        data.put("caseNumber", passed.caseNumber());
        data.put("documentCited", passed.cited());
        data.put("senderName", passed.sender().map(Unit::name).orElse(""));
        data.put("channelName", passed.channelName());
        data.put("receivedAt", passed.receivedAt());
        data.put("reason", reason);
        data.put("note", note);
        data.put(
                "enclosures",
                passed.enclosed().stream()
                        .map(file -> Map.<String, Object>of("name", file.name()))
                        .toList());
        data.put(
                "leftOut",
                passed.leftOut().stream()
                        .map(file -> Map.<String, Object>of("name", file.name(), "why", file.why()))
                        .toList());
        String covering = Wording.of("mail." + kind, to.name(), agency.shortName(), passed.cited());
        return new LetterDraft(kind, to, subject, covering, data, passed.enclosed());
    }

    private List<String> distribution(Passed passed) {
        List<String> lines = new ArrayList<>(agency.distribution(Wording.of("letter.asAbove")));
        passed.sender().ifPresent(unit -> lines.add(1, Wording.of("letter.copyToKnow", unit.name())));
        return lines;
    }
}
