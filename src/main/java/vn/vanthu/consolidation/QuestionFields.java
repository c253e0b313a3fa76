package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vanthu.document.Wording;

/** Phụ lục vấn đề cần làm rõ: the open questions of a draft, one block of rows for each kind. */
final class QuestionFields {

    private static final int MOST = 400;

    private QuestionFields() {}

    /** @param names of what the questions' codes stand for */
    static Map<String, Object> of(List<OpenQuestion> questions, Map<String, String> names) {
        List<Map<String, Object>> kinds = new ArrayList<>();
        for (OpenQuestion.Kind kind : OpenQuestion.Kind.values()) {
            List<OpenQuestion> found = questions.stream()
                    .filter(question -> question.kind() == kind)
                    .toList();
            if (!found.isEmpty()) {
                kinds.add(Map.of(
                        "title",
                        Wording.of("pages.question." + kind, Integer.toString(found.size())),
                        "rows",
                        found.stream()
                                .limit(MOST)
                                .map(question -> row(question, names))
                                .toList()));
            }
        }
        return Map.of(
                "questions",
                kinds,
                "questionsNote",
                Wording.of("pages.questions.note", Integer.toString(questions.size())));
    }

    private static Map<String, Object> row(OpenQuestion question, Map<String, String> names) {
        return Map.of(
                "unit", question.unit().name(),
                "indicator", names.getOrDefault(question.code(), question.code()),
                "found", question.found(),
                "used", question.used(),
                "why", question.why());
    }
}
