package vn.vanthu.assessment;

/** How much a finding weighs. ERROR asks the unit to supplement; WARNING and INFO are told and leave the verdict alone. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
