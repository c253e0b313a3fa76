package vn.vanthu.assessment;

import java.util.List;
import vn.vanthu.assessment.FindingCode.Effect;

/** From findings to the one verdict: doubt goes before refusal, refusal before supplement. */
final class Verdicts {

    private Verdicts() {}

    static Verdict of(List<Finding> findings) {
        if (has(findings, Effect.PERSON)) {
            return Verdict.NEEDS_PERSON;
        }
        if (has(findings, Effect.REJECTION)) {
            return Verdict.REJECTED;
        }
        return has(findings, Effect.SUPPLEMENT) ? Verdict.SUPPLEMENT : Verdict.ACCEPTED;
    }

    private static boolean has(List<Finding> findings, Effect effect) {
        return findings.stream()
                .anyMatch(finding ->
                        finding.severity() == Severity.ERROR && finding.code().effect() == effect);
    }
}
