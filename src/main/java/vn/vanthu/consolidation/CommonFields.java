package vn.vanthu.consolidation;

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
        Map<String, Object> data = HeadFields.of(head, matter.subject(), dossier.asOf());
        data.put("opening", matter.opening(head));
        data.put("closing", matter.closing(head));
        data.put("annexStatus", Matter.annex(before + 1));
        data.put("annexStatusTitle", Wording.of("pages.annex.status", matter.capitals()));
        data.putAll(StatusFields.of(status));
        data.put("annexQuestions", Matter.annex(before + 2));
        data.put("annexQuestionsTitle", Wording.of("pages.annex.questions", matter.capitals()));
        data.putAll(QuestionFields.of(head.draft() ? questions : List.of(), names));
        return data;
    }

    /** How many have sent by when, with the rates. */
    String sent() {
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
