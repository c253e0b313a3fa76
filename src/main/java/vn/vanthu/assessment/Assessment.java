package vn.vanthu.assessment;

import java.util.List;

/**
 * The decision on a submission. Letter, register, console and commands all derive from this one object.
 *
 * @param findings all of them, in the order of the rules
 */
public record Assessment(Examined examined, List<Finding> findings, Verdict verdict) {

    public Assessment {
        findings = List.copyOf(findings);
    }

    public boolean has(FindingCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }
}
