package vn.vanthu.correspondence;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vanthu.assessment.Answer;
import vn.vanthu.assessment.AnsweredDuty;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Explanation;
import vn.vanthu.obligation.Timeliness;

/** Which duties a submission answered and in what time, in the words of a letter. */
final class Answered {

    private Answered() {}

    /**
     * "báo cáo … quý II năm 2012 và báo cáo … 6 tháng đầu năm 2012"; marked
     * when it is a nil return; the files at hand where no duty is known.
     */
    static String words(Assessment assessment) {
        List<String> duties = assessment.answers().stream()
                .flatMap(answer -> answer.examined().duty().stream())
                .map(AnsweredDuty::words)
                .distinct()
                .toList();
        if (duties.isEmpty()) {
            return Wording.of("letter.cited.none");
        }
        String words = Wording.listed(duties);
        return assessment.examined().nil() ? Wording.of("letter.nil", words) : words;
    }

    /** One thing of each duty, each said once. */
    static String each(Assessment assessment, Function<AnsweredDuty, String> thing) {
        return assessment.answers().stream()
                .flatMap(answer -> answer.examined().duty().stream())
                .map(thing)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    static String due(Assessment assessment) {
        return clauses(assessment, time -> clause(Explanation.lines(time.due())));
    }

    static String timeliness(Assessment assessment) {
        return clauses(assessment, time -> {
            List<String> all = Explanation.lines(time);
            return clause(all.subList(Explanation.lines(time.due()).size(), all.size()));
        });
    }

    /** The worst of the delays, if there is one. */
    static Optional<Timeliness> late(Assessment assessment) {
        return assessment.answers().stream()
                .flatMap(answer -> answer.examined().timeliness().stream())
                .filter(time -> !time.onTime())
                .max(Comparator.comparingInt(Timeliness::daysLate));
    }

    /** One clause where all duties have the same; else one for each, with its name. */
    private static String clauses(Assessment assessment, Function<Timeliness, String> clause) {
        List<String> distinct = assessment.answers().stream()
                .flatMap(answer -> answer.examined().timeliness().stream())
                .map(clause)
                .distinct()
                .toList();
        return distinct.size() <= 1
                ? String.join("", distinct)
                : assessment.answers().stream()
                        .flatMap(answer -> named(answer, clause).stream())
                        .collect(Collectors.joining("; "));
    }

    private static Optional<String> named(Answer answer, Function<Timeliness, String> clause) {
        return answer.examined().timeliness().flatMap(time -> answer.examined()
                .duty()
                .map(duty -> Wording.of("letter.of", duty.words(), clause.apply(time))));
    }

    /** Sentences drawn together into one that stands within another. */
    private static String clause(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.replaceAll("\\.$", ""))
                .map(sentence -> sentence.replaceFirst("^" + Wording.of("letter.due.label") + " ", ""))
                .map(sentence -> sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1))
                .collect(Collectors.joining("; "));
    }
}
