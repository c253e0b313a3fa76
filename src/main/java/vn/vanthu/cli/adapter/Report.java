package vn.vanthu.cli.adapter;

import java.util.Optional;
import java.util.StringJoiner;
import vn.vanthu.assessment.AnsweredDuty;
import vn.vanthu.assessment.Assessment;
import vn.vanthu.assessment.Examined;
import vn.vanthu.assessment.Finding;
import vn.vanthu.correspondence.LetterKind;
import vn.vanthu.document.Wording;
import vn.vanthu.obligation.Explanation;
import vn.vanthu.obligation.Unit;

/** An assessment in words, for a person at a terminal. */
final class Report {

    private Report() {}

    static String text(String file, Assessment assessment) {
        Examined examined = assessment.examined();
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        lines.add(file + ": " + Wording.of("verdict." + assessment.verdict()));
        examined.document()
                .ifPresent(
                        paper -> lines.add("  " + Wording.of("check.document", paper.number() + "", paper.subject())));
        examined.unit().map(Unit::name).ifPresent(name -> lines.add("  " + Wording.of("check.unit", name)));
        assessment.answers().stream()
                .flatMap(answer -> answer.examined().duty().stream())
                .map(AnsweredDuty::words)
                .distinct()
                .forEach(duty -> lines.add("  " + Wording.of("check.duty", duty)));
        examined.timeliness().ifPresent(time -> Explanation.lines(time).forEach(line -> lines.add("  " + line)));
        assessment.findings().forEach(finding -> lines.add("  " + line(finding)));
        lines.add("  "
                + Wording.of(
                        "check.answer",
                        Wording.of("check.answer."
                                + answer(assessment).map(Enum::name).orElse("NONE"))));
        return lines.toString();
    }

    /** The letter that the service would send; none to a unit that is not known. */
    static Optional<LetterKind> answer(Assessment assessment) {
        return assessment.examined().unit().flatMap(unit -> LetterKind.answering(assessment));
    }

    private static String line(Finding finding) {
        String place = finding.at().map(at -> " (" + Wording.of(at) + ")").orElse("");
        String basis = finding.basis().isEmpty() ? "" : " [" + finding.basis() + "]";
        return Wording.of("severity." + finding.severity()) + " " + finding.message() + place + basis;
    }
}
