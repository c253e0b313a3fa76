package vn.vanthu.assessment;

import java.util.List;

/**
 * The decision on a submission. Letter, register, console and commands all derive from this one object.
 *
 * @param findings all of them, in the order of the rules; where several duties are answered, those of one of them are told
 *     with its name
 * @param answers one for each duty that is answered, the chief one first; at least one
 */
public record Assessment(List<Finding> findings, Verdict verdict, List<Answer> answers) {
    public Assessment {
        findings = List.copyOf(findings);
        answers = List.copyOf(answers);
    }

    /** What is known of the submission and of the chief duty that it answers. */
    public Examined examined() {
        return answers.get(0).examined();
    }

    public boolean has(FindingCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }
}
