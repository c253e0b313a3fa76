package vn.vanthu.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.vanthu.document.Wording;

/** Phụ lục vấn đề cần làm rõ: the open questions of a draft, one block of rows for each kind. */
final class QuestionFields {

    private static final int MOST = 400;

    private static final int MOST_SOURCES = 3;

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
                        title(kind, found.size()),
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

    private static String title(OpenQuestion.Kind kind, int found) {
        String title =
                Wording.of("pages.question", Wording.of("consolidation.question." + kind), Integer.toString(found));
        return found <= MOST ? title : Wording.of("pages.question.part", title, Integer.toString(MOST));
    }

    private static Map<String, Object> row(OpenQuestion question, Map<String, String> names) {
        return Map.of(
                "unit", question.unit().name(),
                "indicator", names.getOrDefault(question.code(), question.code()),
                "found", question.found(),
                "used", question.used(),
                "why", question.why(),
                "source", sources(question.sources()));
    }

    /** "Hồ sơ 2026-000123, tệp bao-cao.docx: bảng 1, dòng 4, cột 4", one a line. */
    private static String sources(List<Source> sources) {
        return sources.stream()
                .limit(MOST_SOURCES)
                .map(source -> Wording.of(
                        "pages.source", source.caseNumber(), source.place().file(), Wording.of(source.place())))
                .collect(Collectors.joining("\n"));
    }
}
