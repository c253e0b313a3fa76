package vn.vanthu.assessment;

import java.util.List;

/** Trả lời một nghĩa vụ: what a submission is worth for one of the duties that it answers. */
public record Answer(Examined examined, List<Finding> findings, Verdict verdict) {

    public Answer {
        findings = List.copyOf(findings);
    }
}
