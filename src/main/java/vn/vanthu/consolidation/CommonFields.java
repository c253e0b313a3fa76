package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vanthu.document.VietnamTime;
import vn.vanthu.document.Wording;

/**
 * Phần chung: what every consolidated paper has, whatever it is about: its head, who has sent, and what must be settled.
 *
 * @param before annexes that stand before the one on who has sent
 */
record CommonFields(Dossier dossier, SubmissionStatus status, ReportHead head, int before) {

    /** @param names of what the questions' codes stand for */
    Map<String, Object> fields(List<OpenQuestion> questions, Map<String, String> names) {
        Matter matter = Matter.of(dossier);
        Map<String, Object> data = HeadFields.of(head, subject(matter), dossier.asOf());
        data.put("opening", matter.opening(head));
        data.put("closing", matter.closing(head));
        data.put("annexStatus", Matter.annex(before + 1));
        data.put("annexStatusTitle", Wording.of("pages.annex.status", matter.capitals()));
        data.putAll(StatusFields.of(status));
        Changes changes = changes();
        data.put("annexChanges", Matter.annex(before + 2));
        data.put(
                "annexChangesTitle",
                head.amendment()
                        .map(amendment -> Wording.of(
                                "pages.annex.changes", amendment.replacedWords().toUpperCase(Matter.VIETNAMESE)))
                        .orElse(""));
        data.put("changed", !changes.none());
        data.putAll(ChangeFields.of(changes, dossier.now().outline(), head.shortName()));
        data.put("annexQuestions", Matter.annex(before + (changes.none() ? 2 : 3)));
        data.put("annexQuestionsTitle", Wording.of("pages.annex.questions", matter.capitals()));
        data.putAll(QuestionFields.of(head.draft() ? questions : List.of(), names));
        return data;
    }

    private String subject(Matter matter) {
        return head.amendment()
                .map(amendment ->
                        Wording.of("pages.subject.amended", matter.subject(), Integer.toString(amendment.ordinal())))
                .orElse(matter.subject());
    }

    private Changes changes() {
        return head.amendment().map(Amendment::changes).orElse(Changes.NONE);
    }

    /** The sentences that stand first in every report: whose place it takes, and how many have sent. */
    List<String> first() {
        List<String> sentences = new ArrayList<>();
        head.amendment()
                .map(amendment -> Wording.of(
                        amendment.changes().none() ? "pages.amended.same" : "pages.amended",
                        amendment.replacedWords(),
                        Matter.annex(before + 2)))
                .ifPresent(sentences::add);
        sentences.add(sent());
        return sentences;
    }

    /** How many have sent by when, with the rates. */
    private String sent() {
        SubmissionStatus.Rates rates = status.all();
        return Wording.of(
                "pages.summary",
                VietnamTime.words(dossier.asOf()),
                Integer.toString(rates.received()),
                Integer.toString(rates.owed()),
                Bars.percent(rates.completeRate()),
                Bars.percent(rates.onTimeRate()),
                Matter.annex(before + 1),
                Matter.of(dossier).words());
    }
}
